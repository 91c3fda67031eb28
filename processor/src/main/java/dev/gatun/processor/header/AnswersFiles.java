package dev.gatun.processor.header;

import dev.gatun.processor.model.Declaration.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  Optional<KeptAnswers> read(Library library) {
    return text(library).map(AnswersReader::read);
  }

  /** The text of the file, if it is there. */
  Optional<String> text(Library library) {
    Optional<Path> file = of(library).filter(Files::isRegularFile);
    try {
      return file.isPresent() ? Optional.of(Files.readString(file.get())) : Optional.empty();
    } catch (IOException e) {
      throw new IllegalArgumentException(file.get() + ": " + e, e);
    }
  }

  /** Writes the file. */
  void write(Library library, String text) {
    Path file = of(library).orElseThrow();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
