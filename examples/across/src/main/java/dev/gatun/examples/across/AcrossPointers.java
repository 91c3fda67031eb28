package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.PTRDIFF_T;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.UINTPTR_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Pointers that Java sees as memory segments. */
@NativeLibrary(value = "across_pointers", header = "across_pointers.h")
public interface AcrossPointers {
  /**
   * Gives back what it is given.
   *
   * @param pointer any pointer
   * @return the pointer
   */
  @Symbol("pointer_identity")
  @Nullable MemorySegment identity(@Nullable MemorySegment pointer);

  /**
   * Gives back what it is given, which must not be {@code NULL}.
   *
   * @param pointer any pointer but {@code NULL}
   * @return the pointer
   */
  @Symbol("pointer_identity")
  MemorySegment same(MemorySegment pointer);

  /**
   * Breaks its promise.
   *
   * @return {@code NULL}, which the declaration does not allow
   */
  @Symbol("pointer_null")
  MemorySegment brokenPromise();

  /**
   * Tells that there is nothing.
   *
   * @return {@code NULL}
   */
  @Symbol("pointer_null")
  @Nullable MemorySegment nothing();

  /**
   * Checks for {@code NULL}.
   *
   * @param pointer any pointer
   * @return whether it is {@code NULL}
   */
  @Symbol("pointer_is_null")
  boolean isNull(@Nullable MemorySegment pointer);

  /**
   * Turns a pointer into a number.
   *
   * @param pointer any pointer
   * @return its address
   */
  @Symbol("pointer_address")
  @C(UINTPTR_T)
  long address(@Nullable MemorySegment pointer);

  /**
   * Turns a number into a pointer.
   *
   * @param address its address
   * @return the pointer
   */
  @Symbol("pointer_of_address")
  @Nullable MemorySegment ofAddress(@C(UINTPTR_T) long address);

  /**
   * Counts the bytes between two addresses, without a transition to native code.
   *
   * @param from the address to count from
   * @param to the address to count to
   * @return the number of bytes
   */
  @Symbol(value = "pointer_distance", critical = true)
  @C(PTRDIFF_T)
  long distance(MemorySegment from, MemorySegment to);

  /**
   * Reads an {@code int32_t}.
   *
   * @param pointer its place
   * @return the number there
   */
  @Symbol("pointer_read_int32")
  int readInt(MemorySegment pointer);

  /**
   * Writes an {@code int32_t}.
   *
   * @param pointer its place
   * @param value the number
   */
  @Symbol("pointer_write_int32")
  void writeInt(MemorySegment pointer, int value);

  /**
   * Reads a {@code double}.
   *
   * @param pointer its place
   * @return the number there
   */
  @Symbol("pointer_read_double")
  double readDouble(MemorySegment pointer);

  /**
   * Writes a {@code double}.
   *
   * @param pointer its place
   * @param value the number
   */
  @Symbol("pointer_write_double")
  void writeDouble(MemorySegment pointer, double value);

  /**
   * Gives the address of four numbers that C owns.
   *
   * @return always the same address
   */
  @Symbol("pointer_static")
  MemorySegment fourInts();

  /** {@return the sum of the four numbers that C owns} */
  @Symbol("pointer_static_sum")
  int sumOfFourInts();

  /**
   * Swaps two pointers where they are.
   *
   * @param left a pointer in an array of one element
   * @param right another one
   */
  @Symbol("pointer_swap")
  void swap(MemorySegment[] left, MemorySegment[] right);

  /**
   * Allocates memory.
   *
   * @param size how many bytes
   * @param value what each of them is
   * @return the memory, for {@link #release}
   */
  @Symbol("pointer_allocate")
  MemorySegment allocate(@C(SIZE_T) long size, @C(UINT8_T) int value);

  /**
   * Releases memory.
   *
   * @param pointer what {@link #allocate} returned
   */
  @Symbol("pointer_release")
  void release(@Nullable MemorySegment pointer);

  /** {@return the checks of the C side that failed since this was last asked} */
  @Symbol("pointer_failures")
  int failures();
}
