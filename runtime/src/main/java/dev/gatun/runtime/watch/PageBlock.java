package dev.gatun.runtime.watch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.runtime.Linking;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Memory at the end of a page, before one that nobody can touch: who writes behind it crashes at
 * that instruction, and who writes after the call does too.
 */
final class PageBlock extends Block {
  private static final MethodHandle MAP =
      CLibrary.function(
          FunctionDescriptor.of(
              ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG),
          "mmap");
  private static final MethodHandle PROTECT =
      CLibrary.function(FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT), "mprotect");
  private static final MethodHandle UNMAP =
      CLibrary.function(FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG), "munmap");
  private static final MethodHandle PAGE_SIZE =
      CLibrary.function(FunctionDescriptor.of(JAVA_INT), "getpagesize");

  private static final int NOBODY = 0;
  private static final int READ_AND_WRITE = 3;

  /** {@code MAP_PRIVATE | MAP_ANONYMOUS}, of which the second differs. */
  private static final int FRESH =
      System.getProperty("os.name").startsWith("Linux") ? 0x22 : 0x1002;

  private static final long PAGE = pageSize();

  private final MemorySegment pages;

  private PageBlock(MemorySegment pages, long address, long size, long slack) {
    super(address, size, slack);
    this.pages = pages;
  }

  static PageBlock take(long size, long alignment) {
    long used = (size + MARGIN + alignment + PAGE - 1) / PAGE * PAGE;
    MemorySegment pages = map(used + PAGE);
    long end = pages.address() + used;
    protect(memory(end, PAGE), NOBODY);
    long address = (end - size) & -alignment;
    return new PageBlock(pages, address, size, end - address - size);
  }

  @Override
  void poison() {
    protect(pages, NOBODY);
  }

  @Override
  long touched() {
    return Long.MIN_VALUE;
  }

  @Override
  void release() {
    try {
      require((int) UNMAP.invokeExact(pages, pages.byteSize()), "munmap");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  private static MemorySegment map(long size) {
    try {
      MemorySegment pages =
          (MemorySegment) MAP.invokeExact(MemorySegment.NULL, size, READ_AND_WRITE, FRESH, -1, 0L);
      require(pages.address() == -1 ? -1 : 0, "mmap");
      return memory(pages.address(), size);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  private static void protect(MemorySegment pages, int access) {
    try {
      require((int) PROTECT.invokeExact(pages, pages.byteSize(), access), "mprotect");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  private static void require(int result, String function) {
    if (result != 0) {
      throw new OutOfMemoryError(function + " failed: too many pages are guarded");
    }
  }

  private static long pageSize() {
    try {
      return (int) PAGE_SIZE.invokeExact();
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }
}
