package dev.gatun.processor.layout;

import dev.gatun.annotation.CType;
import dev.gatun.processor.model.NativeType.Enumerated;
import dev.gatun.processor.model.Samples;
import java.util.Arrays;
import java.util.List;

/** The C types that a compiler knows without any header. */
final class CTypes {
  static final List<CType> WITHOUT_HEADER =
      Arrays.stream(CType.values()).filter(CTypes::needsNoHeader).toList();

  /** Enums, which all compilers make an int, or unsigned where no constant is negative. */
  static final String ENUMS =
      "enum signed_enum { MINUS = -1, PLUS = 1 };\nenum unsigned_enum { NONE, MANY = 5 };\n";

  private CTypes() {}

  /** An enum by its sign, with which only its bits differ. */
  static Enumerated enumOf(CType type) {
    return new Enumerated(Samples.name(type == CType.INT ? "signed_enum" : "unsigned_enum"), type);
  }

  /** How a type is written where there is no header. */
  static String spelling(CType type) {
    return switch (type) {
      case INT8_T, UINT8_T, INT16_T, UINT16_T, INT32_T, UINT32_T, INT64_T, UINT64_T -> macro(type);
      case CHAR16_T, CHAR32_T, SIZE_T, PTRDIFF_T, INTPTR_T, UINTPTR_T, WCHAR_T -> macro(type);
      default -> type.spelling();
    };
  }

  private static String macro(CType type) {
    return "__" + type.name().replaceFirst("_T$", "") + "_TYPE__";
  }

  private static boolean needsNoHeader(CType type) {
    return switch (type) {
      case SSIZE_T, OFF_T, TIME_T, CLOCK_T, MODE_T, PID_T, UID_T, GID_T, SOCKLEN_T -> false;
      default -> true;
    };
  }
}
