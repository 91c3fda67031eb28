package dev.gatun.processor.header;

import java.util.HashMap;
import java.util.Map;

/** What is said of an entry of debug information: {@code DW_AT_...} in DWARF. */
enum DwarfAttribute {
  NAME(0x03),
  BYTE_SIZE(0x0b),
  BIT_OFFSET(0x0c),
  BIT_SIZE(0x0d),
  CONST_VALUE(0x1c),
  PROTOTYPED(0x27),
  UPPER_BOUND(0x2f),
  COUNT(0x37),
  DATA_MEMBER_LOCATION(0x38),
  DECLARATION(0x3c),
  ENCODING(0x3e),
  SPECIFICATION(0x47),
  TYPE(0x49),
  DATA_BIT_OFFSET(0x6b),
  STR_OFFSETS_BASE(0x72),
  GNU_VECTOR(0x2107),
  GNU_DWO_NAME(0x2130),
  /** All that does not matter to types of C. */
  OTHER(-1);

  private static final Map<Long, DwarfAttribute> ATTRIBUTES = new HashMap<>();

  static {
    for (DwarfAttribute attribute : values()) {
      ATTRIBUTES.put(attribute.code, attribute);
    }
  }

  private final long code;

  DwarfAttribute(long code) {
    this.code = code;
  }

  /** What has a code in the tables of abbreviations. */
  static DwarfAttribute of(long code) {
    return ATTRIBUTES.getOrDefault(code, OTHER);
  }
}
