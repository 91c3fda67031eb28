package dev.gatun.examples.across;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of a library, each a library of its own to the process. */
final class AnotherFile {
  private AnotherFile() {}

  static Path of(String library) {
    try {
      Path original =
          Path.of(System.getProperty("java.library.path")).resolve(System.mapLibraryName(library));
      Path copy = Files.createTempDirectory("another").resolve(original.getFileName());
      Files.copy(original, copy);
      // What is registered last is deleted first.
      copy.getParent().toFile().deleteOnExit();
      copy.toFile().deleteOnExit();
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AcrossConduct confined() {
    return AcrossConfinedBinding.open(of("across_conduct"));
  }
}
