package dev.gatun.processor.exports;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the libraries in some directories export. */
public final class Exports {
  private final List<Path> directories;
  private final Map<Path, Optional<Set<String>>> known = new HashMap<>();

  /**
   * A library that was found.
   *
   * @param name the name of its file
   * @param symbols the names of what it defines
   */
  public record Found(String name, Set<String> symbols) {}

  /**
   * Creates the knowledge of some directories.
   *
   * @param directories their paths, separated as in {@code PATH}; empty for none
   */
  public Exports(String directories) {
    this.directories =
        Arrays.stream(directories.split(File.pathSeparator))
            .filter(directory -> !directory.isBlank())
            .map(Path::of)
            .toList();
  }

  /** {@return the first library of these names that is there, and that can be read} */
  public Optional<Found> of(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                directories.stream()
                    .flatMap(
                        directory ->
                            List.of("lib" + name + ".so", name).stream().map(directory::resolve)))
        .filter(Files::isRegularFile)
        .findFirst()
        .flatMap(
            file ->
                known
                    .computeIfAbsent(file, ElfSymbols::of)
                    .map(symbols -> new Found(file.getFileName().toString(), symbols)));
  }
}
