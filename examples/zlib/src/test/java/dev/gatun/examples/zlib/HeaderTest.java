package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The header of a gzip file: a record that zlib keeps, and a view that it fills. */
class HeaderTest extends ZlibTest {
  private static final byte[] DATA = text(10);

  private final Arena arena = Arena.ofConfined();
  private final ZStream stream = ZStreamStruct.allocate(arena);

  @AfterEach
  void close() {
    arena.close();
  }

  private byte[] written(GzHeader header) {
    zlib.deflateInit2(stream, 6, Zlib.DEFLATED, Format.GZIP.windowBits(), 8, Strategy.DEFAULT);
    zlib.deflateSetHeader(stream, header, arena);
    byte[] written = new Pump(100, 7).deflate(zlib, stream, DATA);
    zlib.deflateEnd(stream);
    return written;
  }

  private GzHeaderView read(byte[] data, Format format, int room) {
    GzHeaderView header = GzHeaderView.allocate(arena, room);
    zlib.inflateInit2(stream, format.windowBits());
    if (format == Format.GZIP) {
      zlib.inflateGetHeader(stream, header);
    }
    assertThat(new Pump(3, 100).inflate(zlib, stream, data)).isEqualTo(DATA);
    zlib.inflateEnd(stream);
    return header;
  }

  @Test
  void every_field_is_written_and_read() {
    byte[] extra = {'G', 'a', 2, 0, -1, 0};
    GzHeader header =
        new GzHeader(
            true,
            4_000_000_000L,
            0,
            GzHeader.UNIX,
            extra,
            0,
            "Gatún.txt",
            0,
            "für alle",
            0,
            true,
            0);
    GzHeader read = read(written(header), Format.GZIP, 100).copy();
    assertThat(read)
        .returns(true, GzHeader::isText)
        .returns(4_000_000_000L, GzHeader::time)
        .returns(GzHeader.UNIX, GzHeader::os)
        .returns(extra, GzHeader::extra)
        .returns("Gatún.txt", GzHeader::name)
        .returns("für alle", GzHeader::comment)
        .returns(true, GzHeader::hasCrc)
        .returns(1, GzHeader::done);
  }

  /** As RFC 1952 has it. */
  @Test
  void the_bytes_are_those_of_the_format() {
    byte[] written = written(GzHeader.of("ú", 0x01020304));
    assertThat(written).startsWith(0x1f, 0x8b, 8, 8, 4, 3, 2, 1, 0, GzHeader.UNIX, 0xfa, 0);
    MemorySegment end = MemorySegment.ofArray(written).asSlice(written.length - 8);
    assertThat(end.get(ValueLayout.JAVA_INT_UNALIGNED, 0)).isEqualTo((int) zlib.crc32(0, DATA));
    assertThat(end.get(ValueLayout.JAVA_INT_UNALIGNED, 4)).isEqualTo(DATA.length);
  }

  /** zlib sets to {@code NULL} what it does not find, and leaves the room beside it as it is. */
  @Test
  void what_the_file_does_not_have_is_null() {
    GzHeaderView header = read(written(GzHeader.of(null, 0)), Format.GZIP, 100);
    assertThat(header.name()).isNull();
    assertThat(header.comment()).isNull();
    assertThat(header.extra()).isNull();
    assertThat(header.copy())
        .isEqualTo(new GzHeader(false, 0, 0, GzHeader.UNIX, null, 0, null, 0, null, 0, false, 1));
  }

  @Test
  void what_does_not_fit_is_cut_off() {
    byte[] extra = "0123456789".getBytes(StandardCharsets.US_ASCII);
    GzHeader written = new GzHeader(false, 1, 0, 255, extra, 0, "Panama", 0, "canal", 0, false, 0);
    GzHeaderView header = read(written(written), Format.GZIP, 5);
    assertThat(header.extraLength()).isEqualTo(10);
    assertThat(header.copy())
        .returns("01234".getBytes(StandardCharsets.US_ASCII), GzHeader::extra)
        .returns("Panam", GzHeader::name)
        .returns("canal", GzHeader::comment)
        .returns(255, GzHeader::os);
  }

  @Test
  void a_name_that_the_charset_cannot_hold_is_refused() {
    assertThatThrownBy(() -> written(GzHeader.of("運河", 0)))
        .hasMessageContaining("ISO-8859-1")
        .hasMessageContaining("name");
    zlib.deflateEnd(stream);
  }

  @Test
  void a_stream_of_another_format_has_no_header() {
    zlib.deflateInit(stream, 6);
    assertThatThrownBy(() -> zlib.deflateSetHeader(stream, GzHeader.of("x", 0), arena))
        .isInstanceOf(ZlibException.class)
        .hasMessage("stream error");
    zlib.deflateEnd(stream);
    zlib.inflateInit(stream);
    assertThatThrownBy(() -> zlib.inflateGetHeader(stream, GzHeaderView.allocate(arena, 10)))
        .isInstanceOf(ZlibException.class);
    zlib.inflateEnd(stream);
  }

  /** 32 more than the bits of the window: zlib finds out whether it is gzip. */
  @Test
  void a_reader_of_both_formats_is_told_that_there_is_no_header() {
    GzHeaderView header = GzHeaderView.allocate(arena, 10);
    zlib.inflateInit2(stream, Zlib.MAX_WINDOW_BITS + 32);
    zlib.inflateGetHeader(stream, header);
    new Pump(100, 100).inflate(zlib, stream, zlib.compress(DATA, 6));
    assertThat(header.done()).isEqualTo(-1);
    zlib.inflateEnd(stream);
  }
}
