package dev.gatun.processor.header;

import java.util.HashMap;
import java.util.Map;

/**
 * How the value of an attribute is written: {@code DW_FORM_...} in DWARF. Those that refer to other
 * files or to units of types are not among them.
 */
enum DwarfForm {
  ADDR(0x01),
  BLOCK2(0x03),
  BLOCK4(0x04),
  DATA2(0x05),
  DATA4(0x06),
  DATA8(0x07),
  STRING(0x08),
  BLOCK(0x09),
  BLOCK1(0x0a),
  DATA1(0x0b),
  FLAG(0x0c),
  SDATA(0x0d),
  STRP(0x0e),
  UDATA(0x0f),
  REF_ADDR(0x10),
  REF1(0x11),
  REF2(0x12),
  REF4(0x13),
  REF8(0x14),
  REF_UDATA(0x15),
  INDIRECT(0x16),
  SEC_OFFSET(0x17),
  EXPRLOC(0x18),
  FLAG_PRESENT(0x19),
  STRX(0x1a),
  ADDRX(0x1b),
  DATA16(0x1e),
  LINE_STRP(0x1f),
  IMPLICIT_CONST(0x21),
  LOCLISTX(0x22),
  RNGLISTX(0x23),
  STRX1(0x25),
  STRX2(0x26),
  STRX3(0x27),
  STRX4(0x28),
  ADDRX1(0x29),
  ADDRX2(0x2a),
  ADDRX3(0x2b),
  ADDRX4(0x2c);

  private static final Map<Long, DwarfForm> FORMS = new HashMap<>();

  static {
    for (DwarfForm form : values()) {
      FORMS.put(form.code, form);
    }
  }

  private final long code;

  DwarfForm(long code) {
    this.code = code;
  }

  /**
   * The form of a code.
   *
   * @param section where the code stands, for the message
   * @param at where in the section
   * @throws MalformedObjectException if we do not read it
   */
  static DwarfForm of(long code, String section, long at) throws MalformedObjectException {
    DwarfForm form = FORMS.get(code);
    if (form == null) {
      throw new MalformedObjectException(
          section, at, "DWARF's form 0x%x is not read here".formatted(code));
    }
    return form;
  }
}
