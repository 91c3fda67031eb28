package dev.gatun.processor.natives;

import dev.gatun.runtime.layout.Abi;
import dev.gatun.runtime.loading.LibraryNames;
import dev.gatun.runtime.loading.PackedFile;
import dev.gatun.runtime.loading.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The directory of the option {@code gatun.natives}: a directory for each platform, with the files
 * of libraries in it.
 *
 * @param directory the directory; none where the option is not given
 */
public record Natives(Optional<Path> directory) {
  /** {@return whether the option is given, and names no directory} */
  public boolean isMissing() {
    return directory.filter(path -> !Files.isDirectory(path)).isPresent();
  }

  /** {@return whether there are files to look at} */
  public boolean areGiven() {
    return directory.filter(Files::isDirectory).isPresent();
  }

  /** {@return the directories in it that have the name of no platform, sorted} */
  public List<String> unknownPlatforms() {
    return platforms(name -> Abi.ofId(name).isEmpty());
  }

  /** {@return the names of all platforms that Gatun knows} */
  public static List<String> knownPlatforms() {
    return Stream.of(Abi.values()).map(Abi::id).toList();
  }

  /**
   * {@return the files of a library, for all platforms that have one}
   *
   * @param names the names of the library
   */
  public List<PackedFile> of(List<String> names) {
    return files(names)
        .map(
            file ->
                new PackedFile(
                    file.getParent().getFileName().toString(),
                    file.getFileName().toString(),
                    hash(file)))
        .toList();
  }

  /**
   * {@return whether any platform has a file of a library}
   *
   * @param names the names of the library
   */
  public boolean has(List<String> names) {
    return files(names).findAny().isPresent();
  }

  private Stream<Path> files(List<String> names) {
    return places(names).stream()
        .map(place -> directory.orElseThrow().resolve(place))
        .filter(Files::isRegularFile);
  }

  /**
   * {@return where in the directory the files of a library would lie: for each platform that it has
   * a directory of, or for one as an example}
   *
   * @param names the names of the library
   */
  public List<String> places(List<String> names) {
    if (!areGiven()) {
      return List.of();
    }
    List<String> platforms = platforms(name -> Abi.ofId(name).isPresent());
    return (platforms.isEmpty() ? List.of(Abi.LINUX_X64.id()) : platforms)
        .stream().flatMap(platform -> places(platform, names)).distinct().toList();
  }

  /** A framework is a directory, which is in no jar. */
  private static Stream<String> places(String platform, List<String> names) {
    Abi abi = Abi.ofId(platform).orElseThrow();
    return names.stream()
        .filter(name -> !name.contains("/") && !name.contains("\\"))
        .flatMap(name -> LibraryNames.files(abi, name).stream())
        .filter(file -> !file.contains("/"))
        .map(file -> platform + "/" + file);
  }

  private List<String> platforms(Predicate<String> filter) {
    if (!areGiven()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory.orElseThrow())) {
      return files
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .filter(filter)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
