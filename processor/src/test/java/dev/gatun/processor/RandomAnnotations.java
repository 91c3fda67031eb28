package dev.gatun.processor;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Annotations with random values, which javac takes at the place where they stand. */
final class RandomAnnotations {
  private static final List<String> NAMES =
      List.of("a", "b", "c", "kind", "count", "value", "", "2x", "free");

  private final Random random;

  private final double mistakes;

  /**
   * Creates a source of annotations.
   *
   * @param mistakes how likely each is that chance alone puts there
   */
  RandomAnnotations(Random random, double mistakes) {
    this.random = random;
    this.mistakes = mistakes;
  }

  /** Some of those that a parameter can have. */
  String ofParameter(String type) {
    Map<String, Supplier<String>> possible = new LinkedHashMap<>();
    for (String name : List.of("In", "Out", "InOut", "ByValue", "Deref", "Retained", "UserData")) {
      possible.put(name, () -> "");
    }
    possible.put("Slice", this::slice);
    possible.put("Encoding", this::encoding);
    possible.put("Variadic", () -> chance(0.2) ? "(types = {String.class, R0.class})" : "");
    return some(possible, type);
  }

  /** Some of those that a component of a record, or a getter of a view, can have. */
  String ofMember(String type) {
    Map<String, Supplier<String>> possible = new LinkedHashMap<>();
    possible.put("Align", () -> "(" + oneOf(1, 2, 3, 4, 8, 16, 0, -1, 64) + ")");
    possible.put("Anonymous", () -> "");
    possible.put("Bits", () -> "(" + oneOf(0, 1, 2, 3, 7, 8, 31, 32, 33, 64, 65, -1) + ")");
    possible.put("Encoding", this::encoding);
    possible.put("Field", () -> "(\"" + name() + "\")");
    possible.put("Flexible", () -> "(\"" + name() + "\")");
    possible.put("Length", this::length);
    possible.put("Slice", this::slice);
    possible.put("Tagged", () -> "(by = \"" + name() + "\")");
    return some(possible, type);
  }

  /** Some of those that a method of a library can have. */
  String ofMethod(String type) {
    Map<String, Supplier<String>> possible = new LinkedHashMap<>();
    possible.put("Symbol", this::symbol);
    possible.put("FailsWhen", this::failsWhen);
    possible.put("OutReturn", this::outReturn);
    possible.put("Owned", () -> chance(0.5) ? "(\"" + name() + "\")" : "");
    possible.put("Variable", () -> chance(0.3) ? "(\"v\")" : "");
    possible.put("Slice", this::slice);
    possible.put("Encoding", this::encoding);
    for (String name : List.of("ByValue", "Deref", "UserData")) {
      possible.put(name, () -> "");
    }
    possible.put("Length", this::length);
    return some(possible, type);
  }

  /** What can stand before a struct. */
  String ofStruct() {
    String attributes =
        !chance(mistakes * 3)
            ? ""
            : oneOf("(packed = true)", "(pack = 2)", "(align = 16)", "(\"s\")");
    return oneOf("@Struct", "@Struct", "@Struct", "@Struct", "@Union") + attributes + " ";
  }

  String name() {
    return oneOf(NAMES);
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** What stands before the type goes before those that belong to the type. */
  private String some(Map<String, Supplier<String>> possible, String type) {
    List<String> chosen = new ArrayList<>();
    possible.forEach(
        (name, values) -> {
          if (chance(mistakes)) {
            chosen.add("@" + name + values.get());
          }
        });
    if (!type.equals("void")) {
      if (chance(mistakes * 3)) {
        chosen.add("@C(CType." + oneOf(CType.values()) + ")");
      }
      if (chance(mistakes * 2)) {
        chosen.add("@Nullable");
      }
      if (type.contains("Set<") && !chance(mistakes) || chance(mistakes / 2)) {
        chosen.add("@Flags");
      }
    }
    return chosen.stream().map(it -> it + " ").collect(Collectors.joining());
  }

  String length() {
    int dimensions = chance(mistakes) ? oneOf(2, 3) : 1;
    return IntStream.range(0, dimensions)
        .mapToObj(i -> "" + (chance(mistakes) ? oneOf(0, -1) : oneOf(1, 2, 3, 4, 32)))
        .collect(Collectors.joining(", ", "({", "})"));
  }

  private String slice() {
    List<String> values = new ArrayList<>();
    if (chance(0.5)) {
      values.add("length = \"" + name() + "\"");
    }
    if (chance(0.3)) {
      values.add("lengthType = CType." + oneOf(CType.values()));
    }
    if (chance(0.2)) {
      values.add("lengthFirst = true");
    }
    if (chance(0.1)) {
      values.add("capacity = " + oneOf(1, 16, 0, -1));
    }
    return "(" + String.join(", ", values) + ")";
  }

  private String encoding() {
    return "(\"" + oneOf("UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "", "no") + "\")";
  }

  private String symbol() {
    return oneOf(
        "(\"f\")",
        "(optional = true)",
        "(critical = true)",
        "(value = \"g\", version = \"V_1\")",
        "(\"2g\")",
        "");
  }

  private String failsWhen() {
    String outcome = "Outcome." + oneOf(Outcome.values());
    return oneOf(
        "(" + outcome + ")",
        "(value = " + outcome + ", except = {1, -1})",
        "(value = " + outcome + ", message = \"m" + random.nextInt(4) + "\")");
  }

  private String outReturn() {
    return oneOf("", "", "(index = 0)", "(index = 1)", "(index = 7)", "(status = CType.LONG)");
  }
}
