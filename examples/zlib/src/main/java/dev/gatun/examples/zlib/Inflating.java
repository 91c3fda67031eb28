package dev.gatun.examples.zlib;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.UCHAR;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.Outcome.NEGATIVE;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.UserData;
import dev.gatun.runtime.Slices;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/** The part of zlib that decompresses. */
@NativeLibrary(header = "zlib.h")
public interface Inflating extends ZlibBasics {
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateInit_(ZStream stream, String version, int streamSize) throws ZlibException;

  /** A macro in C, for the sake of the version and size that it was compiled with. */
  default void inflateInit(ZStream stream) {
    inflateInit_(stream, VERSION, (int) ZStreamStruct.LAYOUT.byteSize());
  }

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateInit2_(ZStream stream, int windowBits, String version, int streamSize)
      throws ZlibException;

  /** A macro in C; see {@link Format} for the bits of the window. */
  default void inflateInit2(ZStream stream, int windowBits) {
    inflateInit2_(stream, windowBits, VERSION, (int) ZStreamStruct.LAYOUT.byteSize());
  }

  /** {@link Status#BUF_ERROR} is no failure: nothing could be done without more room or input. */
  @FailsWhen(value = NEGATIVE, except = BUF_ERROR, message = "errorOf")
  Status inflate(ZStream stream, Flush flush) throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateEnd(ZStream stream) throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateReset(ZStream stream) throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateReset2(ZStream stream, int windowBits) throws ZlibException;

  /** After {@link Status#NEED_DICT}; another dictionary than the one it asks for is refused. */
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateSetDictionary(
      ZStream stream, @Slice(lengthType = UINT) @In @C(UCHAR) byte[] dictionary)
      throws ZlibException;

  @OutReturn
  @Slice(lengthType = UINT)
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  @C(UCHAR)
  byte[] inflateGetDictionary(ZStream stream) throws ZlibException;

  /** Skips damaged data up to a full flush: {@link Status#DATA_ERROR} where none is found yet. */
  @FailsWhen(
      value = NEGATIVE,
      except = {BUF_ERROR, DATA_ERROR},
      message = "errorOf")
  Status inflateSync(ZStream stream) throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateCopy(ZStream to, ZStream stream) throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflatePrime(ZStream stream, int bits, int value) throws ZlibException;

  @C(LONG)
  long inflateMark(ZStream stream);

  /** zlib writes into the header while it inflates, until the header is done. */
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateGetHeader(ZStream stream, GzHeaderView header) throws ZlibException;

  // Inflating with a single call, which asks for its input and hands out its output

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateBackInit_(
      ZStream stream, int windowBits, MemorySegment window, String version, int streamSize)
      throws ZlibException;

  /**
   * A macro in C. The window has {@code 1 << windowBits} bytes, which zlib uses until {@link
   * #inflateBackEnd}.
   */
  default void inflateBackInit(ZStream stream, int windowBits, MemorySegment window) {
    if (window.byteSize() < 1L << windowBits) {
      throw new IllegalArgumentException(
          "the window has " + window.byteSize() + " bytes, fewer than 1 << " + windowBits);
    }
    int size = (int) ZStreamStruct.LAYOUT.byteSize();
    inflateBackInit_(stream, windowBits, window, VERSION, size);
  }

  /** What is passed beside a callback is what it gets. */
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateBack(
      ZStream stream,
      Input input,
      @UserData @Nullable Object from,
      Output output,
      @UserData @Nullable Object to)
      throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status inflateBackEnd(ZStream stream) throws ZlibException;

  /** {@code in_func}: returns the number of bytes that there are, 0 where there are no more. */
  @Callback
  interface Input {
    @C(UINT)
    long read(@UserData @Nullable Object from, MemorySegment buffer);

    /**
     * {@return the result of {@link #read}: the number of bytes}
     *
     * @param buffer where zlib wants to find the pointer to them
     * @param data the bytes, which must stay until {@link #read} is called again
     */
    static long give(MemorySegment buffer, MemorySegment data) {
      Slices.bytes(buffer, ValueLayout.ADDRESS.byteSize(), "buffer")
          .set(ValueLayout.ADDRESS, 0, data);
      return data.byteSize();
    }
  }

  /** {@code out_func}: returns whether zlib has to stop. */
  @Callback
  interface Output {
    @C(INT)
    boolean write(@UserData @Nullable Object to, @Slice(lengthType = UINT) @C(UCHAR) byte[] data);
  }
}
