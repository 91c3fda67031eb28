package dev.gatun.processor.header;

import dev.gatun.processor.header.Item.Subject;
import dev.gatun.processor.header.Item.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the questions of an inquiry as C. */
final class QuestionText {
  /** Before a value: what no other data has. */
  static final String MARKER = "\u0001gatun:";

  /** Behind the last value: an object file of another kind has the marker, but not this. */
  static final String END = ":end";

  /** The room of a marker before data, which keeps what follows where the compiler aligns it. */
  static final int DATA_MARKER = 16;

  /** Stands before all questions. */
  static final String PROLOGUE =
      """
      #include <stddef.h>
      #define GATUN_BYTE(value, shift) (unsigned char)((unsigned long long)(value) >> (shift) & 255)
      #define GATUN_BYTES(value) \\
          GATUN_BYTE(value, 56), GATUN_BYTE(value, 48), GATUN_BYTE(value, 40), GATUN_BYTE(value, 32), \\
          GATUN_BYTE(value, 24), GATUN_BYTE(value, 16), GATUN_BYTE(value, 8), GATUN_BYTE(value, 0)
      #define GATUN_TEXT(...) #__VA_ARGS__
      #define GATUN_WRITTEN(name) GATUN_TEXT(name)
      """;

  /**
   * Stands before questions about what types tell elsewhere. The numbers of kinds are the places in
   * {@link NumberKind}. An enum is another type than each other enum, but the same as the integer
   * that it is made of: so an {@code int} or {@code unsigned} that is no enum is one of ours. All
   * bits are set of what can be a bit-field; zero is right for everything else.
   */
  static final String KINDS =
      """
      enum gatun_unsigned { GATUN_UNSIGNED };
      enum gatun_signed { GATUN_SIGNED = -1 };
      enum gatun_other { GATUN_OTHER };
      #define GATUN_SMALL(value) 0, 0, 0, 0, 0, 0, 0, (unsigned char)(value)
      #define GATUN_NUMBER(it) _Generic((0, it), \\
          _Bool: 1, char: 2, signed char: 3, unsigned char: 4, short: 5, unsigned short: 6, \\
          int: 7, unsigned int: 8, long: 9, unsigned long: 10, long long: 11, \\
          unsigned long long: 12, float: 13, double: 14, long double: 15, default: 0)
      #define GATUN_KIND(it) GATUN_SMALL(GATUN_NUMBER(it))
      #define GATUN_ONES(it) (GATUN_NUMBER(it) > 0 && GATUN_NUMBER(it) < 13 ? -1 : 0)
      #define GATUN_MAY_BE_ENUM(it) GATUN_SMALL( \\
          _Generic((0, it), enum gatun_unsigned: 0, enum gatun_signed: 0, default: 1) \\
          | _Generic((enum gatun_other)0, enum gatun_unsigned: 1, default: 0))
      """;

  private final int item;

  private QuestionText(int item) {
    this.item = item;
  }

  /** The name of the variable whose type is that of a pointer to a symbol. */
  static String variable(int item) {
    return "gatun_symbol_" + item;
  }

  static String marker(int item) {
    return MARKER + item + ":";
  }

  /** A question about what has a name of its own. */
  static String of(int item, Way way) {
    QuestionText text = new QuestionText(item);
    String name = way.spelling();
    return switch (way.subject()) {
      case SYMBOL ->
          "__extension__ __typeof__(%s) *%s;\n".formatted(name, variable(item))
              + text.written(name);
      case DECLARED -> numbers(item, size("&" + name));
      case STRUCT ->
          numbers(item, size(name), "offsetof(struct { char before; " + name + " it; }, it)");
      case OPAQUE -> numbers(item, size(name + " *"));
      case CALL -> text.part("0", "(" + name + ")(" + String.join(", ", way.more()) + ")");
      case ENUM -> text.enumeration(name, way.more());
      case INTEGER -> numbers(item, integer(name), integer(name) + " < 0", size(name));
      case REAL -> text.data("double value;", "(double)(" + name + ")");
      case TEXT -> text.data("char value[sizeof(" + name + ")];", name);
      case LITERAL -> text.data("char value[sizeof(\"\" " + name + ")];", "\"\" " + name);
      case CHARACTERS ->
          "char gatun_characters_%d[%s == 1 ? 1 : -1];\n".formatted(item, size("(" + name + ")[0]"))
              + numbers(item, "0");
      default -> text.part("0", name);
    };
  }

