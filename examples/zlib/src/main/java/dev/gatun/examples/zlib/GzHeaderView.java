package dev.gatun.examples.zlib;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.ULONG;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.Slices;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A header of a gzip file that zlib fills while it inflates. What the file does not have, zlib sets
 * to {@code NULL}; what does not fit is cut off.
 */
@Struct("gz_header")
public interface GzHeaderView {
  @Field("text")
  @C(INT)
  boolean isText();

  @C(ULONG)
  long time();

  int xflags();

  int os();

  @Nullable MemorySegment extra();

  void extra(@Nullable MemorySegment extra);

  /** How long the field is in the file, which may be more than there is room for. */
  @Field("extra_len")
  @C(UINT)
  long extraLength();

  @Field("extra_max")
  @C(UINT)
  long extraRoom();

  void extraRoom(@C(UINT) long extraRoom);

  /** Ends with NUL, unless it has no room for one. */
  @Slice(length = "name_max", lengthType = UINT)
  @Nullable MemorySegment name();

  void name(@Nullable MemorySegment name);

  @Slice(length = "comm_max", lengthType = UINT)
  @Nullable MemorySegment comment();

  void comment(@Nullable MemorySegment comment);

  @Field("hcrc")
  @C(INT)
  boolean hasCrc();

  /** 1 when all of it is read, -1 when there is none because the data is not from gzip. */
  int done();

  /**
   * {@return a header with room for what a file has}
   *
   * @param allocator where its memory comes from; zlib writes there until {@link #done}
   * @param room how many bytes there are for each of name, comment and extra field
   */
  static GzHeaderView allocate(SegmentAllocator allocator, int room) {
    GzHeaderView header = GzHeaderViewStruct.allocate(allocator);
    header.extra(allocator.allocate(room));
    header.extraRoom(room);
    header.name(allocator.allocate(room));
    header.comment(allocator.allocate(room));
    return header;
  }

  /** {@return a copy of what was read} */
  default GzHeader copy() {
    MemorySegment extra = extra();
    return new GzHeader(
        isText(),
        time(),
        xflags(),
        os(),
        extra == null
            ? null
            : Slices.bytes(extra, Math.min(extraLength(), extraRoom()), "the extra field")
                .toArray(JAVA_BYTE),
        0,
        text(name()),
        0,
        text(comment()),
        0,
        hasCrc(),
        done());
  }

  private static @Nullable String text(@Nullable MemorySegment room) {
    if (room == null) {
      return null;
    }
    String text = new String(room.toArray(JAVA_BYTE), StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
