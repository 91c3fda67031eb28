package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.libc.Posix.BrokenDownTime;
import dev.gatun.examples.libc.Posix.FileStatus;
import dev.gatun.examples.libc.Posix.Time;
import dev.gatun.examples.libc.Posix.Usage;
import dev.gatun.runtime.Errno;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structs of which only some members are declared, compared with what Java knows itself. */
final class PosixTest {
  private static final Posix POSIX = PosixBinding.open();

  private static final int PERMISSIONS = 0777;
  private static final int KIND = 0170000;
  private static final int DIRECTORY = 0040000;

  @TempDir Path directory;

  @Test
  void a_file_is_as_long_and_as_old_as_java_says() throws Exception {
    Path file = Files.write(directory.resolve("file"), new byte[12_345]);
    Instant modified = Instant.ofEpochSecond(1_234_567_890, 123_456_789);
    Files.setLastModifiedTime(file, FileTime.from(modified));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    FileStatus status = POSIX.status(file.toString());

    assertThat(status.size()).isEqualTo(12_345);
    assertThat(status.modified()).isEqualTo(new Time(1_234_567_890, 123_456_789));
    assertThat(status.mode() & PERMISSIONS).isEqualTo(0640);
    assertThat(status.owner()).isEqualTo(Files.getAttribute(file, "unix:uid"));
    assertThat(status.group()).isEqualTo(Files.getAttribute(file, "unix:gid"));
    assertThat(POSIX.status(directory.toString()).mode() & KIND).isEqualTo(DIRECTORY);
  }

  @Test
  void a_file_that_is_not_there_is_an_exception() {
    assertThatThrownBy(() -> POSIX.status(directory.resolve("nowhere").toString()))
        .isInstanceOfSatisfying(ErrnoException.class, e -> assertThat(e.is(Errno.ENOENT)).isTrue());
  }

  @Test
  void the_process_has_used_time_and_memory() {
    Usage usage = POSIX.usage(Posix.SELF);

    assertThat(usage.user().seconds() * 1_000_000 + usage.user().microseconds()).isPositive();
    assertThat(usage.system().microseconds()).isBetween(0L, 999_999L);
    assertThat(usage.kilobytesAtMost()).isBetween(10_000L, 100_000_000L);
  }

  @Test
  void times_are_broken_down_as_java_does() {
    try (Arena arena = Arena.ofConfined()) {
      BrokenDownTime time = PosixBinding.BrokenDownTimeStruct.allocate(arena);
      for (long second = -10_000_000_000L; second < 10_000_000_000L; second += 99_999_989) {
        LocalDateTime expected = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);

        BrokenDownTime utc = POSIX.utc(new long[] {second}, time);

        assertThat(utc.yearsSince1900() + 1900).isEqualTo(expected.getYear());
        assertThat(utc.monthsSinceJanuary() + 1).isEqualTo(expected.getMonthValue());
        assertThat(utc.day()).isEqualTo(expected.getDayOfMonth());
        assertThat(utc.hour()).isEqualTo(expected.getHour());
        assertThat(utc.minute()).isEqualTo(expected.getMinute());
        assertThat(utc.second()).isEqualTo(expected.getSecond());
        assertThat(utc.daysSinceNewYear() + 1).isEqualTo(expected.getDayOfYear());
        assertThat(POSIX.seconds(time)).isEqualTo(second);
      }
    }
  }
}
