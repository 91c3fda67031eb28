package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Data that is compressed with a dictionary, which the reader must have too. */
class DictionaryTest extends ZlibTest {
  private static final byte[] DICTIONARY =
      "Gatun Gatún canal lock lake dam".getBytes(StandardCharsets.UTF_8);
  private static final byte[] DATA =
      "The Gatún lake lies behind the Gatún dam".getBytes(StandardCharsets.UTF_8);

  private final Arena arena = Arena.ofConfined();
  private final ZStream stream = ZStreamStruct.allocate(arena);

  @AfterEach
  void close() {
    arena.close();
  }

  private byte[] deflated() {
    zlib.deflateInit(stream, Zlib.BEST_COMPRESSION);
    zlib.deflateSetDictionary(stream, DICTIONARY);
    assertThat(zlib.deflateGetDictionary(stream)).isEqualTo(DICTIONARY);
    byte[] deflated = new Pump(100, 100).deflate(zlib, stream, DATA);
    zlib.deflateEnd(stream);
    return deflated;
  }

  @Test
  void a_reader_without_the_dictionary_is_asked_for_it() throws DataFormatException {
    byte[] deflated = deflated();
    assertThat(deflated.length).isLessThan(zlib.compress(DATA, 9).length);

    MemorySegment result = arena.allocate(100);
    zlib.inflateInit(stream);
    stream.input(arena.allocateFrom(ValueLayout.JAVA_BYTE, deflated));
    stream.output(result);
    assertThat(zlib.inflate(stream, Flush.FINISH)).isEqualTo(Status.NEED_DICT);
    assertThat(stream.adler()).isEqualTo(zlib.adler32(1, DICTIONARY));
    assertThatThrownBy(() -> zlib.inflateSetDictionary(stream, DATA))
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns("data error", ZlibException::getMessage)
        .returns(Zlib.DATA_ERROR, ZlibException::code);
    zlib.inflateSetDictionary(stream, DICTIONARY);
    assertThat(zlib.inflate(stream, Flush.FINISH)).isEqualTo(Status.STREAM_END);
    assertThat(result.asSlice(0, stream.totalOut()).toArray(ValueLayout.JAVA_BYTE)).isEqualTo(DATA);
    assertThat(zlib.inflateGetDictionary(stream)).isEqualTo(DICTIONARY);
    zlib.inflateEnd(stream);

    Inflater jdk = new Inflater();
    jdk.setInput(deflated);
    byte[] read = new byte[100];
    assertThat(jdk.inflate(read)).isZero();
    jdk.setDictionary(DICTIONARY);
    assertThat(Arrays.copyOf(read, jdk.inflate(read))).isEqualTo(DATA);
    jdk.end();
  }

  @Test
  void a_dictionary_comes_too_late_after_the_first_data() {
    zlib.deflateInit(stream, 6);
    stream.input(arena.allocateFrom(ValueLayout.JAVA_BYTE, DATA));
    stream.output(arena.allocate(100));
    zlib.deflate(stream, Flush.NO);
    assertThatThrownBy(() -> zlib.deflateSetDictionary(stream, DICTIONARY))
        .isInstanceOf(ZlibException.class)
        .hasMessage("stream error");
    zlib.deflateEnd(stream);
  }

  @Test
  void an_empty_dictionary_is_read_as_an_empty_array() {
    zlib.deflateInit(stream, 6);
    assertThat(zlib.deflateGetDictionary(stream)).isEmpty();
    zlib.deflateEnd(stream);
  }

  @Test
  void the_dictionary_of_large_data_is_a_window() {
    byte[] data = mixed(100_000);
    MemorySegment deflated = arena.allocate(200_000);
    zlib.deflateInit(stream, 6);
    stream.input(arena.allocateFrom(ValueLayout.JAVA_BYTE, data));
    stream.output(deflated);
    zlib.deflate(stream, Flush.SYNC);
    MemorySegment read = deflated.asSlice(0, stream.totalOut());
    zlib.deflateEnd(stream);

    zlib.inflateInit(stream);
    stream.input(read);
    stream.output(arena.allocate(data.length + 1));
    assertThat(zlib.inflate(stream, Flush.SYNC)).isEqualTo(Status.OK);
    byte[] last = Arrays.copyOfRange(data, data.length - (1 << 15), data.length);
    assertThat(Arrays.equals(zlib.inflateGetDictionary(stream), last)).isTrue();
    zlib.inflateEnd(stream);
  }
}
