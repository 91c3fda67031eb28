package dev.gatun.examples.zlib;

import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.ULONG;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A stream that deflates or inflates. It is a view, because zlib remembers where it lies and
 * refuses a copy.
 */
@Struct("z_stream")
public interface ZStream {
  /**
   * {@code next_in} and {@code avail_in}: the input that is left. zlib reads it during the next
   * calls, so it must live as long.
   */
  @Field("next_in")
  @Slice(length = "avail_in", lengthType = UINT)
  @Nullable MemorySegment input();

  void input(@Nullable MemorySegment input);

  @Field("total_in")
  @C(ULONG)
  long totalIn();

  void totalIn(@C(ULONG) long totalIn);

  /** {@code next_out} and {@code avail_out}: the room that is left for output. */
  @Field("next_out")
  @Slice(length = "avail_out", lengthType = UINT)
  @Nullable MemorySegment output();

  void output(@Nullable MemorySegment output);

  @Field("total_out")
  @C(ULONG)
  long totalOut();

  void totalOut(@C(ULONG) long totalOut);

  /** What is wrong, if zlib has more to say than its status. */
  @Nullable String msg();

  /** zlib's own. */
  @Nullable MemorySegment state();

  @Nullable Allocate zalloc();

  /** Before the stream is initialized; the functions must live until it has ended. */
  void zalloc(@Nullable Allocate zalloc, Arena lifetime);

  @Nullable Free zfree();

  void zfree(@Nullable Free zfree, Arena lifetime);

  /** What {@link Allocate} and {@link Free} are given. */
  @Nullable MemorySegment opaque();

  void opaque(@Nullable MemorySegment opaque);

  /**
   * {@link ZlibBasics#BINARY}, {@link ZlibBasics#TEXT} or {@link ZlibBasics#UNKNOWN} where the
   * stream deflates; where it inflates, how far it is in the current byte and block.
   */
  @Field("data_type")
  int dataType();

  /** Adler-32 or CRC-32 of the uncompressed data, or of the dictionary that is needed. */
  @C(ULONG)
  long adler();

  @C(ULONG)
  long reserved();

  /** {@code alloc_func}: gives memory, or {@code NULL} where there is none. */
  @Callback
  interface Allocate {
    @Nullable MemorySegment allocate(
        @Nullable MemorySegment opaque, @C(UINT) long items, @C(UINT) long size);
  }

  /** {@code free_func}. */
  @Callback
  interface Free {
    void free(@Nullable MemorySegment opaque, MemorySegment address);
  }
}
