package dev.gatun.processor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a machine may lack. */
public final class Programs {
  private Programs() {}

  /** Goes on only where all of these can be called. */
  public static void assume(String... names) {
    for (String name : names) {
      boolean isThere =
          Stream.of(System.getenv("PATH").split(File.pathSeparator))
              .anyMatch(directory -> Files.isExecutable(Path.of(directory, name)));
      assumeTrue(isThere, name + " is not here");
    }
  }
}
