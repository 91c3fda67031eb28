package dev.gatun.runtime.loading;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What processes left that were killed while they wrote. */
final class Leftovers {
  private static final String SUFFIX = ".part";

  /** Nobody writes a library for so long. */
  private static final Duration AGE = Duration.ofHours(1);

  private Leftovers() {}

  /** The name of a file that is being written. */
  static String name(String file, UUID random) {
    return "." + file + "-" + random + SUFFIX;
  }

  /** Deletes those in a directory that are old. */
  static void sweep(Path directory, Trust trust) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, ".*" + SUFFIX)) {
      for (Path file : files) {
        sweepOne(file, trust);
      }
    }
  }

  /** Others may sweep at the same time, and a file that stays does no harm. */
  private static void sweepOne(Path file, Trust trust) {
    try {
      Instant written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
      if (written.isBefore(Instant.now().minus(AGE))
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && trust.objection(file, false).isEmpty()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The next process tries again.
    }
  }
}
