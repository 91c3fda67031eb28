package dev.gatun.processor.header;

import java.util.Map;

/**
 * A section of an object file, and what the linker would still write into it.
 *
 * @param bytes the content as the file has it
 * @param relocations what belongs to the places that the linker would write to, by their offsets
 */
record ObjectSection(ObjectBytes bytes, Map<Long, Relocation> relocations) {
  /**
   * What the linker would write to a place.
   *
   * @param value a symbol's value, with the addend if the file has that apart
   * @param isAdded whether the place has the addend, so that the value is added to what it has
   */
  record Relocation(long value, boolean isAdded) {}

  /**
   * An offset into a section, as it would be after linking this file alone.
   *
   * @param at where it stands
   * @param size how many bytes it has
   */
  long offset(long at, int size) throws MalformedObjectException {
    long content = bytes.unsigned(at, size);
    Relocation relocation = relocations.get(at);
    if (relocation == null) {
      return content;
    }
    long unused = Long.SIZE - (long) size * Byte.SIZE;
    // An offset of four bytes wraps as the linker's does.
    return (relocation.isAdded() ? content + relocation.value() : relocation.value())
        << unused
        >>> unused;
  }
}
