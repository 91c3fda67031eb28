package dev.gatun.processor.importer;

import dev.gatun.processor.exports.Exports;
import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.loading.SystemDirectories;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A library and what it exports.
 *
 * @param names the names by which Java looks for it
 * @param symbols the names of what it exports
 */
record LibraryFile(List<String> names, Set<String> symbols) {
  private static final Pattern FILE = Pattern.compile("lib(.+)\\.so((?:\\.\\d+)*)");

  /**
   * The library of a name or a path.
   *
   * @throws ImportException if it is not there, or is no library that can be read
   */
  static LibraryFile of(String named) throws ImportException {
    Path path = Path.of(named);
    boolean isPath = named.contains("/") || named.contains(File.separator);
    Path file = isPath ? path : find(named);
    if (!Files.isRegularFile(file)) {
      throw ImportException.failure("there is no library " + named);
    }
    String fileName = file.getFileName().toString();
    Path directory = file.toAbsolutePath().getParent();
    Optional<Exports.Found> found = new Exports(directory.toString()).of(List.of(fileName));
    if (found.isEmpty()) {
      throw ImportException.failure(file + " is no ELF library; leave --library out");
    }
    return new LibraryFile(names(directory, fileName), found.get().symbols());
  }

  private static List<String> names(Path directory, String fileName) {
    Matcher parts = FILE.matcher(fileName);
    if (!parts.matches()) {
      return List.of(fileName);
    }
    List<String> names = new ArrayList<>(List.of(parts.group(1)));
    // Only who develops for a library has the name without a number.
    versions(directory, parts.group(1)).stream()
        .filter(name -> name.matches(".*\\.so\\.\\d+"))
        .forEach(names::add);
    return names;
  }

  private static Path find(String name) throws ImportException {
    List<Path> directories = directories();
    for (Path directory : directories) {
      for (String file : List.of("lib" + name + ".so", name)) {
        if (Files.isRegularFile(directory.resolve(file))) {
          return directory.resolve(file);
        }
      }
    }
    for (Path directory : directories) {
      Optional<String> version = versions(directory, name).stream().findFirst();
      if (version.isPresent()) {
        return directory.resolve(version.get());
      }
    }
    throw ImportException.failure("there is no library " + name + " in the usual directories");
  }

  private static List<String> versions(Path directory, String name) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.startsWith("lib" + name + ".so."))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Where the loader is told to look, and where the runtime looks in the end. */
  private static List<Path> directories() {
    List<Path> directories = new ArrayList<>();
    String given = System.getenv("LD_LIBRARY_PATH");
    Stream.of((given == null ? "" : given).split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .map(Path::of)
        .forEach(directories::add);
    Abi.of(System.getProperty("os.name"), System.getProperty("os.arch"))
        .map(SystemDirectories::existing)
        .ifPresent(directories::addAll);
    return directories.stream().filter(Files::isDirectory).toList();
  }
}
