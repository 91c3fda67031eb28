package dev.gatun.examples.zlib;

import static dev.gatun.annotation.CType.UCHAR;
import static dev.gatun.annotation.CType.ULONG;
import static dev.gatun.annotation.Outcome.NEGATIVE;

import dev.gatun.annotation.C;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import java.util.Arrays;

/** zlib: streams, gzip files, checksums, and the functions that compress in one call. */
@NativeLibrary(
    value = {"z", "libz.so.1"},
    header = "zlib.h")
public interface Zlib extends Deflating, Inflating, GzFiles {
  /** The length holds how much room there is, and then how much of it was needed. */
  @FailsWhen(value = NEGATIVE, message = "zError")
  Status compress(
      @Out @C(UCHAR) byte[] to,
      @C(ULONG) long[] toLength,
      @Slice(lengthType = ULONG) @In @C(UCHAR) byte[] from)
      throws ZlibException;

  @FailsWhen(value = NEGATIVE, message = "zError")
  Status compress2(
      @Out @C(UCHAR) byte[] to,
      @C(ULONG) long[] toLength,
      @Slice(lengthType = ULONG) @In @C(UCHAR) byte[] from,
      int level)
      throws ZlibException;

  @C(ULONG)
  long compressBound(@C(ULONG) long fromLength);

  @FailsWhen(value = NEGATIVE, message = "zError")
  Status uncompress(
      @Out @C(UCHAR) byte[] to,
      @C(ULONG) long[] toLength,
      @Slice(lengthType = ULONG) @In @C(UCHAR) byte[] from)
      throws ZlibException;

  /** The second length becomes how much of the data was read. */
  @FailsWhen(value = NEGATIVE, message = "zError")
  Status uncompress2(
      @Out @C(UCHAR) byte[] to,
      @C(ULONG) long[] toLength,
      @In @C(UCHAR) byte[] from,
      @C(ULONG) long[] fromLength)
      throws ZlibException;

  /** Compresses all of it. */
  default byte[] compress(byte[] data, int level) {
    byte[] room = new byte[Math.toIntExact(compressBound(data.length))];
    long[] length = {room.length};
    compress2(room, length, data, level);
    return Arrays.copyOf(room, (int) length[0]);
  }

  /** Decompresses all of it, which fails where that is more than so many bytes. */
  default byte[] uncompress(byte[] data, int most) {
    byte[] room = new byte[most];
    long[] length = {room.length};
    uncompress(room, length, data);
    return Arrays.copyOf(room, (int) length[0]);
  }
}
