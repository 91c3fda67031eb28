package dev.gatun.examples.zlib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** Files that go to and come from the program {@code gzip}. */
class GzipProgramTest extends ZlibTest {
  private static final FileTime BEFORE_1970 = FileTime.from(Instant.parse("1914-08-15T12:00:00Z"));
  private static final FileTime MODIFIED = FileTime.from(Instant.parse("2016-06-26T12:00:00Z"));

  private final GzipFiles files = new GzipFiles(zlib);
  @TempDir private Path directory;

  @BeforeAll
  static void findGzip() throws IOException, InterruptedException {
    try {
      new ProcessBuilder("gzip", "--version")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      if (System.getenv("CI") != null) {
        throw e;
      }
      throw new TestAbortedException("gzip is not installed; on Debian: apt-get install gzip", e);
    }
  }

  /** Runs gzip in the directory, and gives what it writes. */
  private byte[] gzip(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("gzip"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).as("gzip %s", command).isZero();
    return output;
  }

  private Path write(String name, byte[] data) throws IOException {
    return Files.write(directory.resolve(name), data);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 5, 9})
  void gzip_reads_what_was_written_at_every_level(int level)
      throws IOException, InterruptedException {
    byte[] data = mixed(1_000_000);
    files.compress(write("data", data), directory.resolve("data.gz"), level);
    gzip("-t", "data.gz");
    assertThat(gzip("-dc", "data.gz")).isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 9})
  void what_gzip_writes_at_every_level_is_read(int level) throws IOException, InterruptedException {
    byte[] data = mixed(1_000_000);
    Files.setLastModifiedTime(write("data", data), MODIFIED);
    gzip("-" + level, "data");
    GzHeader header = files.decompress(directory.resolve("data.gz"), directory.resolve("back"));
    assertThat(directory.resolve("back")).hasBinaryContent(data);
    assertThat(header.name()).isEqualTo("data");
    assertThat(header.time()).isEqualTo(MODIFIED.toInstant().getEpochSecond());
    assertThat(header.os()).isEqualTo(GzHeader.UNIX);
    assertThat(header.comment()).isNull();
  }

  @Test
  void name_and_time_come_back_from_gzip() throws IOException, InterruptedException {
    Path file = write("locks.txt", text(100));
    Files.setLastModifiedTime(file, MODIFIED);
    files.compress(file, directory.resolve("other.gz"), 6);
    Files.delete(file);
    gzip("-dN", "other.gz");
    assertThat(file).hasBinaryContent(text(100));
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(MODIFIED);
    assertThat(directory.resolve("other.gz")).doesNotExist();
  }

  @Test
  void gzip_without_a_name_writes_none() throws IOException, InterruptedException {
    write("data", text(1));
    gzip("-n", "data");
    GzHeader header = files.decompress(directory.resolve("data.gz"), directory.resolve("data"));
    assertThat(header.name()).isNull();
    assertThat(header.time()).isZero();
  }

  /** Where file names can have more than ISO-8859-1. */
  @Test
  void a_name_that_the_header_cannot_hold_is_left_out() throws IOException, InterruptedException {
    String charset = System.getProperty("sun.jnu.encoding");
    assumeTrue(Charset.forName(charset).newEncoder().canEncode("運河"), "names are in " + charset);
    files.compress(write("運河", text(1)), directory.resolve("data.gz"), 6);
    GzHeader header = files.decompress(directory.resolve("data.gz"), directory.resolve("data"));
    assertThat(header.name()).isNull();
    assertThat(gzip("-dc", "data.gz")).isEqualTo(text(1));
  }

  @Test
  void a_time_that_the_header_cannot_hold_is_left_out() throws IOException, InterruptedException {
    Path file = write("data", text(1));
    Files.setLastModifiedTime(file, BEFORE_1970);
    files.compress(file, directory.resolve("data.gz"), 6);
    GzHeader header = files.decompress(directory.resolve("data.gz"), directory.resolve("back"));
    assertThat(header.time()).isZero();
    assertThat(header.name()).isEqualTo("data");
    assertThat(gzip("-dc", "data.gz")).isEqualTo(text(1));
  }

  @Test
  void an_empty_file_goes_both_ways() throws IOException, InterruptedException {
    Path file = write("empty", new byte[0]);
    files.compress(file, directory.resolve("ours.gz"), 9);
    assertThat(gzip("-dc", "ours.gz")).isEmpty();
    gzip("empty");
    files.decompress(directory.resolve("empty.gz"), directory.resolve("back"));
    assertThat(directory.resolve("back")).isEmptyFile();
  }

  /** The first is ours, the second one gzip's, the third one empty, and ours again. */
  @Test
  void files_that_were_put_together_are_read_as_one() throws IOException, InterruptedException {
    byte[] first = mixed(200_000);
    byte[] second = text(3000);
    files.compress(write("first", first), directory.resolve("first.gz"), 6);
    write("second", second);
    gzip("second");
    files.compress(write("empty", new byte[0]), directory.resolve("empty.gz"), 6);
    Path all = write("all.gz", new byte[0]);
    for (String part : List.of("first.gz", "second.gz", "empty.gz", "first.gz")) {
      Files.write(all, Files.readAllBytes(directory.resolve(part)), StandardOpenOption.APPEND);
    }
    GzHeader header = files.decompress(all, directory.resolve("back"));
    assertThat(header.name()).as("the first one's").isEqualTo("first");
    byte[] back = Files.readAllBytes(directory.resolve("back"));
    assertThat(back).isEqualTo(gzip("-dc", "all.gz"));
    assertThat(back).startsWith(first).endsWith(first);
    assertThat(back).hasSize(2 * first.length + second.length);
  }

  @Test
  void a_damaged_file_is_refused_with_the_words_of_zlib() throws IOException {
    Path file = directory.resolve("data.gz");
    files.compress(write("data", mixed(1000)), file, 6);
    byte[] damaged = Files.readAllBytes(file);
    damaged[damaged.length - 1] ^= 1;
    Files.write(file, damaged);
    assertThatThrownBy(() -> files.decompress(file, directory.resolve("back")))
        .isInstanceOf(IOException.class)
        .hasMessage("incorrect length check");
    Files.write(file, "no gzip".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> files.decompress(file, directory.resolve("back")))
        .isInstanceOf(IOException.class)
        .hasMessage("incorrect header check");
  }

  @Test
  void a_level_that_does_not_exist_is_refused_and_leaves_nothing_open() throws IOException {
    Path file = write("data", text(1));
    assertThatThrownBy(() -> files.compress(file, directory.resolve("data.gz"), 10))
        .isInstanceOf(ZlibException.class)
        .hasMessage("stream error");
  }

  /** What is flushed can be read before the stream is closed. */
  @Test
  void a_stream_that_is_flushed_is_read_up_to_there() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var output = new DeflateOutput(zlib, bytes, Format.RAW, 6)) {
      output.write('A');
      output.write(text(2));
      output.flush();
      var flushed = new ByteArrayInputStream(bytes.toByteArray());
      try (var input = new InflateInput(zlib, flushed, Format.RAW)) {
        assertThat(input.read()).isEqualTo('A');
        assertThat(input.readNBytes(text(2).length)).isEqualTo(text(2));
        assertThat(input.header()).isEmpty();
      }
    }
  }

  @Test
  void a_stream_that_is_closed_is_not_used() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var output = new DeflateOutput(zlib, bytes, Format.ZLIB, 6);
    output.close();
    output.close();
    assertThatThrownBy(() -> output.write(1)).isInstanceOf(IOException.class);
    var input = new InflateInput(zlib, new ByteArrayInputStream(bytes.toByteArray()), Format.ZLIB);
    assertThat(input.read()).isEqualTo(-1);
    assertThat(input.read()).isEqualTo(-1);
    input.close();
    input.close();
    assertThatThrownBy(input::read).isInstanceOf(IOException.class);
  }
}
