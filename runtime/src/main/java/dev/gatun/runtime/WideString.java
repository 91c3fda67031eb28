package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import dev.gatun.annotation.CType;
import java.lang.foreign.MemorySegment;

/** Strings whose units have two bytes, in UTF-16, or four, in UTF-32. */
final class WideString extends CString {
  private final boolean isUtf16;

  private WideString(String name, int unitSize) {
    super(name, unitSize);
    this.isUtf16 = unitSize == Character.BYTES;
  }

  /** {@return strings of a character type, whose width the platform says} */
  static WideString of(CType unit) {
    int size = (int) Platform.ABI.extent(unit).size();
    return new WideString(size == Character.BYTES ? "UTF-16" : "UTF-32", size);
  }

  @Override
  MemorySegment encode(String string, String what) {
    requirePairs(string, what);
    return isUtf16
        ? MemorySegment.ofArray(string.toCharArray())
        : MemorySegment.ofArray(string.codePoints().toArray());
  }

  @Override
  String decode(MemorySegment units, String what) {
    return isUtf16
        ? ofUtf16(units.toArray(JAVA_CHAR_UNALIGNED), what)
        : ofUtf32(units.toArray(JAVA_INT_UNALIGNED), what);
  }

  private String ofUtf16(char[] units, String what) {
    String string = new String(units);
    int lonely = Surrogates.lonely(string);
    if (lonely >= 0) {
      throw invalid(what, lonely);
    }
    return string;
  }

  private String ofUtf32(int[] units, String what) {
    for (int i = 0; i < units.length; i++) {
      boolean isSurrogate =
          units[i] >= Character.MIN_SURROGATE && units[i] <= Character.MAX_SURROGATE;
      if (isSurrogate || !Character.isValidCodePoint(units[i])) {
        throw invalid(what, i);
      }
    }
    return new String(units, 0, units.length);
  }

  /** Unit by unit, so that nothing behind the NUL is touched. */
  @Override
  long length(MemorySegment pointer) {
    MemorySegment endless = Linking.pointee(pointer, Long.MAX_VALUE);
    long offset = 0;
    while (unit(endless, offset) != 0) {
      offset += isUtf16 ? Character.BYTES : Integer.BYTES;
    }
    return count(endless.asSlice(0, offset));
  }

  @Override
  int unit(MemorySegment segment, long offset) {
    return isUtf16
        ? segment.get(JAVA_CHAR_UNALIGNED, offset)
        : segment.get(JAVA_INT_UNALIGNED, offset);
  }
}
