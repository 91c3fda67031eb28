package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.runtime.watch.Checks;
import dev.gatun.runtime.watch.OwnedPointers;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Pointers on their way across: what C could not use is refused before it is entered. */
public final class Pointers {
  private Pointers() {}

  /**
   * {@return the segment, to which C can have a pointer}
   *
   * @param segment the segment; {@link MemorySegment#NULL} is {@code NULL}
   * @param what its name for the message
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is on the heap, where C cannot reach
   * @throws IllegalStateException if its arena is closed
   * @throws WrongThreadException if its arena belongs to another thread
   */
  public static MemorySegment require(MemorySegment segment, String what) {
    Arguments.require(segment, what);
    if (!segment.isNative()) {
      throw new IllegalArgumentException(
          what + " is on the Java heap, but C needs native memory: allocate it from an Arena");
    }
    if (!segment.scope().isAlive()) {
      throw new IllegalStateException(what + " is no longer alive: its arena was closed");
    }
    if (!segment.isAccessibleBy(Thread.currentThread())) {
      throw new WrongThreadException(
          what + " belongs to another thread: its arena is confined to the one that made it");
    }
    return segment;
  }

  /**
   * {@return the segment, whose address is written into memory that C reads during a call, or while
   * an arena lives}
   *
   * @param segment the segment
   * @param allocator the memory that C reads, which keeps the segment from being collected
   * @param what its name for the message
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is on the heap, where C cannot reach
   * @throws IllegalStateException if its arena is closed
   * @throws WrongThreadException if its arena belongs to another thread
   */
  public static MemorySegment embed(
      MemorySegment segment, SegmentAllocator allocator, String what) {
    require(segment, what);
    switch (allocator) {
      case Temporaries call -> call.keep(segment);
      case RetainedMemory retained ->
          Linking.tiedTo(
              MemorySegment.NULL, retained.lifetime(), () -> Reference.reachabilityFence(segment));
      default -> {} // nothing that C keeps
    }
    return segment;
  }

  /**
   * {@return the pointer that C gave, which is not {@code NULL}}
   *
   * @param pointer the pointer
   * @param what the name of the result or parameter for the message
   * @throws NullResultException if it is {@code NULL}
   * @throws NativeViolationException in the checked mode, if it points to memory of an earlier call
   */
  public static MemorySegment given(MemorySegment pointer, String what) {
    if (pointer.address() == 0) {
      throw new NullResultException(what + " is NULL; declare it @Nullable if C means that");
    }
    if (Watching.CHECKED) {
      Checks.requireLive(pointer, what);
    }
    return pointer;
  }

  /**
   * Gives memory back to C, unless the pointer is {@code NULL}.
   *
   * @param pointer the pointer
   * @param function the address of the function that frees, a {@code void f(void *)}
   * @throws NativeViolationException in the checked mode, if C gave the pointer twice
   */
  public static void free(MemorySegment pointer, long function) {
    if (pointer.address() == 0) {
      return;
    }
    if (Watching.CHECKED && function == Free.OF_C) {
      OwnedPointers.free(pointer.address(), oldest -> Free.call(oldest, function));
    } else {
      Free.call(pointer.address(), function);
    }
  }

  /**
   * {@return whether C changed a piece of memory}
   *
   * @param now the memory
   * @param before a copy of it as it was
   * @param offset where the piece begins in both
   * @param size how large it is
   */
  public static boolean isChanged(MemorySegment now, MemorySegment before, long offset, long size) {
    return MemorySegment.mismatch(now, offset, offset + size, before, offset, offset + size) >= 0;
  }

  /**
   * {@return the pointer that C gave, or null for {@code NULL}}
   *
   * @param pointer the pointer
   */
  public static @Nullable MemorySegment orNull(MemorySegment pointer) {
    return pointer.address() == 0 ? null : pointer;
  }

  /** Linked when something is first freed. */
  private static final class Free {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.ofVoid(ADDRESS));
    static final long OF_C = Symbols.ofProcess().find("free");

    static void call(long pointer, long function) {
      try {
        HANDLE.invokeExact(MemorySegment.ofAddress(function), MemorySegment.ofAddress(pointer));
      } catch (Throwable e) {
        throw Linking.unchecked(e);
      }
    }
  }
}
