package dev.gatun.examples.zlib;

import static dev.gatun.annotation.CType.OFF_T;
import static dev.gatun.annotation.CType.UCHAR;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.ULONG;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Constant;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** What all parts of zlib share: constants, messages and checksums. */
@NativeLibrary(header = "zlib.h")
public interface ZlibBasics {
  /** The version that is declared here; zlib refuses one with another first character. */
  @Constant("ZLIB_VERSION")
  String VERSION = "1.2.13";

  // What functions return

  @Constant("Z_OK")
  int OK = 0;

  @Constant("Z_STREAM_END")
  int STREAM_END = 1;

  @Constant("Z_NEED_DICT")
  int NEED_DICT = 2;

  @Constant("Z_ERRNO")
  int ERRNO = -1;

  @Constant("Z_STREAM_ERROR")
  int STREAM_ERROR = -2;

  @Constant("Z_DATA_ERROR")
  int DATA_ERROR = -3;

  @Constant("Z_MEM_ERROR")
  int MEM_ERROR = -4;

  @Constant("Z_BUF_ERROR")
  int BUF_ERROR = -5;

  @Constant("Z_VERSION_ERROR")
  int VERSION_ERROR = -6;

  // How much to flush

  @Constant("Z_NO_FLUSH")
  int NO_FLUSH = 0;

  @Constant("Z_PARTIAL_FLUSH")
  int PARTIAL_FLUSH = 1;

  @Constant("Z_SYNC_FLUSH")
  int SYNC_FLUSH = 2;

  @Constant("Z_FULL_FLUSH")
  int FULL_FLUSH = 3;

  @Constant("Z_FINISH")
  int FINISH = 4;

  @Constant("Z_BLOCK")
  int BLOCK = 5;

  @Constant("Z_TREES")
  int TREES = 6;

  // Levels: these, and all numbers between the second and the third

  @Constant("Z_NO_COMPRESSION")
  int NO_COMPRESSION = 0;

  @Constant("Z_BEST_SPEED")
  int BEST_SPEED = 1;

  @Constant("Z_BEST_COMPRESSION")
  int BEST_COMPRESSION = 9;

  @Constant("Z_DEFAULT_COMPRESSION")
  int DEFAULT_COMPRESSION = -1;

  // Strategies

  @Constant("Z_DEFAULT_STRATEGY")
  int DEFAULT_STRATEGY = 0;

  @Constant("Z_FILTERED")
  int FILTERED = 1;

  @Constant("Z_HUFFMAN_ONLY")
  int HUFFMAN_ONLY = 2;

  @Constant("Z_RLE")
  int RLE = 3;

  @Constant("Z_FIXED")
  int FIXED = 4;

  // What the data is believed to be

  @Constant("Z_BINARY")
  int BINARY = 0;

  @Constant("Z_TEXT")
  int TEXT = 1;

  @Constant("Z_UNKNOWN")
  int UNKNOWN = 2;

  /** The only method of compression that there is. */
  @Constant("Z_DEFLATED")
  int DEFLATED = 8;

  /** {@code log2} of the largest window; what is added to it tells the format. */
  @Constant("MAX_WBITS")
  int MAX_WINDOW_BITS = 15;

  @Constant("MAX_MEM_LEVEL")
  int MAX_MEMORY_LEVEL = 9;

  /** Of how much memory deflating may use, where nothing else is said. */
  int DEFAULT_MEMORY_LEVEL = 8;

  String zlibVersion();

  /** The widths of the types in the low 8 bits, then how zlib was built. */
  @C(ULONG)
  long zlibCompileFlags();

  String zError(int code);

  /** The text of a failure: that of the stream, which says more, or that of the status. */
  default String errorOf(ZStream stream, int code) {
    String message = stream.msg();
    return message == null ? zError(code) : message;
  }

  // Checksums, each of what came before and of more data

  @C(ULONG)
  long crc32(@C(ULONG) long crc, @Slice(lengthType = UINT) @In @C(UCHAR) byte[] data);

  /** Gives the checksum of no data where the data is null. */
  @C(ULONG)
  long crc32(@C(ULONG) long crc, @Slice(lengthType = UINT) @Nullable MemorySegment data);

  @Symbol("crc32_z")
  @C(ULONG)
  long crc32OfMany(@C(ULONG) long crc, @Slice @Nullable MemorySegment data);

  /** The checksum of two pieces of data, the second of which has that length. */
  @Symbol("crc32_combine")
  @C(ULONG)
  long crc32Combine(@C(ULONG) long first, @C(ULONG) long second, @C(OFF_T) long lengthOfSecond);

  /** The same in two steps, the first of which knows only the length. */
  @Symbol("crc32_combine_gen")
  @C(ULONG)
  long crc32Operator(@C(OFF_T) long lengthOfSecond);

  @Symbol("crc32_combine_op")
  @C(ULONG)
  long crc32Combined(@C(ULONG) long first, @C(ULONG) long second, @C(ULONG) long operator);

  @C(ULONG)
  long adler32(@C(ULONG) long adler, @Slice(lengthType = UINT) @In @C(UCHAR) byte[] data);

  @C(ULONG)
  long adler32(@C(ULONG) long adler, @Slice(lengthType = UINT) @Nullable MemorySegment data);

  @Symbol("adler32_z")
  @C(ULONG)
  long adler32OfMany(@C(ULONG) long adler, @Slice @Nullable MemorySegment data);

  @Symbol("adler32_combine")
  @C(ULONG)
  long adler32Combine(@C(ULONG) long first, @C(ULONG) long second, @C(OFF_T) long lengthOfSecond);
}
