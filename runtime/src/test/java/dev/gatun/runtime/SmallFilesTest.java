package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** As in the processor. */
class SmallFilesTest {
  @Test
  void files_are_small() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        // The table is as long as there are errors.
        if (!file.endsWith("dev/gatun/runtime/Errno.java")) {
          assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(300);
        }
      }
    }
  }
}
