package dev.gatun.processor.header;

import java.util.HashMap;
import java.util.Map;

/** What an entry of debug information describes: {@code DW_TAG_...} in DWARF. */
enum DwarfTag {
  ARRAY_TYPE(0x01),
  CLASS_TYPE(0x02),
  ENUMERATION_TYPE(0x04),
  FORMAL_PARAMETER(0x05),
  MEMBER(0x0d),
  POINTER_TYPE(0x0f),
  COMPILE_UNIT(0x11),
  STRUCTURE_TYPE(0x13),
  SUBROUTINE_TYPE(0x15),
  TYPEDEF(0x16),
  UNION_TYPE(0x17),
  UNSPECIFIED_PARAMETERS(0x18),
  SUBRANGE_TYPE(0x21),
  BASE_TYPE(0x24),
  CONST_TYPE(0x26),
  ENUMERATOR(0x28),
  VARIABLE(0x34),
  VOLATILE_TYPE(0x35),
  RESTRICT_TYPE(0x37),
  ATOMIC_TYPE(0x47),
  /** All that does not matter to types of C. */
  OTHER(0);

  private static final Map<Long, DwarfTag> TAGS = new HashMap<>();

  static {
    for (DwarfTag tag : values()) {
      TAGS.put(tag.code, tag);
    }
  }

  private final long code;

  DwarfTag(long code) {
    this.code = code;
  }

  /** What has a code in the tables of abbreviations. */
  static DwarfTag of(long code) {
    return TAGS.getOrDefault(code, OTHER);
  }

  /** Whether it has members: a struct or union. */
  boolean isStruct() {
    return this == STRUCTURE_TYPE || this == CLASS_TYPE || this == UNION_TYPE;
  }

  /** Whether it has a tag in C: a struct, union or enum. */
  boolean isTagged() {
    return isStruct() || this == ENUMERATION_TYPE;
  }

  /** The keyword of C for what can be qualified or tagged; empty for all else. */
  String keyword() {
    return switch (this) {
      case STRUCTURE_TYPE, CLASS_TYPE -> "struct";
      case UNION_TYPE -> "union";
      case ENUMERATION_TYPE -> "enum";
      case CONST_TYPE -> "const";
      case VOLATILE_TYPE -> "volatile";
      case RESTRICT_TYPE -> "restrict";
      case ATOMIC_TYPE -> "_Atomic";
      default -> "";
    };
  }

  /** Whether it is a type with a qualifier. */
  boolean isQualified() {
    return !keyword().isEmpty() && !isTagged();
  }
}