  /** What the preprocessor leaves of a name. */
  private String written(String name) {
    String marker = (marker(item) + " ".repeat(DATA_MARKER)).substring(1, DATA_MARKER);
    return "const char gatun_written_%d[] = \"\\001%s\" GATUN_WRITTEN(%s);"
        .formatted(item, marker, name);
  }

  private String enumeration(String name, List<String> constants) {
    Stream<String> type = Stream.of(wide(size(name)), kind("(" + name + ")0"));
    Stream<String> values = constants.stream().map(QuestionText::wide);
    return constants.stream().map(QuestionText::noMacro).collect(Collectors.joining())
        + bytes(Stream.concat(type, values).toArray(String[]::new));
  }

  /** A macro of the same name may have another value, and is no constant of an enum. */
  private static String noMacro(String name) {
    return "#ifdef " + name + "\n#error it is a macro\n#endif\n";
  }

  /** A question about some numbers. */
  static String numbers(int item, String... values) {
    return new QuestionText(item)
        .bytes(Stream.of(values).map(QuestionText::wide).toArray(String[]::new));
  }

  /**
   * A question about a member.
   *
   * @param type the struct or union
   * @param member the way to it, such as {@code spot.row}
   */
  static String ofMember(int item, Subject subject, String type, String member) {
    QuestionText text = new QuestionText(item);
    String it = "((" + type + " *)0)->" + member;
    String place = "offsetof(" + type + ", " + member + ")";
    return switch (subject) {
      case ARRAY ->
          text.bytes(
              values(place, it + "[0]"),
              wide(size(it)),
              // No pointer can be written like this.
              wide(size("(" + type + "){ ." + member + "[0] = { 0 } }")));
      case FLEXIBLE -> text.part(place, it + "[0]");
      case BITS -> text.data(type + " it;", "{ ." + member + " = -1 }");
      case VALUE_OR_BITS -> text.partAndData(place, it, type, member);
      case EXISTS -> numbers(item, size("(0, " + it + ")"));
      default -> text.part(place, it);
    };
  }

  private String part(String place, String it) {
    return bytes(values(place, it));
  }

  /** The numbers of a {@link BytePart}. */
  private static String values(String place, String it) {
    return String.join(
        ", ", wide(place), wide(size(it)), kind(it), "GATUN_MAY_BE_ENUM(" + it + ")");
  }

  /** The values of a part, and behind them the whole with nothing set but the part. */
  private String partAndData(String place, String it, String type, String member) {
    return "const struct { unsigned char part[%d]; %s it; } gatun_data_%d = { { %s }, { .%s = %s } };"
        .formatted(
            room(item), type, item, list(values(place, it)), member, "GATUN_ONES(" + it + ")");
  }

  /** The room of a part before data. */
  static int room(int item) {
    return marker(item).length() + BytePart.NUMBERS * Long.BYTES + END.length();
  }

  /** A number of eight bytes. */
  private static String wide(String value) {
    return "GATUN_BYTES(" + value + ")";
  }

  private static String kind(String value) {
    return "GATUN_KIND(" + value + ")";
  }

  /** Of a number that is none, or of a text or pointer, the compiler says that it has no bits. */
  private static String integer(String spelling) {
    return "((" + spelling + ") | 0)";
  }

  private static String size(String spelling) {
    return "sizeof(" + spelling + ")";
  }

  private String bytes(String... values) {
    return "const unsigned char gatun_bytes_%d[] = { %s, 0 };".formatted(item, list(values));
  }

  private String list(String... values) {
    List<String> bytes = new ArrayList<>();
    marker(item).chars().mapToObj(Integer::toString).forEach(bytes::add);
    bytes.addAll(List.of(values));
    END.chars().mapToObj(Integer::toString).forEach(bytes::add);
    return String.join(", ", bytes);
  }

  private String data(String member, String value) {
    StringBuilder marker = new StringBuilder();
    String padded = (marker(item) + " ".repeat(DATA_MARKER)).substring(0, DATA_MARKER);
    for (char c : padded.toCharArray()) {
      marker.append((int) c).append(", ");
    }
    return "const struct { unsigned char marker[%d]; %s } gatun_data_%d = { { %s }, %s };"
        .formatted(DATA_MARKER, member, item, marker, value);
  }
}
