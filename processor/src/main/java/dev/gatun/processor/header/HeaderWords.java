package dev.gatun.processor.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of headers, as the preprocessor leaves them. They tell what need not be asked, as it
 * stands nowhere, and which constants stand in the braces of an enum. What any of it means, only
 * the compiler says.
 */
final class HeaderWords {
  /** Nothing is known of them. */
  static final HeaderWords UNKNOWN = new HeaderWords(Optional.empty(), Map.of());

  private static final Pattern WORD =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\\n"
              + "])*+\"|'(?:\\\\.|[^'\\\\\n"
              + "])*+'|[A-Za-z_$][\\w$]*+|\\d[\\w.]*+|\\S");

  /** What ends the search for the colon of a bit-field; the end of the headers does too. */
  private static final Set<String> BEHIND_NAMES = Set.of(":", ";", ",", "{", "}", "=", "?", "");

  private static final Set<String> TAGS = Set.of("struct", "union", "enum");

  /** Stands between the headers and the names that are asked for, and behind each of these. */
  private static final String BORDER = "gatun_border";

  private final Optional<List<String>> words;
  private final Map<String, String> macros;

  /** What stands somewhere, and what stands somewhere without the keyword of a tag before it. */
  private final Set<String> all = new HashSet<>();

  private final Set<String> untagged = new HashSet<>();

  /** What stands before a colon, as the names of bit-fields do, and what stands elsewhere. */
  private final Set<String> beforeColons = new HashSet<>();

  private final Set<String> elsewhere = new HashSet<>();

  /** The constants of each enum by its type; nothing where several have one name. */
  private final Map<String, Optional<List<String>>> enums = new HashMap<>();

  private HeaderWords(Optional<List<String>> words, Map<String, String> macros) {
    this.words = words;
    this.macros = macros;
    List<String> known = words.orElse(List.of());
    for (int i = 0; i < known.size(); i++) {
      all.add(known.get(i));
      if (i == 0 || !TAGS.contains(known.get(i - 1))) {
        untagged.add(known.get(i));
      }
      (isBeforeColon(i) ? beforeColons : elsewhere).add(known.get(i));
      if (known.get(i).equals("enum")) {
        readEnum(i);
      }
    }
  }

  /** What the preprocessor is asked behind the headers: which of some names it replaces. */
  static String text(List<String> names) {
    return BORDER + "\n" + String.join("\n" + BORDER + "\n", names) + "\n" + BORDER + "\n";
  }

  /** What it wrote; nothing is known if this is not what a preprocessor writes. */
  static HeaderWords of(String written, List<String> names) {
    List<String> words =
        WORD.matcher(written.replaceAll("(?m)^\\s*#.*$", ""))
            .results()
            .map(MatchResult::group)
            .toList();
    int begin = words.indexOf(BORDER);
    Map<String, String> macros = new HashMap<>();
    int at = begin + 1;
    for (String name : names) {
      int end = at;
      while (end < words.size() && !words.get(end).equals(BORDER)) {
        end++;
      }
      if (begin < 0 || end >= words.size()) {
        return UNKNOWN;
      }
      if (!words.subList(at, end).equals(List.of(name))) {
        macros.put(name, String.join(" ", words.subList(at, end)));
      }
      at = end + 1;
    }
    return at == words.size()
        ? new HeaderWords(Optional.of(words.subList(0, begin)), macros)
        : UNKNOWN;
  }

  /** What the preprocessor leaves of a name that is a macro, and was asked for. */
  Optional<String> written(String name) {
    return Optional.ofNullable(macros.get(name)).filter(it -> isPlain(name));
  }

  /** Whether a member, function or variable of this name can be there. */
  boolean mayHave(String name) {
    return mayHave(name, all);
  }

  /** Whether a type can be there, which may have the keyword of a tag. */
  boolean mayHaveType(String type) {
    String name = StructKeys.bare(type);
    return mayHave(name, name.equals(type) ? untagged : all);
  }

  /** Whether a member of this name can be a bit-field. */
  boolean mayBeBits(String name) {
    return mayHave(name, beforeColons);
  }

  /** Whether a member of this name is nothing but a bit-field, if there is one. */
  boolean isBits(String name) {
    return !mayHave(name, elsewhere);
  }

  /** Compilers know some names by themselves, and other letters can be written in two ways. */
  private boolean mayHave(String name, Set<String> those) {
    return words.isEmpty()
        || macros.containsKey(name)
        || name.startsWith("__")
        || !isPlain(name)
        || those.contains(name);
  }

  private static boolean isPlain(String name) {
    return name.matches("[\\w$]+");
  }

  /** The constants of an enum, all of them. */
  Optional<List<String>> constants(String type) {
    return macros.containsKey(StructKeys.bare(type))
        ? Optional.empty()
        : enums.getOrDefault(type, Optional.empty()).filter(it -> !it.isEmpty());
  }

  private void readEnum(int keyword) {
    boolean isTypedef = word(keyword - 1).equals("typedef");
    String tag = word(keyword + 1);
    int open = isName(tag) ? keyword + 2 : keyword + 1;
    if (word(open).equals("{")) {
      int close = close(open);
      List<String> constants = constants(open, close);
      if (open == keyword + 2) {
        put("enum " + tag, Optional.of(constants));
      }
      if (isTypedef && isDeclared(close + 1)) {
        put(word(close + 1), Optional.of(constants));
      }
    } else if (isTypedef && isName(tag) && isDeclared(open)) {
      put(word(open), enums.getOrDefault("enum " + tag, Optional.empty()));
    }
  }

  private void put(String type, Optional<List<String>> constants) {
    enums.merge(type, constants, (one, other) -> one.equals(other) ? one : Optional.empty());
  }

  /** Between the name of a bit-field and its colon there can be parentheses and attributes. */
  private boolean isBeforeColon(int at) {
    int end = at + 1;
    while (!BEHIND_NAMES.contains(word(end))) {
      end++;
    }
    return word(end).equals(":");
  }

  /** Whether a name stands there by itself. */
  private boolean isDeclared(int at) {
    return isName(word(at)) && (word(at + 1).equals(";") || word(at + 1).equals(","));
  }

  /** The names at the beginning, and behind commas that lie in no further brackets. */
  private List<String> constants(int open, int close) {
    List<String> constants = new ArrayList<>();
    int depth = 0;
    for (int i = open; i < close; i++) {
      depth += depth(word(i));
      boolean isNext = depth == 1 && (i == open || word(i).equals(","));
      if (isNext && isName(word(i + 1))) {
        constants.add(word(i + 1));
      }
    }
    return constants;
  }

  private int close(int open) {
    int depth = 0;
    for (int i = open; !word(i).isEmpty(); i++) {
      depth += depth(word(i));
      if (depth == 0) {
        return i;
      }
    }
    return open;
  }

  private static int depth(String word) {
    return switch (word) {
      case "{", "(", "[" -> 1;
      case "}", ")", "]" -> -1;
      default -> 0;
    };
  }

  private static boolean isName(String word) {
    return word.matches("[A-Za-z_$][\\w$]*");
  }

  /** The word at a place; empty before the first and behind the last. */
  private String word(int at) {
    List<String> known = words.orElse(List.of());
    return at >= 0 && at < known.size() ? known.get(at) : "";
  }
}
