package dev.gatun.examples.zlib;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.UCHAR;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.ULONG;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import org.jspecify.annotations.Nullable;

/**
 * The header of a gzip file, as it is written; {@link GzHeaderView} is the one that zlib fills.
 *
 * @param isText whether the data is believed to be text
 * @param time when the data was modified, in seconds since 1970; 0: unknown
 * @param xflags how it was compressed; not used when writing
 * @param os the system that compressed it; 3 is Unix, 255 unknown
 * @param extra a field for anything
 * @param extraRoom only for reading
 * @param name the name of the file
 * @param nameRoom only for reading
 * @param comment a comment for people
 * @param commentRoom only for reading
 * @param hasCrc whether the header has a checksum of its own
 * @param done only for reading
 */
@Struct("gz_header")
@Encoding("ISO-8859-1")
public record GzHeader(
    @Field("text") @C(INT) boolean isText,
    @C(ULONG) long time,
    int xflags,
    int os,
    @Slice(length = "extra_len", lengthType = UINT) @C(UCHAR) byte @Nullable [] extra,
    @Field("extra_max") @C(UINT) long extraRoom,
    @Nullable String name,
    @Field("name_max") @C(UINT) long nameRoom,
    @Nullable String comment,
    @Field("comm_max") @C(UINT) long commentRoom,
    @Field("hcrc") @C(INT) boolean hasCrc,
    int done) {
  /** The number of Unix for {@link #os}. */
  public static final int UNIX = 3;

  /**
   * {@return a header with a name and a time}
   *
   * @param name the name of the file, or null
   * @param time in seconds since 1970
   */
  public static GzHeader of(@Nullable String name, long time) {
    return new GzHeader(false, time, 0, UNIX, null, 0, name, 0, null, 0, false, 0);
  }
}
