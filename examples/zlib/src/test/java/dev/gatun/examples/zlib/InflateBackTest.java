package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** zlib asks Java for input, and hands out its window as output. */
class InflateBackTest extends ZlibTest {
  private static final int ROOM = 1000;

  private final Arena arena = Arena.ofConfined();
  private final ZStream stream = ZStreamStruct.allocate(arena);
  private final MemorySegment room = arena.allocate(ROOM);
  private final byte[] data = mixed(500_000);

  @BeforeEach
  void open() {
    zlib.inflateBackInit(stream, Zlib.MAX_WINDOW_BITS, arena.allocate(1 << Zlib.MAX_WINDOW_BITS));
  }

  @AfterEach
  void close() {
    zlib.inflateBackEnd(stream);
    arena.close();
  }

  private byte[] deflated() {
    return Pump.deflated(zlib, Format.RAW, 6, data);
  }

  /** Not knowing whose method it is: the stream of Java comes as user data. */
  private long read(Object from, MemorySegment buffer) {
    try {
      byte[] next = ((InputStream) from).readNBytes(ROOM);
      MemorySegment.copy(next, 0, room, ValueLayout.JAVA_BYTE, 0, next.length);
      return Inflating.Input.give(buffer, room.asSlice(0, next.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean write(Object to, byte[] data) {
    try {
      ((OutputStream) to).write(data);
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void input_and_output_are_streams_of_java() {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    Status status =
        zlib.inflateBack(
            stream,
            this::read,
            new ByteArrayInputStream(deflated()),
            InflateBackTest::write,
            result);
    assertThat(status).isEqualTo(Status.STREAM_END);
    assertThat(result.toByteArray()).isEqualTo(data);
  }

  /** What lies in the stream is used first; what is left of the last input lies there after it. */
  @Test
  void input_can_lie_in_the_stream_and_remain_there() {
    byte[] deflated = deflated();
    MemorySegment all = arena.allocate(deflated.length + 7);
    MemorySegment.copy(deflated, 0, all, ValueLayout.JAVA_BYTE, 0, deflated.length);
    stream.input(all);
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    zlib.inflateBack(
        stream,
        (from, buffer) -> {
          throw new AssertionError("there was enough");
        },
        null,
        InflateBackTest::write,
        result);
    assertThat(result.toByteArray()).isEqualTo(data);
    assertThat(stream.input().byteSize()).isEqualTo(7);
    assertThat(stream.input().address()).isEqualTo(all.address() + deflated.length);
  }

  @Test
  void what_the_input_throws_arrives_as_the_same_object() {
    IllegalStateException thrown = new IllegalStateException("no input");
    int[] calls = {0};
    InputStream from = new ByteArrayInputStream(deflated());
    assertThatThrownBy(
            () ->
                zlib.inflateBack(
                    stream,
                    (source, buffer) -> {
                      if (++calls[0] == 3) {
                        throw thrown;
                      }
                      return read(source, buffer);
                    },
                    from,
                    (to, piece) -> false,
                    null))
        .isSameAs(thrown);
    assertThat(calls[0]).isEqualTo(3);
  }

  @Test
  void what_the_output_throws_arrives_and_nothing_more_is_written() {
    UncheckedIOException thrown = new UncheckedIOException(new IOException("disk full"));
    int[] calls = {0};
    assertThatThrownBy(
            () ->
                zlib.inflateBack(
                    stream,
                    this::read,
                    new ByteArrayInputStream(deflated()),
                    (to, piece) -> {
                      calls[0]++;
                      throw thrown;
                    },
                    null))
        .isSameAs(thrown);
    assertThat(calls[0]).isEqualTo(1);
    input_and_output_are_streams_of_java();
  }

  @Test
  void the_ends_of_input_and_output_are_told_apart() {
    assertThatThrownBy(
            () -> zlib.inflateBack(stream, (from, buffer) -> 0, null, (to, piece) -> false, null))
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns("buffer error", ZlibException::getMessage)
        .returns(Zlib.BUF_ERROR, ZlibException::code);
    assertThat(stream.input()).as("the input is at its end").isNull();
    assertThatThrownBy(
            () ->
                zlib.inflateBack(
                    stream,
                    this::read,
                    new ByteArrayInputStream(deflated()),
                    (to, piece) -> true,
                    null))
        .hasMessage("buffer error");
    assertThat(stream.input()).as("the output wanted no more").isNotNull();
  }

  @Test
  void damaged_data_is_named() {
    assertThatThrownBy(
            () ->
                zlib.inflateBack(
                    stream,
                    this::read,
                    new ByteArrayInputStream(new byte[] {7, 7, 7}),
                    (to, piece) -> false,
                    null))
        .isInstanceOf(ZlibException.class)
        .hasMessage("invalid block type");
  }

  @Test
  void a_window_that_is_too_small_is_refused_before_zlib_sees_it() {
    assertThatThrownBy(() -> zlib.inflateBackInit(stream, 15, room))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the window has 1000 bytes, fewer than 1 << 15");
  }
}
