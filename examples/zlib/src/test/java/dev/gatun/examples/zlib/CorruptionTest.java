package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.HexFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the data is told in zlib's own words. */
class CorruptionTest extends ZlibTest {
  private final Arena arena = Arena.ofConfined();
  private final ZStream stream = ZStreamStruct.allocate(arena);

  @BeforeEach
  void open() {
    zlib.inflateInit(stream);
  }

  @AfterEach
  void close() {
    zlib.inflateEnd(stream);
    arena.close();
  }

  private void assertRefused(byte[] data, String message) {
    assertThatThrownBy(() -> new Pump(10, 10).inflate(zlib, stream, data))
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns(message, ZlibException::getMessage)
        .returns(Zlib.DATA_ERROR, ZlibException::code);
    assertThat(stream.msg()).isEqualTo(message);
  }

  /** The first bytes of a stream, and what zlib has against them. */
  @ParameterizedTest
  @CsvSource({
    "0001, incorrect header check",
    "0000, unknown compression method",
    "789c07, invalid block type",
    "789c0100000000, invalid stored block lengths",
    "789c027effff, invalid distance code",
    "789c4b041200, invalid distance too far back",
    "789c0400feff, invalid code lengths set",
    "789cfcff, too many length or distance symbols"
  })
  void the_message_names_what_is_wrong(String hex, String message) {
    byte[] start = HexFormat.of().parseHex(hex);
    assertRefused(Arrays.copyOf(start, 50), message);
  }

  @Test
  void a_wrong_checksum_is_noticed_at_the_end() {
    byte[] data = zlib.compress(mixed(10_000), 6);
    data[data.length - 1] ^= 1;
    assertRefused(data, "incorrect data check");
  }

  @Test
  void a_stream_can_be_used_after_a_failure() {
    assertRefused(new byte[50], "unknown compression method");
    zlib.inflateReset(stream);
    assertThat(stream.msg()).isNull();
    byte[] data = mixed(1000);
    assertThat(new Pump(10, 10).inflate(zlib, stream, zlib.compress(data, 6))).isEqualTo(data);
  }

  @Test
  void arguments_that_zlib_does_not_take_are_refused() {
    ZStream other = ZStreamStruct.allocate(arena);
    assertThatThrownBy(() -> zlib.deflateInit(other, 10))
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns("stream error", ZlibException::getMessage)
        .returns(Zlib.STREAM_ERROR, ZlibException::code);
    assertThatThrownBy(() -> zlib.deflate(other, Flush.NO)).hasMessage("stream error");
    assertThatThrownBy(() -> zlib.deflate(stream, Flush.TREES)).hasMessage("stream error");
    assertThatThrownBy(() -> zlib.inflateGetDictionary(other)).hasMessage("stream error");
  }

  @Test
  void the_functions_that_compress_in_one_call_fail_too() {
    byte[] data = mixed(1000);
    byte[] compressed = zlib.compress(data, 6);
    assertThat(zlib.uncompress(compressed, 5000)).isEqualTo(data);
    assertThatThrownBy(() -> zlib.uncompress(compressed, 999))
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns("buffer error", ZlibException::getMessage)
        .returns(Zlib.BUF_ERROR, ZlibException::code);
    assertThatThrownBy(() -> zlib.uncompress(data, 1000)).hasMessage("data error");
    assertThatThrownBy(() -> zlib.compress(data, 10)).hasMessage("stream error");
  }

  @Test
  void the_second_length_tells_how_much_was_read() {
    byte[] data = mixed(1000);
    byte[] compressed = zlib.compress(data, 6);
    byte[] followed = Arrays.copyOf(compressed, compressed.length + 77);
    byte[] room = new byte[1000];
    long[] length = {room.length};
    long[] read = {followed.length};
    assertThat(zlib.uncompress2(room, length, followed, read)).isEqualTo(Status.OK);
    assertThat(length[0]).isEqualTo(data.length);
    assertThat(read[0]).isEqualTo(compressed.length);
    assertThat(room).isEqualTo(data);
    byte[] again = new byte[(int) zlib.compressBound(data.length)];
    length[0] = again.length;
    assertThat(zlib.compress(again, length, data)).isEqualTo(Status.OK);
    assertThat(Arrays.copyOf(again, (int) length[0])).isEqualTo(compressed);
  }

  @Test
  void a_stream_of_java_throws_what_java_users_expect() throws IOException {
    byte[] data = Pump.deflated(zlib, Format.GZIP, 6, mixed(100_000));
    byte[] cutOff = Arrays.copyOf(data, data.length - 1);
    try (var input = new InflateInput(zlib, new ByteArrayInputStream(cutOff), Format.GZIP)) {
      assertThatThrownBy(input::readAllBytes).isInstanceOf(EOFException.class);
    }
    data[data.length - 5] ^= 1;
    try (var input = new InflateInput(zlib, new ByteArrayInputStream(data), Format.GZIP)) {
      assertThatThrownBy(input::readAllBytes)
          .isInstanceOf(IOException.class)
          .hasMessage("incorrect data check")
          .hasCauseInstanceOf(ZlibException.class);
    }
  }
}
