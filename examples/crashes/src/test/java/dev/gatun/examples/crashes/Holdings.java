package dev.gatun.examples.crashes;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process holds.
 *
 * @param allocated bytes that {@code malloc} gave and nobody freed yet, the JVM's own among them
 * @param mapped pages that are mapped, in bytes
 * @param code bytes of compiled code and stubs
 */
record Holdings(long allocated, long mapped, long code) {
  private static final long PAGE = 4096;

  /** {@code struct mallinfo2} of glibc: ten {@code size_t}. */
  private static final MemoryLayout MALLINFO =
      MemoryLayout.structLayout(
          MemoryLayout.sequenceLayout(10, ValueLayout.JAVA_LONG).withName("fields"));

  private static final int USED = 7;

  static Holdings now() throws IOException {
    System.gc();
    long code =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().startsWith("Code"))
            .mapToLong(pool -> pool.getUsage().getUsed())
            .sum();
    String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[0];
    return new Holdings(mallocated(), Long.parseLong(pages) * PAGE, code);
  }

  private static long mallocated() {
    Linker linker = Linker.nativeLinker();
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle mallinfo =
          linker.downcallHandle(
              linker.defaultLookup().find("mallinfo2").orElseThrow(),
              FunctionDescriptor.of(MALLINFO));
      MemorySegment fields = (MemorySegment) mallinfo.invoke((SegmentAllocator) arena);
      return fields.getAtIndex(ValueLayout.JAVA_LONG, USED);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "%,12d bytes allocated, %,15d mapped, %,12d of code:".formatted(allocated, mapped, code);
  }
}
