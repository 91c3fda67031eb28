package dev.gatun.examples.signatures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** How much there is of files, for readers. */
final class Sizes {
  private Sizes() {}

  static String ofSources(List<Path> files) throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readAllLines(file).size();
    }
    return "%s, %,d lines".formatted(ofFiles(files), lines);
  }

  static String ofClasses(List<Path> files) throws IOException {
    Path largest = files.stream().max(Comparator.comparingLong(Sizes::size)).orElseThrow();
    return "%s; the largest is %s with %,d KB"
        .formatted(ofFiles(files), largest.getFileName(), size(largest) / 1024);
  }

  private static String ofFiles(List<Path> files) {
    long bytes = files.stream().mapToLong(Sizes::size).sum();
    return "%,d files, %,d KB".formatted(files.size(), bytes / 1024);
  }

  private static long size(Path file) {
    return file.toFile().length();
  }
}
