package dev.gatun.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A source whose syntax is right and whose declarations are whatever chance makes of them: one
 * library with all that it refers to inside.
 */
final class RandomSource {
  private static final String IMPORTS =
      """
      package demo;
      import dev.gatun.annotation.*;
      import dev.gatun.runtime.*;
      import java.lang.foreign.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final List<String> NUMBERS =
      List.of("int", "long", "double", "byte", "short", "char", "float", "boolean");

  private static final List<String> TYPES =
      List.of(
          "String",
          "MemorySegment",
          "R0",
          "R1",
          "R2",
          "V0",
          "V1",
          "E0",
          "E1",
          "F0",
          "F1",
          "H0",
          "U0",
          "W0",
          "StructArray<V0>",
          "EnumSet<E0>",
          "Set<E1>");

  private static final List<String> GIVEN =
      List.of(
          "String", "MemorySegment", "R0", "V0", "E0", "F0", "H0", "StructArray<V0>", "Set<E1>");

  private static final List<String> MADE =
      List.of("String", "MemorySegment", "R0", "R1", "V0", "E0", "H0", "EnumSet<E1>");

  private static final List<String> IN_RECORDS =
      List.of("String", "MemorySegment", "R1", "R2", "E0", "F1", "Set<E1>");

  private static final List<String> IN_VIEWS =
      List.of("String", "MemorySegment", "V1", "E0", "F1", "Set<E1>", "StructArray<V1>");

  /** How likely an annotation is that nothing asked for: in some sources hardly any is. */
  private static final double[] MISTAKES = {0, 0.003, 0.03};

  private static final Pattern NAME = Pattern.compile("\\b[RVEFHUWS]\\d\\b");

  private static final List<String> ODD =
      List.of(
          "Integer", "Object", "List<String>", "Arena", "SegmentAllocator", "S0", "StructArray");

  private final Dice dice;
  private final RandomAnnotations annotations;

  RandomSource(long seed) {
    this.dice = new Dice(new Random(seed));
    this.annotations = new RandomAnnotations(dice, MISTAKES[dice.below(MISTAKES.length)]);
  }

  String text(String name) {
    StringBuilder library = new StringBuilder();
    for (int i = 0; i < dice.oneOf(1, 1, 2, 3, 5); i++) {
      library.append("  ").append(method("m" + i)).append('\n');
    }
    StringBuilder text = new StringBuilder(IMPORTS);
    text.append("@NativeLibrary(\"demo\")\npublic interface ").append(name).append(" {\n");
    return text.append(library).append(referred(library.toString())).append("}\n").toString();
  }

  /** The declarations that are named, those that these name, and so on. */
  private String referred(String library) {
    Map<String, String> declared = new LinkedHashMap<>();
    String waiting = library;
    while (!waiting.isEmpty()) {
      String more =
          NAME.matcher(waiting)
              .results()
              .map(MatchResult::group)
              .distinct()
              .filter(name -> !declared.containsKey(name))
              .map(
                  name -> {
                    declared.put(name, declaration(name));
                    return declared.get(name);
                  })
              .collect(Collectors.joining());
      waiting = more;
    }
    return String.join("", declared.values());
  }

  private String declaration(String name) {
    String text =
        switch (name.charAt(0)) {
          case 'R' -> record(name);
          case 'V' -> view(name);
          case 'E' -> enumeration(name);
          case 'F' -> callback(name);
          case 'H' -> handle();
          case 'U' -> union("sealed interface U0 {", "record", "implements U0 {}");
          case 'W' -> union("sealed interface W0 {", "non-sealed interface", "");
          default -> "static class S0 {}";
        };
    return "  " + text + "\n";
  }

  /** A type that can be right at a place; now and then, any at all. */
  private String type(List<String> usual) {
    List<String> types = dice.chance(0.97) ? usual : dice.oneOf(List.of(TYPES, ODD));
    String type = dice.oneOf(dice.chance(0.45) ? NUMBERS : types);
    double shape = dice.share();
    boolean isPlain = !type.contains("<") && !type.equals("StructArray");
    return shape < 0.10 && isPlain ? type + "[]" : shape < 0.11 && isPlain ? type + "[][]" : type;
  }

  private String method(String name) {
    String result = dice.chance(0.25) ? "void" : type(MADE);
    String thrown =
        dice.chance(0.25)
            ? " throws " + dice.oneOf("ErrnoException", "StatusException", "LastErrorException")
            : "";
    String generic = dice.chance(0.01) ? "<T> " : "";
    return annotations.ofMethod(result)
        + generic
        + result
        + " "
        + name
        + parameters(dice.oneOf(0, 1, 1, 2, 2, 3, 4))
        + thrown
        + ";";
  }

  private String parameters(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              String type = type(GIVEN);
              return annotations.ofParameter(type) + type + " " + "abcd".charAt(i);
            })
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String member(String name, String lead, List<String> usual) {
    String type = type(usual);
    boolean isArray = type.endsWith("]") || type.startsWith("StructArray");
    String given = annotations.ofMember(type);
    String length =
        isArray && !given.contains("@Length") && dice.chance(0.8)
            ? "@Length" + annotations.length() + " "
            : "";
    return lead + length + given + type + " " + name;
  }

  private String record(String name) {
    String struct = dice.chance(0.97) ? annotations.ofStruct() : "";
    String union = dice.oneOf("(int kind, @Tagged(by = \"kind\") U0 u)", components());
    String members = dice.chance(0.2) ? union : components();
    return struct + "record " + name + members + " {}";
  }

  private String components() {
    return IntStream.range(0, dice.chance(0.02) ? 0 : dice.oneOf(1, 2, 3))
        .mapToObj(i -> member(List.of("a", "b", "kind").get(i), "", IN_RECORDS))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String view(String name) {
    StringBuilder view = new StringBuilder(annotations.ofStruct());
    view.append("interface ").append(name).append(" {");
    for (String member : List.of("a", "b", "kind").subList(0, dice.oneOf(1, 2, 3))) {
      String getter = member(member, " ", IN_VIEWS) + "();";
      view.append(getter);
      if (dice.chance(0.5)) {
        String type = getter.replaceAll(".* (\\S+( extends \\S+)?) \\w+\\(\\);", "$1");
        view.append(" void ").append(member).append('(');
        if (type.contains("Set<")) {
          view.append("@Flags ");
        }
        view.append(type).append(" value);");
      }
    }
    return view.append(" }").toString();
  }

  private String enumeration(String name) {
    String constants =
        IntStream.range(0, dice.oneOf(1, 2, 3))
            .mapToObj(i -> value(1 << i) + "K" + i)
            .collect(Collectors.joining(", "));
    return (dice.chance(0.95) ? "@CEnum " : "") + "enum " + name + " { " + constants + " }";
  }

  private String value(int mask) {
    if (dice.chance(0.1)) {
      return dice.oneOf("@Unknown ", "");
    }
    boolean isOdd = dice.chance(0.1);
    String odd = dice.oneOf("0", "-1", "0x80000000L", "1L << 40", "1");
    return "@Value(" + (isOdd ? odd : mask) + ") ";
  }

  private String callback(String name) {
    String result = dice.chance(0.3) ? "void" : type(MADE);
    return (dice.chance(0.95) ? "@Callback " : "")
        + "interface "
        + name
        + " { "
        + annotations.ofMethod(result)
        + result
        + " call"
        + parameters(dice.oneOf(0, 1, 2, 2, 3))
        + "; }";
  }

  private String handle() {
    String closed = " interface H0 extends AutoCloseable { @Override void close(); }";
    return dice.chance(0.8)
        ? dice.oneOf("@Handle interface H0 {}", "@Handle(close = \"h0_close\")" + closed)
        : dice.oneOf(
            "@Handle(close = \"h0_close\") interface H0 {}",
            "@Handle" + closed,
            "@Handle(\"h\") interface H0 { int more(); }");
  }

  private String union(String head, String kind, String tail) {
    String tag = dice.chance(0.2) ? "@Tagged(by = \"kind\") " : "";
    return "@Union "
        + tag
        + head
        + "\n"
        + variant("A", kind, tail)
        + variant("B", kind, tail)
        + "  }";
  }

  private String variant(String name, String kind, String tail) {
    String tags = dice.oneOf("(\"1\")", "(\"K0\")", "(\"K1\")", "({\"2\", \"3\"})", "");
    String unknown = dice.chance(0.1) ? "@Unknown " : "";
    String variant = dice.chance(0.95) ? "@Variant" + tags + " " : "";
    return kind.equals("record")
        ? "    " + unknown + variant + "record " + name + components() + " " + tail + "\n"
        : "    "
            + unknown
            + variant
            + kind
            + " "
            + name
            + " extends W0 {"
            + member("kind", " ", IN_VIEWS)
            + "(); }\n";
  }
}
