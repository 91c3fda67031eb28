package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.ErrnoException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through {@code open}, {@code write}, {@code read}, {@code close} and {@code unlink}. */
class FilesTest {
  private static final LibC C = LibCBinding.open();

  private static final int O_RDONLY = 0;
  private static final int O_WRONLY = 1;

  private static final int ENOENT = 2;
  private static final int EBADF = 9;
  private static final int EISDIR = 21;

  @TempDir Path directory;

  private static int open(Path file, int flags) {
    return C.open(file.toString(), flags);
  }

  @Test
  void what_is_written_is_read() throws Exception {
    byte[] data = new byte[50_000];
    new Random(1).nextBytes(data);
    Path file = Files.createFile(directory.resolve("Grüße"));

    int out = open(file, O_WRONLY);
    assertThat(C.write(out, data)).isEqualTo(data.length);
    assertThat(C.close(out)).isZero();
    assertThat(file).hasBinaryContent(data);

    int in = open(file, O_RDONLY);
    byte[] read = new byte[data.length];
    assertThat(C.read(in, read)).isEqualTo(data.length);
    assertThat(read).isEqualTo(data);
    assertThat(C.read(in, read)).as("at the end").isZero();
    C.close(in);

    assertThat(C.unlink(file.toString())).isZero();
    assertThat(file).doesNotExist();
  }

  @Test
  void a_short_read_says_how_much_was_read() throws Exception {
    int in = open(Files.writeString(directory.resolve("short"), "Tom"), O_RDONLY);
    byte[] read = new byte[5];
    assertThat(C.read(in, read)).isEqualTo(3);
    assertThat(read).startsWith("Tom".getBytes());
    C.close(in);
  }

  @Test
  void an_empty_array_is_written_and_read() throws Exception {
    Path file = Files.createFile(directory.resolve("empty"));
    int out = open(file, O_WRONLY);
    assertThat(C.write(out, new byte[0])).isZero();
    C.close(out);
    int in = open(file, O_RDONLY);
    assertThat(C.read(in, new byte[0])).isZero();
    C.close(in);
  }

  @Test
  void a_missing_file_is_an_exception_with_the_text_of_c() {
    Path missing = directory.resolve("missing");
    assertFails(
        () -> open(missing, O_RDONLY), "open: No such file or directory (ENOENT, errno 2)", ENOENT);
    assertFails(
        () -> C.unlink(missing.toString()),
        "unlink: No such file or directory (ENOENT, errno 2)",
        ENOENT);
  }

  @Test
  void a_wrong_descriptor_is_an_exception_with_the_text_of_c() {
    assertFails(() -> C.close(-1), "close: Bad file descriptor (EBADF, errno 9)", EBADF);
    assertFails(
        () -> C.write(-1, new byte[1]), "write: Bad file descriptor (EBADF, errno 9)", EBADF);
    assertFails(() -> C.read(-1, new byte[1]), "read: Bad file descriptor (EBADF, errno 9)", EBADF);
  }

  @Test
  void a_directory_is_no_file() {
    assertFails(() -> open(directory, O_WRONLY), "open: Is a directory (EISDIR, errno 21)", EISDIR);
  }

  /** A read that failed has nothing to say. */
  @Test
  void the_array_is_left_alone_where_the_call_fails() {
    byte[] data = {1, 2, 3};
    assertThatThrownBy(() -> C.read(-1, data)).isInstanceOf(ErrnoException.class);
    assertThat(data).containsExactly(1, 2, 3);
  }

  private static void assertFails(Runnable call, String message, int errno) {
    assertThatThrownBy(call::run)
        .isExactlyInstanceOf(ErrnoException.class)
        .hasMessage(message)
        .extracting(failure -> ((ErrnoException) failure).errno())
        .isEqualTo(errno);
  }
}
