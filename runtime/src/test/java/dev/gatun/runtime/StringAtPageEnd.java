package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteOrder;

/** Reads strings whose last byte is the last one before memory that nobody may touch. */
final class StringAtPageEnd {
  /** A multiple of every page size in use. */
  private static final long SIZE = 1 << 16;

  private static final int PROT_NONE = 0;
  private static final int PROT_READ_WRITE = 3;
  private static final int MAP_PRIVATE_ANONYMOUS =
      System.getProperty("os.name").startsWith("Mac") ? 0x1002 : 0x22;

  private StringAtPageEnd() {}

  public static void main(String... arguments) throws Throwable {
    MemorySegment end = accessible().asSlice(SIZE);
    System.out.println("terminated: " + CString.UTF_8.fromC(before(end, "Tom\0"), "a"));
    System.out.println("counted: " + CString.UTF_8.fromCounted(before(end, "Tom"), 3, "b"));
    System.out.println("empty: " + CString.UTF_8.fromC(before(end, "\0"), "c"));
    System.out.println("wide: " + CString.UTF_16.fromC(before(end, wide("Tom", 2)), "d"));
    System.out.println("wider: " + CString.UTF_32.fromC(before(end, wide("Tom", 4)), "e"));
  }

  /** Each character in so many bytes, and NUL in as many. */
  private static String wide(String ascii, int size) {
    boolean isBigEndian = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;
    StringBuilder bytes = new StringBuilder();
    for (char unit : (ascii + "\0").toCharArray()) {
      String zeros = "\0".repeat(size - 1);
      bytes.append(isBigEndian ? zeros + unit : unit + zeros);
    }
    return bytes.toString();
  }

  /** Twice the size, the second half without access. */
  private static MemorySegment accessible() throws Throwable {
    MemorySegment mapped =
        (MemorySegment)
            function(
                    "mmap",
                    FunctionDescriptor.of(
                        ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG))
                .invokeExact(
                    MemorySegment.NULL, 2 * SIZE, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0L);
    int failure =
        (int)
            function("mprotect", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT))
                .invokeExact(MemorySegment.ofAddress(mapped.address() + SIZE), SIZE, PROT_NONE);
    if (failure != 0) {
      throw new IllegalStateException("mprotect failed");
    }
    return Linking.pointee(mapped, SIZE);
  }

  private static MethodHandle function(String name, FunctionDescriptor shape) {
    long address = Symbols.ofProcess().require(name);
    return Linking.downcall(shape).bindTo(MemorySegment.ofAddress(address));
  }

  private static MemorySegment before(MemorySegment end, String ascii) {
    MemorySegment start = MemorySegment.ofAddress(end.address() - ascii.length());
    MemorySegment room = Linking.pointee(start, ascii.length());
    room.copyFrom(
        MemorySegment.ofArray(ascii.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    return start;
  }
}
