package dev.gatun.processor.header;

import dev.gatun.processor.header.Item.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The C file that asks all questions of one library at once. What it defines answers them: types by
 * the debug information, numbers as bytes behind a marker in the object file.
 *
 * <p>Each question pretends to be a file of its own, so that the compiler's errors tell which one
 * has no answer; that one is then asked in another way, or not at all.
 */
final class Inquiry {
  /** Before a value: what no other data has. */
  static final String MARKER = "\u0001gatun:";

  /** Behind the last value: an object file of another kind has the marker, but not this. */
  static final String END = ":end";

  /** The room of a marker before data, which keeps what follows where the compiler aligns it. */
  static final int DATA_MARKER = 16;

  /** An error, with the question that has it where it is one of ours. */
  private static final Pattern ERROR =
      Pattern.compile("^(?:gatun@(\\d+)[:(])?.*?\\berror(?: C\\d+)?: (.*)$");

  /** The question behind an error that is in a macro. */
  private static final Pattern EXPANSION =
      Pattern.compile("^gatun@(\\d+)[:(].*?\\bnote: in expansion of macro ");

  private static final String PROLOGUE =
      """
      #include <stddef.h>
      #define GATUN_BYTE(value, shift) (unsigned char)((unsigned long long)(value) >> (shift) & 255)
      #define GATUN_BYTES(value) \\
          GATUN_BYTE(value, 56), GATUN_BYTE(value, 48), GATUN_BYTE(value, 40), GATUN_BYTE(value, 32), \\
          GATUN_BYTE(value, 24), GATUN_BYTE(value, 16), GATUN_BYTE(value, 8), GATUN_BYTE(value, 0)
      """;

  private final Questions questions;
  private final List<Item> items = new ArrayList<>();

  /** For each item, which of its spellings is tried. */
  private final int[] tried;

  private final Map<String, String> missing = new LinkedHashMap<>();

  Inquiry(Questions questions) {
    this.questions = questions;
    questions.symbols().forEach(name -> items.add(Item.symbol(name)));
    questions.structs().forEach(name -> items.add(Item.struct(name)));
    questions.constants().forEach((name, kind) -> items.add(Item.constant(name, kind)));
    this.tried = new int[items.size()];
  }

  List<String> headers() {
    return questions.headers();
  }

  List<Item> items() {
    return List.copyOf(items);
  }

  /** The spelling in which an item is asked about, unless it has no answer. */
  Optional<String> spelling(int item) {
    List<String> spellings = items.get(item).spellings();
    return tried[item] < spellings.size()
        ? Optional.of(spellings.get(tried[item]))
        : Optional.empty();
  }

  /** What has no answer, by its name, with the compiler's words. */
  Map<String, String> missing() {
    return missing;
  }

  /** The name of the variable whose type is that of a pointer to a symbol. */
  static String variable(int item) {
    return "gatun_symbol_" + item;
  }

  static String marker(int item) {
    return MARKER + item + ":";
  }

  /** The text for the compiler. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String header : questions.headers()) {
      boolean isQuoted = header.startsWith("<") || header.startsWith("\"");
      text.append("#include ").append(isQuoted ? header : "<" + header + ">").append('\n');
    }
    text.append(PROLOGUE);
    for (int i = 0; i < items.size(); i++) {
      int item = i;
      spelling(i)
          .ifPresent(
              spelling ->
                  text.append("#line 1 \"gatun@")
                      .append(item)
                      .append("\"\n")
                      .append(question(item, items.get(item).subject(), spelling))
                      .append('\n'));
    }
    return text.toString();
  }

  private static String question(int item, Subject subject, String spelling) {
    return switch (subject) {
      case SYMBOL -> "__extension__ __typeof__(" + spelling + ") *" + variable(item) + ";";
      case STRUCT ->
          bytes(
              item,
              "sizeof(" + spelling + ")",
              "offsetof(struct { char before; " + spelling + " it; }, it)");
      case INTEGER -> bytes(item, integer(spelling), integer(spelling) + " < 0", size(spelling));
      case REAL -> data(item, "double value;", "(double)(" + spelling + ")");
      case TEXT -> data(item, "char value[sizeof(" + spelling + ")];", spelling);
    };
  }

  /** Of a number that is none, or of a text or pointer, the compiler says that it has no bits. */
  private static String integer(String spelling) {
    return "((" + spelling + ") | 0)";
  }

  private static String size(String spelling) {
    return "sizeof(" + spelling + ")";
  }

  private static String bytes(int item, String... values) {
    StringBuilder text = new StringBuilder("const unsigned char gatun_bytes_" + item + "[] = { ");
    for (char c : marker(item).toCharArray()) {
      text.append((int) c).append(", ");
    }
    for (String value : values) {
      text.append("GATUN_BYTES(").append(value).append("), ");
    }
    for (char c : END.toCharArray()) {
      text.append((int) c).append(", ");
    }
    return text.append("0 };").toString();
  }

  private static String data(int item, String member, String value) {
    StringBuilder marker = new StringBuilder();
    String padded = (marker(item) + " ".repeat(DATA_MARKER)).substring(0, DATA_MARKER);
    for (char c : padded.toCharArray()) {
      marker.append((int) c).append(", ");
    }
    return "const struct { unsigned char marker[%d]; %s } gatun_data_%d = { { %s }, %s };"
        .formatted(DATA_MARKER, member, item, marker, value);
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
      if (spelling(i).isEmpty()) {
        missing.put(items.get(i).name(), lines.get(i).substring(blank + 1));
      }
    }
  }

  /** Takes the errors of the compiler; tells whether another try can have fewer. */
  boolean learnFrom(String printed) {
    boolean hasLearnt = false;
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
    for (var error : first.entrySet()) {
      int item = error.getKey();
      if (item < items.size() && spelling(item).isPresent()) {
        tried[item]++;
        hasLearnt = true;
        if (spelling(item).isEmpty()) {
          missing.put(items.get(item).name(), error.getValue());
        }
      }
    }
    return hasLearnt;
  }
}
