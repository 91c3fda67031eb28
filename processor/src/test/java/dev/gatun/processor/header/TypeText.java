package dev.gatun.processor.header;

import dev.gatun.processor.header.HeaderStruct.HeaderBits;
import dev.gatun.processor.header.HeaderStruct.HeaderMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a header has, as text in which nothing depends on the platform or the compiler. */
final class TypeText {
  private TypeText() {}

  /** All of it, sorted by names where the order is that of the compiler. */
  static String of(HeaderTypes types) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(types.variables()).forEach((name, type) -> lines.add(name + ": " + of(type)));
    lines.add("");
    new TreeMap<>(types.typedefs())
        .forEach((name, type) -> lines.add("typedef " + name + ": " + of(type)));
    new TreeMap<>(types.structs()).values().forEach(struct -> add(struct, lines));
    for (Map.Entry<String, HeaderEnum> entry : new TreeMap<>(types.enums()).entrySet()) {
      lines.add("");
      lines.add("enum " + entry.getValue().key() + ":");
      entry.getValue().values().keySet().forEach(name -> lines.add("  " + name));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(HeaderStruct struct, List<String> lines) {
    lines.add("");
    String kind = struct.isUnion() ? "union " : "struct ";
    lines.add(kind + struct.key() + (struct.isComplete() ? ":" : ": incomplete"));
    for (HeaderMember member : struct.members()) {
      String bits = member.bits().map(HeaderBits::width).map(width -> " : " + width).orElse("");
      lines.add("  " + member.name().orElse("(anonymous)") + ": " + of(member.type()) + bits);
    }
  }

  private static String of(HeaderType type) {
    return switch (type) {
      case HeaderType.Void() -> "void";
      case HeaderType.Number number -> number.name();
      case HeaderType.Typedef typedef -> typedef.name();
      case HeaderType.Qualified(String qualifier, HeaderType target) ->
          qualifier + " " + of(target);
      case HeaderType.Pointer(HeaderType target) -> "pointer to " + of(target);
      case HeaderType.Array(HeaderType element, long length) ->
          "[" + length + "] of " + of(element);
      case HeaderType.Struct(String key) -> "<" + key + ">";
      case HeaderType.Enumeration(String key) -> "<" + key + ">";
      case HeaderType.Other other -> "other";
      case HeaderType.Unknown unknown -> "unknown";
      case HeaderType.Function function ->
          function.parameters().stream()
                  .map(TypeText::of)
                  .collect(Collectors.joining(", ", "(", function.isVariadic() ? ", ...)" : ")"))
              + (function.hasPrototype() ? " -> " : " without prototype -> ")
              + of(function.result());
    };
  }
}
