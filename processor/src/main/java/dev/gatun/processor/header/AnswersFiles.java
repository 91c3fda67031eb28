package dev.gatun.processor.header;

import dev.gatun.processor.model.Declaration.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the files in which answers are kept. */
final class AnswersFiles {
  private final HeaderOptions options;

  AnswersFiles(HeaderOptions options) {
    this.options = options;
  }

  /** The file of a library: in the directory that the options name, or else beside its source. */
  Optional<Path> of(Library library) {
    return options
        .answers()
        .map(directory -> directory.resolve(library.name().qualified() + ".gatun"))
        .or(
            () ->
                library
                    .inclusion()
                    .folder()
                    .map(folder -> folder.resolve(library.name().inPackage() + ".gatun")));
  }

  /**
   * What is kept for a library, if anything is.
   *
   * @throws IllegalArgumentException if the file is not as it was written
   */
  Optional<List<HeaderFacts>> read(Library library) {
    Optional<Path> file = of(library).filter(Files::isRegularFile);
    try {
      return file.isPresent()
          ? Optional.of(AnswersReader.read(Files.readString(file.get())))
          : Optional.empty();
    } catch (IOException e) {
      throw new IllegalArgumentException(file.get() + ": " + e, e);
    }
  }

  /** Writes the file. */
  void write(Library library, List<HeaderFacts> platforms) throws IOException {
    Path file = of(library).orElseThrow();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, AnswersWriter.write(library.name().qualified(), platforms));
  }
}
