package dev.gatun.processor.header;

import dev.gatun.processor.header.Item.Subject;
import dev.gatun.processor.header.Item.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The C file that asks all questions of one library at once. What it defines answers them: types by
 * the debug information, numbers as bytes behind a marker in the object file.
 *
 * <p>Each question pretends to be a file of its own, so that the compiler's errors tell which one
 * has no answer; that one is then asked in another way, or not at all.
 */
final class Inquiry {
  /**
   * An error, with the question that has it where it is one of ours. Some compilers look for our
   * files where the whole one is.
   */
  private static final Pattern ERROR =
      Pattern.compile("^(?:(?:.*[/\\\\])?gatun@(\\d+)[:(])?.*?\\berror(?: C\\d+)?: (.*)$");

  /** The question behind an error that is in a macro. */
  private static final Pattern EXPANSION =
      Pattern.compile("^gatun@(\\d+)[:(].*?\\bnote: in expansion of macro ");

  private final Questions questions;
  private final String prologue;
  private final HeaderWords words;
  private final List<Item> items;

  /** For each item, which of its ways is tried. */
  private final int[] tried;

  /** Why the most likely way has no answer. */
  private final Map<Integer, String> reasons = new HashMap<>();

  private final Map<String, String> missing = new LinkedHashMap<>();

  /** The first item that is not asked about, nor are those behind it. */
  private int end;

  private Inquiry(Questions questions, String prologue, HeaderWords words, List<Item> items) {
    this.questions = questions;
    this.prologue = prologue;
    this.words = words;
    this.items = List.copyOf(items);
    this.tried = new int[items.size()];
    this.end = items.size();
  }

  /** What is asked of a compiler whose debug information has the types. */
  static Inquiry ofTypes(Questions questions) {
    List<Item> items = new ArrayList<>();
    questions.symbols().forEach(name -> items.add(Item.symbol(name)));
    questions.structs().forEach(name -> items.add(Item.struct(name)));
    questions.constants().forEach((name, kind) -> items.add(Item.constant(name, kind)));
    return new Inquiry(questions, QuestionText.PROLOGUE, HeaderWords.UNKNOWN, items);
  }

  /** What is asked of any other compiler. */
  static Inquiry byBytes(Questions questions, HeaderWords words) {
    return new Inquiry(
        questions,
        QuestionText.PROLOGUE + QuestionText.KINDS,
        words,
        questions.byBytes().items(questions, words));
  }

  /** What can be asked about, without the keywords of tags. */
  List<String> names() {
    return items.stream()
        .flatMap(item -> item.ways().stream())
        .map(way -> StructKeys.bare(way.spelling()))
        .distinct()
        .toList();
  }

  /** What the preprocessor leaves of a name, if it was asked for more than to compile. */
  Optional<String> written(String name) {
    return words.written(name);
  }

  Questions questions() {
    return questions;
  }

  List<Item> items() {
    return items;
  }

  /** The way in which an item is asked about, unless it has no answer. */
  Optional<Way> way(int item) {
    List<Way> ways = items.get(item).ways();
    Optional<Integer> owner = items.get(item).owner();
    boolean isThere =
        owner.isEmpty() || owner.flatMap(this::way).filter(this::hasMembers).isPresent();
    return tried[item] < ways.size() && isThere && item < end
        ? Optional.of(ways.get(tried[item]))
        : Optional.empty();
  }

  /** Asks no more about this item, and those behind it. */
  void leaveOut(int from) {
    end = from;
  }

  /** Whether it was left out, so that nothing is known of it. */
  boolean isLeftOut(int item) {
    return item >= end && !missing.containsKey(items.get(item).name());
  }

  /** The names of what was left out. */
  List<String> leftOut() {
    return all().stream().filter(this::isLeftOut).map(item -> items.get(item).name()).toList();
  }

  private boolean hasMembers(Way way) {
    return switch (way.subject()) {
      case STRUCT, VALUE, ARRAY, FLEXIBLE -> true;
      default -> false;
    };
  }

  /** What has no answer, by its name, with the compiler's words. */
  Map<String, String> missing() {
    return missing;
  }

  /** The text for the compiler. */
  String text() {
    return text(all());
  }

