package dev.gatun.examples.zlib;

import static dev.gatun.annotation.CType.UCHAR;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.ULONG;
import static dev.gatun.annotation.Outcome.NEGATIVE;

import dev.gatun.annotation.C;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Slice;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

/** The part of zlib that compresses. */
@NativeLibrary(header = "zlib.h")
public interface Deflating extends ZlibBasics {
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflateInit_(ZStream stream, int level, String version, int streamSize)
      throws ZlibException;

  /** A macro in C, for the sake of the version and size that it was compiled with. */
  default void deflateInit(ZStream stream, int level) {
    deflateInit_(stream, level, VERSION, (int) ZStreamStruct.LAYOUT.byteSize());
  }

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflateInit2_(
      ZStream stream,
      int level,
      int method,
      int windowBits,
      int memoryLevel,
      Strategy strategy,
      String version,
      int streamSize)
      throws ZlibException;

  /** A macro in C; see {@link Format} for the bits of the window. */
  default void deflateInit2(
      ZStream stream, int level, int method, int windowBits, int memoryLevel, Strategy strategy) {
    int size = (int) ZStreamStruct.LAYOUT.byteSize();
    deflateInit2_(stream, level, method, windowBits, memoryLevel, strategy, VERSION, size);
  }

  /** {@link Status#BUF_ERROR} is no failure: nothing could be done without more room or input. */
  @FailsWhen(value = NEGATIVE, except = BUF_ERROR, message = "errorOf")
  Status deflate(ZStream stream, Flush flush) throws ZlibException;

  /** {@link Status#DATA_ERROR} says that there was more to come. */
  @FailsWhen(value = NEGATIVE, except = DATA_ERROR, message = "errorOf")
  Status deflateEnd(ZStream stream) throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflateReset(ZStream stream) throws ZlibException;

  /** For data that repeats what is in the dictionary, and a reader that has the same one. */
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflateSetDictionary(
      ZStream stream, @Slice(lengthType = UINT) @In @C(UCHAR) byte[] dictionary)
      throws ZlibException;

  /** What could be repeated now: the end of the input, at most a window. */
  @OutReturn
  @Slice(lengthType = UINT)
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  @C(UCHAR)
  byte[] deflateGetDictionary(ZStream stream) throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflateCopy(ZStream to, ZStream stream) throws ZlibException;

  /** Compresses what came before with the old level, for which there must be room. */
  @FailsWhen(value = NEGATIVE, except = BUF_ERROR, message = "errorOf")
  Status deflateParams(ZStream stream, int level, Strategy strategy) throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflateTune(ZStream stream, int goodLength, int maxLazy, int niceLength, int maxChain)
      throws ZlibException;

  /** The most that so much data can become; of any stream where that is null. */
  @C(ULONG)
  long deflateBound(@Nullable ZStream stream, @C(ULONG) long sourceLength);

  /** How much output zlib holds back for want of room: bytes, and bits of the next one. */
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflatePending(ZStream stream, @Out @C(UINT) long[] pending, @Out int[] bits)
      throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflatePrime(ZStream stream, int bits, int value) throws ZlibException;

  /** zlib writes the header with the first output, so it has to live until then. */
  @FailsWhen(value = NEGATIVE, message = "errorOf")
  Status deflateSetHeader(ZStream stream, @Retained @In GzHeader header, Arena lifetime)
      throws ZlibException;
}
