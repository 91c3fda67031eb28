package dev.gatun.processor;

import dev.gatun.annotation.CType;
import java.util.List;

/** What stands in one place, and is taken for another by a tired author. */
final class Confused {
  static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "short",
          "byte",
          "char",
          "boolean",
          "float",
          "double",
          "String",
          "Object",
          "Integer",
          "int[]",
          "byte[]",
          "String[]",
          "java.lang.foreign.MemorySegment");

  static final List<String> OF_PARAMETERS =
      List.of(
          "In", "Out", "InOut", "Deref", "ByValue", "Retained", "UserData", "Slice", "Variadic");

  static final List<String> OF_MEMBERS =
      List.of("Bits(3)", "Length(3)", "Align(8)", "Anonymous", "Tagged(by = \"kind\")", "Slice");

  static final List<String> OF_TYPES =
      List.of("Struct", "Union", "Callback", "Handle", "CEnum", "NativeLibrary(\"animals\")");

  static final List<String> OF_FUNCTIONS =
      List.of(
          "Symbol(\"other\")",
          "Variable",
          "Constant",
          "FailsWhen(dev.gatun.annotation.Outcome.NEGATIVE)",
          "Owned");

  static final List<CType> C_TYPES =
      List.of(
          CType.CHAR,
          CType.UINT8_T,
          CType.UINT16_T,
          CType.INT,
          CType.UINT32_T,
          CType.LONG,
          CType.INT64_T,
          CType.SIZE_T);

  /** What stands in one place, and is confused. */
  static final List<List<String>> FAMILIES =
      List.of(OF_PARAMETERS, OF_MEMBERS, OF_TYPES, OF_FUNCTIONS);

  private Confused() {}
}
