package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What zlib itself says of the declarations. */
class SizesTest extends ZlibTest {
  private static final int SIZE = (int) ZStreamStruct.LAYOUT.byteSize();

  private final Arena arena = Arena.ofAuto();
  private final ZStream stream = ZStreamStruct.allocate(arena);
  private final MemorySegment window = arena.allocate(1 << 15);

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns("incompatible version", ZlibException::getMessage)
        .returns(Zlib.VERSION_ERROR, ZlibException::code);
  }

  @Test
  void the_size_of_a_stream_is_the_one_that_zlib_has() {
    assertThat(zlib.deflateInit_(stream, 6, Zlib.VERSION, SIZE)).isEqualTo(Status.OK);
    assertThat(zlib.deflateEnd(stream)).isEqualTo(Status.OK);
    assertThat(zlib.inflateInit_(stream, Zlib.VERSION, SIZE)).isEqualTo(Status.OK);
    assertThat(zlib.inflateEnd(stream)).isEqualTo(Status.OK);
    assertThat(zlib.inflateBackInit_(stream, 15, window, Zlib.VERSION, SIZE)).isEqualTo(Status.OK);
    assertThat(zlib.inflateBackEnd(stream)).isEqualTo(Status.OK);
  }

  @ParameterizedTest
  @ValueSource(ints = {-8, -1, 1, 8})
  void a_stream_of_another_size_is_refused(int difference) {
    int size = SIZE + difference;
    assertRefused(() -> zlib.deflateInit_(stream, 6, Zlib.VERSION, size));
    assertRefused(
        () -> zlib.deflateInit2_(stream, 6, 8, 15, 8, Strategy.DEFAULT, Zlib.VERSION, size));
    assertRefused(() -> zlib.inflateInit_(stream, Zlib.VERSION, size));
    assertRefused(() -> zlib.inflateInit2_(stream, 15, Zlib.VERSION, size));
    assertRefused(() -> zlib.inflateBackInit_(stream, 15, window, Zlib.VERSION, size));
    assertThat(stream.state()).isNull();
  }

  @Test
  void another_major_version_is_refused() {
    assertThat(zlib.zlibVersion()).startsWith(Zlib.VERSION.substring(0, 2));
    assertRefused(() -> zlib.deflateInit_(stream, 6, "2" + Zlib.VERSION.substring(1), SIZE));
    assertRefused(() -> zlib.inflateInit_(stream, "", SIZE));
  }

  /** Two bits for each: 0 is 16 bits wide, 1 is 32, 2 is 64. */
  @Test
  void the_types_are_as_wide_as_those_that_zlib_was_built_with() {
    long flags = zlib.zlibCompileFlags();
    assertThat(widthAt(flags, 0)).as("uInt").isEqualTo(sizeOf("avail_in"));
    assertThat(widthAt(flags, 2)).as("uLong").isEqualTo(sizeOf("totalIn"));
    assertThat(widthAt(flags, 4)).as("voidpf").isEqualTo(sizeOf("opaque"));
  }

  private static long widthAt(long flags, int bit) {
    return 2L << (flags >> bit & 3);
  }

  private static long sizeOf(String member) {
    MemoryLayout layout = ZStreamStruct.LAYOUT.select(PathElement.groupElement(member));
    return layout.byteSize();
  }

  @Test
  void every_status_has_the_text_of_zlib() {
    assertThat(zlib.zError(Zlib.STREAM_END)).isEqualTo("stream end");
    assertThat(zlib.zError(Zlib.DATA_ERROR)).isEqualTo("data error");
    assertThat(zlib.zError(Zlib.MEM_ERROR)).isEqualTo("insufficient memory");
    assertThat(zlib.zError(Zlib.OK)).isEmpty();
  }

  /** zlib remembers where the stream lies; what has the same bytes elsewhere is another one. */
  @Test
  void a_copy_of_the_bytes_is_no_stream() {
    zlib.deflateInit(stream, 6);
    MemorySegment copy = arena.allocate(ZStreamStruct.LAYOUT);
    copy.copyFrom(((ZStreamStruct) stream).segment());
    assertThatThrownBy(() -> zlib.deflateReset(ZStreamStruct.of(copy)))
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns("stream error", ZlibException::getMessage)
        .returns(Zlib.STREAM_ERROR, ZlibException::code);
    ZStream other = ZStreamStruct.allocate(arena);
    zlib.deflateCopy(other, stream);
    zlib.deflateReset(other);
    zlib.deflateEnd(other);
    zlib.deflateEnd(stream);
  }
}
