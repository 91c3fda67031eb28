package dev.gatun.processor.header;

import java.util.Map;

/**
 * What one compilation has in {@code .debug_info}.
 *
 * @param start where it begins
 * @param end where the next begins
 * @param addressSize how many bytes an address has
 * @param abbreviations the abbreviations of its entries
 */
record DebugUnit(long start, long end, int addressSize, Map<Long, Abbreviation> abbreviations) {
  private static final long OTHER_FORMAT = 0xffff_fff0L;
  private static final int OLDEST = 4;
  private static final int NEWEST = 5;
  private static final int COMPILE = 1;
  private static final int PARTIAL = 3;

  /** Reads the header of the unit that begins where a cursor is, and leaves it behind that. */
  static DebugUnit read(ObjectCursor info, Abbreviations abbreviations)
      throws MalformedObjectException {
    String name = info.section().bytes().name();
    long start = info.position();
    long length = info.unsigned(4);
    if (length >= OTHER_FORMAT) {
      throw new MalformedObjectException(name, start, "DWARF of 64 bits is not read here");
    }
    long end = info.position() + length;
    if (end > info.section().bytes().length()) {
      throw new MalformedObjectException(name, start, "the unit ends behind the section");
    }
    int version = (int) info.unsigned(2);
    if (version < OLDEST || version > NEWEST) {
      throw new MalformedObjectException(
          name, start, "version %d of DWARF is not read here".formatted(version));
    }
    int kind = version == OLDEST ? COMPILE : (int) info.unsigned(1);
    if (kind != COMPILE && kind != PARTIAL) {
      throw new MalformedObjectException(
          name, start, "a unit of kind %d is not read here".formatted(kind));
    }
    int newAddressSize = version == OLDEST ? 0 : (int) info.unsigned(1);
    long table = info.offset(4);
    int addressSize = version == OLDEST ? (int) info.unsigned(1) : newAddressSize;
    if (addressSize != 4 && addressSize != 8) {
      throw new MalformedObjectException(
          name, start, "addresses of %d bytes are not read here".formatted(addressSize));
    }
    return new DebugUnit(start, end, addressSize, abbreviations.at(table));
  }
}
