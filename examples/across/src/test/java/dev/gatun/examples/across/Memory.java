package dev.gatun.examples.across;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** What lies behind pointers from C, of which the tests know the size. */
final class Memory {
  private Memory() {}

  @SuppressWarnings("restricted") // the sizes are those that the headers promise
  static MemorySegment behind(MemorySegment pointer, long size) {
    return pointer.reinterpret(size);
  }

  static int intBehind(MemorySegment pointer) {
    return behind(pointer, 4).get(ValueLayout.JAVA_INT, 0);
  }

  static String textBehind(MemorySegment pointer, int length) {
    return behind(pointer, length + 1).getString(0);
  }
}
