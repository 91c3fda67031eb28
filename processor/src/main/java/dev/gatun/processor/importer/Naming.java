package dev.gatun.processor.importer;

import dev.gatun.annotation.CType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives the names of Java types and constants, no two of them the same. */
final class Naming {
  /** What the file means by these, it means everywhere. */
  private static final List<String> TAKEN =
      List.of(
          "Align",
          "Anonymous",
          "Arena",
          "Bits",
          "ByValue",
          "C",
          "CEnum",
          "CType",
          "Callback",
          "Constant",
          "Deref",
          "Double",
          "Enum",
          "Field",
          "Flexible",
          "Float",
          "Handle",
          "In",
          "Length",
          "MemorySegment",
          "NativeLibrary",
          "Nullable",
          "Object",
          "Out",
          "Override",
          "Record",
          "Retained",
          "String",
          "Struct",
          "StructArray",
          "Symbol",
          "Union",
          "Unknown",
          "Value",
          "Variable",
          "Variadic",
          "Math",
          "Throwable",
          "IllegalArgumentException",
          "Path",
          "Symbols",
          "Long",
          "Integer",
          "System",
          "Thread",
          "Class",
          "Iterable",
          "Comparable");

  private final Set<String> types = new HashSet<>(TAKEN);
  private final Set<String> fields = new HashSet<>();

  Naming(String around) {
    types.add(around);
    Arrays.stream(CType.values()).forEach(type -> fields.add(type.name()));
  }

  /**
   * A type name that is free.
   *
   * @param name the name in C, or words for it
   * @param kind what to add if it is taken
   */
  String type(String name, String kind) {
    String wanted = JavaWords.typeName(name);
    String free = types.contains(wanted) ? wanted + kind : wanted;
    for (int i = 2; types.contains(free); i++) {
      free = wanted + kind + i;
    }
    types.add(free);
    return free;
  }

  /** The name of a constant. */
  String constant(String name) {
    String free = name;
    while (JavaWords.isKeyword(free) || !fields.add(free)) {
      free += "_";
    }
    return free;
  }

  /** The name of a member, parameter or function that is free among others. */
  static String member(String name, Set<String> taken) {
    String free = name;
    while (JavaWords.isKeyword(free)
        || JavaWords.OF_OBJECTS.contains(free)
        || taken.contains(free)) {
      free += "_";
    }
    taken.add(free);
    return free;
  }
}