  /** The text for the compiler with some of the questions. */
  String text(List<Integer> some) {
    StringBuilder text = new StringBuilder(includes()).append(prologue);
    for (int i : some) {
      Optional<Way> way = way(i);
      if (way.isPresent()) {
        text.append("#line 1 \"gatun@" + i + "\"\n").append(question(i, way.get())).append('\n');
      }
    }
    return text.toString();
  }

  /** The text that includes the headers. */
  String includes() {
    StringBuilder text = new StringBuilder();
    for (String header : questions.headers()) {
      boolean isQuoted = header.startsWith("<") || header.startsWith("\"");
      text.append("#include ").append(isQuoted ? header : "<" + header + ">").append('\n');
    }
    return text.toString();
  }

  private String question(int item, Way way) {
    return items.get(item).owner().isEmpty()
        ? QuestionText.of(item, way)
        : QuestionText.ofMember(item, way.subject(), type(item), member(item));
  }

  /** The struct that a member lies in, which need not be the innermost one. */
  private String type(int item) {
    Optional<Integer> owner = items.get(item).owner();
    return owner.isPresent() ? type(owner.get()) : way(item).orElseThrow().spelling();
  }

  /** The way to a member from that struct; of an array, to what its first element has. */
  private String member(int item) {
    int owner = items.get(item).owner().orElseThrow();
    String name = way(item).orElseThrow().spelling();
    if (items.get(owner).owner().isEmpty()) {
      return name;
    }
    Subject around = way(owner).orElseThrow().subject();
    boolean isArray = around == Subject.ARRAY || around == Subject.FLEXIBLE;
    return member(owner) + (isArray ? "[0]." : ".") + name;
  }

  /** All that was learnt, in lines. */
  String learnt() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tried.length; i++) {
      String reason = missing.getOrDefault(items.get(i).name(), "");
      text.append(tried[i]).append(' ').append(reason.replace('\n', ' ')).append('\n');
    }
    return text.toString();
  }

  /** Takes what another inquiry with the same questions learnt. */
  void recall(String learnt) {
    List<String> lines = learnt.lines().toList();
    for (int i = 0; i < tried.length; i++) {
      int blank = lines.get(i).indexOf(' ');
      tried[i] = Integer.parseInt(lines.get(i).substring(0, blank));
      if (way(i).isEmpty()) {
        missing.put(items.get(i).name(), lines.get(i).substring(blank + 1));
      }
    }
  }

  /** All items by their numbers. */
  List<Integer> all() {
    return IntStream.range(0, items.size()).boxed().toList();
  }

  /**
   * Takes the errors of the compiler, if they are of what was asked; tells the first item that has
   * one.
   */
  Optional<Integer> learnFrom(String printed, List<Integer> asked) {
    Map<Integer, String> first = new LinkedHashMap<>();
    Optional<String> elsewhere = Optional.empty();
    for (String line : printed.lines().toList()) {
      Matcher error = ERROR.matcher(line);
      Matcher expansion = EXPANSION.matcher(line);
      if (error.find()) {
        Optional<String> question = Optional.ofNullable(error.group(1));
        question.ifPresent(item -> first.putIfAbsent(Integer.parseInt(item), error.group(2)));
        elsewhere = question.isPresent() ? Optional.empty() : Optional.of(error.group(2));
      } else if (elsewhere.isPresent() && expansion.find()) {
        first.putIfAbsent(Integer.parseInt(expansion.group(1)), elsewhere.get());
        elsewhere = Optional.empty();
      }
    }
    Set<Integer> failed = new TreeSet<>(first.keySet());
    failed.retainAll(new HashSet<>(asked));
    failed.removeIf(item -> way(item).isEmpty());
    first.forEach(
        (item, reason) -> {
          if (failed.contains(item) && !isInside(item, failed)) {
            fail(item, reason);
          }
        });
    return failed.stream().findFirst();
  }

  /** Whether what a member lies in has no answer either, so that nothing is known of the member. */
  private boolean isInside(int item, Set<Integer> failed) {
    return items
        .get(item)
        .owner()
        .filter(owner -> failed.contains(owner) || isInside(owner, failed))
        .isPresent();
  }

  /** Takes that an item has no answer in the way in which it was asked. */
  void fail(int item, String reason) {
    tried[item]++;
    reasons.putIfAbsent(item, reason);
    if (way(item).isEmpty()) {
      missing.put(items.get(item).name(), reasons.get(item));
    }
  }
}
