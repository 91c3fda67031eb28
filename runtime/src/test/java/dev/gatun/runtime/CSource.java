package dev.gatun.runtime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Libraries that a test needs, compiled while it runs. */
final class CSource {
  private CSource() {}

  /** A library whose {@code answer()} returns a number. */
  static Path answering(Path file, int answer) throws Exception {
    return library(file, "cc", "int answer(void) { return %d; }".formatted(answer));
  }

  /** A library that writes a file the moment it is loaded, whatever becomes of it then. */
  static Path leavingAMark(Path file, Path mark) throws Exception {
    return library(
        file,
        "cc",
        """
        #include <stdio.h>
        __attribute__((constructor)) static void mark(void) {
          FILE *file = fopen("%s", "w");
          if (file) fclose(file);
        }
        int answer(void) { return 666; }
        """
            .formatted(mark));
  }

  /** A library of this text. */
  static Path library(Path file, String compiler, String text, String... flags) throws Exception {
    Path source = Files.createTempFile("library", ".c");
    try {
      Files.writeString(source, text);
      Files.createDirectories(file.getParent());
      List<String> command = new ArrayList<>(List.of(compiler, "-shared", "-fPIC", "-o"));
      command.addAll(List.of(file.toString(), source.toString()));
      command.addAll(List.of(flags));
      int exit;
      try {
        exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      } catch (IOException e) {
        exit = -1;
      }
      assumeTrue(exit == 0, compiler + " is not here");
      return file;
    } finally {
      Files.delete(source);
    }
  }
}
