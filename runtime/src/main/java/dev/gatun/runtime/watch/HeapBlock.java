package dev.gatun.runtime.watch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.runtime.Linking;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Memory of C's heap with canaries around it. */
final class HeapBlock extends Block {
  private static final MethodHandle ALLOCATE =
      CLibrary.function(FunctionDescriptor.of(ADDRESS, JAVA_LONG), "malloc");
  private static final MethodHandle FREE =
      CLibrary.function(FunctionDescriptor.ofVoid(ADDRESS), "free");

  private final MemorySegment allocated;

  private HeapBlock(MemorySegment allocated, long address, long size) {
    super(address, size, MARGIN);
    this.allocated = allocated;
  }

  static HeapBlock take(long size, long alignment) {
    try {
      long room = Math.addExact(size, 2L * MARGIN + alignment);
      MemorySegment allocated = (MemorySegment) ALLOCATE.invokeExact(room);
      if (allocated.address() == 0) {
        throw new OutOfMemoryError("no " + room + " bytes for a call");
      }
      long address = (allocated.address() + MARGIN + alignment - 1) & -alignment;
      memory(address, size).fill((byte) 0);
      return new HeapBlock(allocated, address, size);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  @Override
  void poison() {
    Filling.POISON.fill(whole());
  }

  @Override
  long touched() {
    long first = Filling.POISON.firstChanged(whole());
    return first < 0 ? Long.MIN_VALUE : first - MARGIN;
  }

  @Override
  void release() {
    try {
      FREE.invokeExact(allocated);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }
}
