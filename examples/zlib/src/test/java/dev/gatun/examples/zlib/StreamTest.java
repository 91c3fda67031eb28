package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that deflate and inflate piece by piece. */
class StreamTest extends ZlibTest {
  private final Arena arena = Arena.ofConfined();
  private final ZStream stream = ZStreamStruct.allocate(arena);

  @AfterEach
  void close() {
    arena.close();
  }

  private byte[] inflated(Format format, Pump pump, byte[] data) {
    ZStream inflating = ZStreamStruct.allocate(arena);
    zlib.inflateInit2(inflating, format.windowBits());
    try {
      return pump.inflate(zlib, inflating, data);
    } finally {
      zlib.inflateEnd(inflating);
    }
  }

  @ParameterizedTest
  @CsvSource({"1000, 700", "64, 4096", "30000, 64"})
  void ten_megabytes_go_through_small_buffers(int inputRoom, int outputRoom) throws IOException {
    byte[] data = mixed(10_000_000);
    Pump pump = new Pump(inputRoom, outputRoom);
    zlib.deflateInit(stream, Zlib.BEST_SPEED);
    byte[] deflated = pump.deflate(zlib, stream, data);
    assertThat(stream.totalIn()).isEqualTo(data.length);
    assertThat(stream.totalOut()).isEqualTo(deflated.length).isLessThan(data.length / 2);
    assertThat(stream.adler()).isEqualTo(zlib.adler32(1, data));
    assertThat(zlib.deflateEnd(stream)).isEqualTo(Status.OK);

    assertThat(inflated(Format.ZLIB, pump, deflated)).isEqualTo(data);
    try (var jdk = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      assertThat(jdk.readAllBytes()).isEqualTo(data);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_format_is_read_by_the_jdk_and_by_zlib(Format format) throws IOException {
    byte[] data = mixed(300_000);
    byte[] deflated = Pump.deflated(zlib, format, Zlib.DEFAULT_COMPRESSION, data);
    assertThat(inflated(format, new Pump(99, 101), deflated)).isEqualTo(data);
    ByteArrayInputStream input = new ByteArrayInputStream(deflated);
    try (var jdk =
        format == Format.GZIP
            ? new GZIPInputStream(input)
            : new InflaterInputStream(input, new Inflater(format == Format.RAW))) {
      assertThat(jdk.readAllBytes()).isEqualTo(data);
    }
  }

  @Test
  void what_the_jdk_deflates_is_inflated() throws IOException {
    byte[] data = mixed(300_000);
    try (var jdk =
        new DeflaterInputStream(new ByteArrayInputStream(data), new Deflater(9, false))) {
      assertThat(inflated(Format.ZLIB, new Pump(500, 500), jdk.readAllBytes())).isEqualTo(data);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 3, 6, 9})
  void no_level_exceeds_its_bound(int level) {
    byte[] data = mixed(200_000);
    zlib.deflateInit(stream, level);
    long bound = zlib.deflateBound(stream, data.length);
    byte[] deflated = new Pump(data.length, (int) bound).deflate(zlib, stream, data);
    assertThat(deflated.length).isLessThanOrEqualTo((int) bound);
    zlib.deflateEnd(stream);
    assertThat(zlib.deflateBound(null, data.length)).isGreaterThanOrEqualTo(bound);
    assertThat(inflated(Format.ZLIB, new Pump(1000, 1000), deflated)).isEqualTo(data);
  }

  @ParameterizedTest
  @EnumSource
  void every_strategy_is_valid(Strategy strategy) {
    byte[] data = mixed(100_000);
    zlib.deflateInit2(stream, 6, Zlib.DEFLATED, -12, Zlib.MAX_MEMORY_LEVEL, strategy);
    byte[] deflated = new Pump(5000, 5000).deflate(zlib, stream, data);
    zlib.deflateEnd(stream);
    assertThat(inflated(Format.RAW, new Pump(5000, 5000), deflated)).isEqualTo(data);
  }

  @Test
  void a_stream_that_is_reset_gives_the_same_again() {
    byte[] data = mixed(50_000);
    Pump pump = new Pump(1000, 1000);
    zlib.deflateInit(stream, 6);
    byte[] once = pump.deflate(zlib, stream, data);
    zlib.deflateReset(stream);
    assertThat(stream.totalOut()).isZero();
    assertThat(pump.deflate(zlib, stream, data)).isEqualTo(once);
    zlib.deflateEnd(stream);
  }

  /** The first half is stored, the second one compressed. */
  @Test
  void the_level_changes_within_a_stream() {
    byte[] half = text(2000);
    MemorySegment input = arena.allocateFrom(ValueLayout.JAVA_BYTE, half);
    MemorySegment output = arena.allocate(3L * half.length);
    zlib.deflateInit(stream, Zlib.NO_COMPRESSION);
    stream.input(input);
    stream.output(output);
    assertThat(zlib.deflate(stream, Flush.BLOCK)).isEqualTo(Status.OK);
    assertThat(zlib.deflateParams(stream, Zlib.BEST_COMPRESSION, Strategy.DEFAULT))
        .isEqualTo(Status.OK);
    assertThat(stream.totalOut()).isGreaterThan(half.length);
    stream.input(input);
    assertThat(zlib.deflate(stream, Flush.FINISH)).isEqualTo(Status.STREAM_END);
    assertThat(stream.totalOut()).isBetween((long) half.length, half.length + 1000L);
    byte[] deflated = output.asSlice(0, stream.totalOut()).toArray(ValueLayout.JAVA_BYTE);
    zlib.deflateEnd(stream);
    byte[] twice = Arrays.copyOf(half, 2 * half.length);
    System.arraycopy(half, 0, twice, half.length, half.length);
    assertThat(inflated(Format.ZLIB, new Pump(100, 100), deflated)).isEqualTo(twice);
  }

  @Test
  void text_is_told_from_other_data() {
    zlib.deflateInit(stream, 6);
    new Pump(1000, 1000).deflate(zlib, stream, text(10));
    assertThat(stream.dataType()).isEqualTo(Zlib.TEXT);
    zlib.deflateReset(stream);
    new Pump(1000, 1000).deflate(zlib, stream, new byte[1000]);
    assertThat(stream.dataType()).isEqualTo(Zlib.BINARY);
    zlib.deflateEnd(stream);
  }

  @Test
  void want_of_room_and_of_input_is_no_failure() {
    zlib.deflateInit(stream, 6);
    stream.input(arena.allocateFrom(ValueLayout.JAVA_BYTE, mixed(10_000)));
    stream.output(arena.allocate(10));
    assertThat(zlib.deflate(stream, Flush.SYNC)).isEqualTo(Status.OK);
    assertThat(stream.output().byteSize()).isZero();
    assertThat(zlib.deflate(stream, Flush.SYNC)).isEqualTo(Status.BUF_ERROR);
    long[] pending = new long[1];
    zlib.deflatePending(stream, pending, new int[1]);
    assertThat(pending[0]).isPositive();
    assertThat(zlib.deflateEnd(stream)).as("there was more to come").isEqualTo(Status.DATA_ERROR);
  }

  @Test
  void damaged_data_is_read_again_after_a_full_flush() {
    byte[] data = mixed(20_000);
    MemorySegment output = arena.allocate(100_000);
    zlib.deflateInit(stream, 6);
    stream.output(output);
    stream.input(arena.allocateFrom(ValueLayout.JAVA_BYTE, data));
    zlib.deflate(stream, Flush.FULL);
    long second = stream.totalOut();
    stream.input(arena.allocateFrom(ValueLayout.JAVA_BYTE, data));
    zlib.deflate(stream, Flush.FINISH);
    MemorySegment damaged = output.asSlice(0, stream.totalOut());
    zlib.deflateEnd(stream);

    damaged.asSlice(100, second - 200).fill((byte) 0xff);
    zlib.inflateInit(stream);
    MemorySegment result = arena.allocate(2L * data.length);
    stream.input(damaged);
    stream.output(result);
    assertThat(catchInflate()).isNotEmpty();
    assertThat(zlib.inflateSync(stream)).isEqualTo(Status.OK);
    assertThat(stream.input().address()).isEqualTo(damaged.address() + second);
    stream.output(result);
    zlib.inflate(stream, Flush.SYNC);
    long read = result.byteSize() - stream.output().byteSize();
    assertThat(result.asSlice(0, read).toArray(ValueLayout.JAVA_BYTE)).isEqualTo(data);
    zlib.inflateEnd(stream);
  }

  private String catchInflate() {
    try {
      zlib.inflate(stream, Flush.NO);
      return "";
    } catch (ZlibException e) {
      return e.getMessage();
    }
  }
}
