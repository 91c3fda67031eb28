package dev.gatun.processor;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Annotations with random values, which javac takes at the place where they stand. */
final class RandomAnnotations {
  private static final List<String> NAMES =
      List.of("a", "b", "c", "kind", "count", "value", "", "2x", "free");

  private final Dice dice;
  private final double mistakes;

  /**
   * Creates a source of annotations.
   *
   * @param mistakes how likely each is that chance alone puts there
   */
  RandomAnnotations(Dice dice, double mistakes) {
    this.dice = dice;
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
    possible.put("Variadic", () -> dice.chance(0.2) ? "(types = {String.class, R0.class})" : "");
    return some(possible, type);
  }

  /** Some of those that a component of a record, or a getter of a view, can have. */
  String ofMember(String type) {
    Map<String, Supplier<String>> possible = new LinkedHashMap<>();
    possible.put("Align", () -> "(" + dice.oneOf(1, 2, 3, 4, 8, 16, 0, -1, 64) + ")");
    possible.put("Anonymous", () -> "");
    possible.put("Bits", () -> "(" + dice.oneOf(0, 1, 2, 3, 7, 8, 31, 32, 33, 64, 65, -1) + ")");
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
    possible.put("Owned", () -> dice.chance(0.5) ? "(\"" + name() + "\")" : "");
    possible.put("Variable", () -> dice.chance(0.3) ? "(\"v\")" : "");
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
        !dice.chance(mistakes * 3)
            ? ""
            : dice.oneOf("(packed = true)", "(pack = 2)", "(align = 16)", "(\"s\")");
    return dice.oneOf("@Struct", "@Struct", "@Struct", "@Struct", "@Union") + attributes + " ";
  }

  String name() {
    return dice.oneOf(NAMES);
  }

  /** What stands before the type goes before those that belong to the type. */
  private String some(Map<String, Supplier<String>> possible, String type) {
    List<String> chosen = new ArrayList<>();
    possible.forEach(
        (name, values) -> {
          if (dice.chance(mistakes)) {
            chosen.add("@" + name + values.get());
          }
        });
    if (!type.equals("void")) {
      if (dice.chance(mistakes * 3)) {
        chosen.add("@C(CType." + dice.oneOf(CType.values()) + ")");
      }
      if (dice.chance(mistakes * 2)) {
        chosen.add("@Nullable");
      }
      if (type.contains("Set<") && !dice.chance(mistakes) || dice.chance(mistakes / 2)) {
        chosen.add("@Flags");
      }
    }
    return chosen.stream().map(it -> it + " ").collect(Collectors.joining());
  }

  String length() {
    int dimensions = dice.chance(mistakes) ? dice.oneOf(2, 3) : 1;
    return IntStream.range(0, dimensions)
        .mapToObj(
            i -> "" + (dice.chance(mistakes) ? dice.oneOf(0, -1) : dice.oneOf(1, 2, 3, 4, 32)))
        .collect(Collectors.joining(", ", "({", "})"));
  }

  private String slice() {
    List<String> values = new ArrayList<>();
    if (dice.chance(0.5)) {
      values.add("length = \"" + name() + "\"");
    }
    if (dice.chance(0.3)) {
      values.add("lengthType = CType." + dice.oneOf(CType.values()));
    }
    if (dice.chance(0.2)) {
      values.add("lengthFirst = true");
    }
    if (dice.chance(0.1)) {
      values.add("capacity = " + dice.oneOf(1, 16, 0, -1));
    }
    return "(" + String.join(", ", values) + ")";
  }

  private String encoding() {
    return "(\"" + dice.oneOf("UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "", "no") + "\")";
  }

  private String symbol() {
    return dice.oneOf(
        "(\"f\")",
        "(optional = true)",
        "(critical = true)",
        "(value = \"g\", version = \"V_1\")",
        "(\"2g\")",
        "");
  }

  private String failsWhen() {
    String outcome = "Outcome." + dice.oneOf(Outcome.values());
    return dice.oneOf(
        "(" + outcome + ")",
        "(value = " + outcome + ", except = {1, -1})",
        "(value = " + outcome + ", message = \"m" + dice.below(4) + "\")");
  }

  private String outReturn() {
    return dice.oneOf("", "", "(index = 0)", "(index = 1)", "(index = 7)", "(status = CType.LONG)");
  }
}
