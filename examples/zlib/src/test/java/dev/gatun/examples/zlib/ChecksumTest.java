package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the checksums of the JDK. */
class ChecksumTest extends ZlibTest {
  private static long of(Checksum checksum, byte[] data) {
    checksum.update(data);
    return checksum.getValue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 255, 65_521, 1_000_000})
  void arrays_and_memory_have_the_checksums_of_the_jdk(int size) {
    byte[] data = mixed(size);
    long crc = of(new CRC32(), data);
    long adler = of(new Adler32(), data);
    assertThat(zlib.crc32(0, data)).isEqualTo(crc);
    assertThat(zlib.adler32(1, data)).isEqualTo(adler);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocateFrom(ValueLayout.JAVA_BYTE, data);
      assertThat(zlib.crc32(0, memory)).isEqualTo(crc);
      assertThat(zlib.crc32OfMany(0, memory)).isEqualTo(crc);
      assertThat(zlib.adler32(1, memory)).isEqualTo(adler);
      assertThat(zlib.adler32OfMany(1, memory)).isEqualTo(adler);
    }
  }

  @Test
  void null_gives_what_to_begin_with() {
    assertThat(zlib.crc32(77, (MemorySegment) null)).isEqualTo(0);
    assertThat(zlib.adler32(77, (MemorySegment) null)).isEqualTo(1);
  }

  @Test
  void checksums_go_on_and_are_put_together() {
    byte[] data = mixed(300_000);
    byte[] first = Arrays.copyOf(data, 100_001);
    byte[] second = Arrays.copyOfRange(data, 100_001, data.length);
    long crc = of(new CRC32(), data);
    assertThat(zlib.crc32(zlib.crc32(0, first), second)).isEqualTo(crc);
    assertThat(zlib.adler32(zlib.adler32(1, first), second)).isEqualTo(zlib.adler32(1, data));

    long one = zlib.crc32(0, first);
    long two = zlib.crc32(0, second);
    assertThat(zlib.crc32Combine(one, two, second.length)).isEqualTo(crc);
    assertThat(zlib.crc32Combined(one, two, zlib.crc32Operator(second.length))).isEqualTo(crc);
    assertThat(zlib.adler32Combine(zlib.adler32(1, first), zlib.adler32(1, second), second.length))
        .isEqualTo(of(new Adler32(), data));
  }
}
