package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.zlib.GzFiles.GzFile;
import dev.gatun.runtime.Errno;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.NativeViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that zlib opens itself. */
class GzFileTest extends ZlibTest {
  @TempDir private Path directory;
  private String path;

  @BeforeEach
  void name() {
    path = directory.resolve("canals.gz").toString();
  }

  private byte[] readByTheJdk() throws IOException {
    try (var input = new GZIPInputStream(Files.newInputStream(Path.of(path)))) {
      return input.readAllBytes();
    }
  }

  @Test
  void data_is_written_and_read() throws IOException {
    byte[] data = mixed(300_000);
    try (GzFile file = zlib.gzopen(path, "wb9")) {
      zlib.gzbuffer(file, 1 << 16);
      assertThat(zlib.gzwrite(file, data)).isEqualTo(data.length);
      zlib.gzsetparams(file, Zlib.BEST_SPEED, Strategy.FILTERED);
      assertThat(zlib.gzfwrite(data, 1000, 300, file)).isEqualTo(300);
      zlib.gzflush(file, Flush.FULL);
      assertThat(zlib.gztell(file)).isEqualTo(600_000);
      assertThat(zlib.gzoffset(file)).isBetween(1000L, 600_000L);
    }
    assertThat(readByTheJdk()).startsWith(data).endsWith(data).hasSize(600_000);
    try (GzFile file = zlib.gzopen(path, "rb")) {
      byte[] read = new byte[data.length];
      assertThat(zlib.gzread(file, read)).isEqualTo(data.length);
      assertThat(read).isEqualTo(data);
      Arrays.fill(read, (byte) 0);
      assertThat(zlib.gzfread(read, 1, read.length, file)).isEqualTo(data.length);
      assertThat(read).isEqualTo(data);
      assertThat(zlib.gzeof(file)).isFalse();
      assertThat(zlib.gzread(file, read)).isZero();
      assertThat(zlib.gzeof(file)).isTrue();
      assertThat(zlib.gzdirect(file)).isFalse();
    }
  }

  @Test
  void lines_are_printed_and_read() throws IOException {
    try (GzFile file = zlib.gzopen(path, "wb")) {
      assertThat(zlib.gzprintf(file, "%s: %d of %d locks\n", "Gatún", 3, 12))
          .isEqualTo("Gatún: 3 of 12 locks\n".getBytes(StandardCharsets.UTF_8).length);
      assertThat(zlib.gzputs(file, "Suez\n")).isEqualTo(5);
      assertThat(zlib.gzputc(file, 'K')).isEqualTo('K');
    }
    assertThat(new String(readByTheJdk(), StandardCharsets.UTF_8))
        .isEqualTo("Gatún: 3 of 12 locks\nSuez\nK");
    try (GzFile file = zlib.gzopen(path, "rb")) {
      byte[] room = new byte[100];
      assertThat(zlib.gzgets(file, room)).isEqualTo("Gatún: 3 of 12 locks\n");
      assertThat(zlib.gzgetc(file)).isEqualTo('S');
      assertThat(zlib.gzungetc('s', file)).isEqualTo('s');
      assertThat(zlib.gzgets(file, room)).isEqualTo("suez\n");
      assertThat(room).startsWith("suez\n\0".getBytes(StandardCharsets.US_ASCII));
      assertThat(zlib.gzgets(file, room)).isEqualTo("K");
      assertThat(zlib.gzgets(file, room)).isNull();
      assertThat(zlib.gzgetc(file)).isEqualTo(-1);
      assertThat(zlib.gzseek(file, 22, 0)).isEqualTo(22);
      assertThat(zlib.gzgets(file, new byte[4])).isEqualTo("Sue");
      zlib.gzrewind(file);
      assertThat(zlib.gztell(file)).isZero();
    }
  }

  @Test
  void a_file_that_is_not_there_is_told_by_errno() {
    assertThatThrownBy(() -> zlib.gzopen(directory.resolve("none/x.gz").toString(), "rb"))
        .asInstanceOf(InstanceOfAssertFactories.type(ErrnoException.class))
        .matches(failure -> failure.is(Errno.ENOENT));
  }

  @Test
  void a_damaged_file_is_told_with_its_path() throws IOException {
    byte[] data = Pump.deflated(zlib, Format.GZIP, 6, mixed(1000));
    data[data.length - 5] ^= 1;
    Files.write(Path.of(path), data);
    try (GzFile file = zlib.gzopen(path, "rb")) {
      assertThatThrownBy(() -> zlib.gzread(file, new byte[2000]))
          .isInstanceOf(IOException.class)
          .hasMessage(path + ": incorrect data check");
      Status[] status = new Status[1];
      assertThat(zlib.gzerror(file, status)).endsWith("incorrect data check");
      assertThat(status[0]).isEqualTo(Status.DATA_ERROR);
      zlib.gzclearerr(file);
      assertThat(zlib.gzerror(file, status)).isEmpty();
      assertThat(status[0]).isEqualTo(Status.OK);
    }
  }

  @Test
  void what_has_no_text_is_told_by_its_function() throws IOException {
    try (GzFile file = zlib.gzopen(path, "wb")) {
      assertThatThrownBy(() -> zlib.gzread(file, new byte[1]))
          .isInstanceOf(IOException.class)
          .hasMessage("gzread failed with code -1");
    }
  }

  @Test
  void closing_a_file_that_is_cut_off_says_so() throws IOException {
    byte[] data = Pump.deflated(zlib, Format.GZIP, 6, mixed(1000));
    Files.write(Path.of(path), Arrays.copyOf(data, data.length / 2));
    GzFile file = zlib.gzopen(path, "rb");
    assertThat(zlib.gzread(file, new byte[2000])).isBetween(1, 999);
    assertThat(zlib.gzerror(file, new Status[1])).isEqualTo(path + ": unexpected end of file");
    assertThatThrownBy(file::close)
        .asInstanceOf(InstanceOfAssertFactories.type(ZlibException.class))
        .returns("buffer error", ZlibException::getMessage)
        .returns(Zlib.BUF_ERROR, ZlibException::code);
    assertThatThrownBy(() -> zlib.gzgetc(file)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_closed_file_is_not_used() {
    GzFile file = zlib.gzopen(path, "wb");
    file.close();
    assertThatThrownBy(() -> zlib.gzputs(file, "late")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(file::close).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_file_that_is_not_from_gzip_is_read_as_it_is() throws IOException {
    Files.writeString(Path.of(path), "plain");
    try (GzFile file = zlib.gzopen(path, "rb")) {
      assertThat(zlib.gzdirect(file)).isTrue();
      assertThat(zlib.gzgets(file, new byte[10])).isEqualTo("plain");
    }
  }

  /** zlib leaves errno alone there, which the checked mode finds. */
  @Test
  void a_descriptor_that_is_none_is_refused() {
    boolean isChecked = System.getProperty("gatun.checked") != null;
    assertThatThrownBy(() -> zlib.gzdopen(-1, "rb"))
        .isInstanceOf(isChecked ? NativeViolationException.class : ErrnoException.class);
  }
}
