package dev.gatun.processor.header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of having one C file compiled, in a directory that is gone afterwards.
 *
 * @param wasStopped whether it took too long, or printed or wrote too much
 * @param printed what the compiler printed, without the name of the directory
 * @param object the object file, or the text, if the compiler says that it wrote one and did
 * @param files the files that it was made of, if they were asked for
 */
record CompilerRun(boolean wasStopped, String printed, Optional<byte[]> object, List<Path> files) {
  private static final String SOURCE = "asks.c";
  private static final String OBJECT = "answers.o";
  private static final String FILES = "answers.d";

  /** All of Windows' headers take some megabytes. */
  private static final int MOST_BYTES = 64 << 20;

  /** What the compiler is to do. */
  enum Step {
    /** To compile. */
    COMPILE("-c"),
    /** To compile, and to list the files that were read. */
    COMPILE_AND_LIST("-c"),
    /** To replace macros, and to include files. */
    PREPROCESS("-E");

    private final String option;

    Step(String option) {
      this.option = option;
    }
  }

  /**
   * Compiles a text.
   *
   * @param command the compiler with its flags
   * @throws IOException if it cannot be started, or nothing can be written
   */
  static CompilerRun of(List<String> command, Step step, String text) throws IOException {
    Path directory = Files.createTempDirectory("gatun");
    try {
      return of(directory, command, step, text);
    } finally {
      delete(directory);
    }
  }

  /** Some compilers write what nobody asked for; what cannot be deleted harms nobody. */
  private static void delete(Path directory) {
    try (Stream<Path> written = Files.walk(directory)) {
      for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // The system deletes temporary files.
    }
  }

  private static CompilerRun of(Path directory, List<String> command, Step step, String text)
      throws IOException {
    Path source = Files.writeString(directory.resolve(SOURCE), text);
    Path object = directory.resolve(OBJECT);
    Path files = directory.resolve(FILES);
    List<String> whole = new ArrayList<>(command);
    if (step == Step.COMPILE_AND_LIST) {
      whole.addAll(List.of("-MD", "-MF", files.toString()));
    }
    whole.addAll(List.of(step.option, "-o", object.toString(), source.toString()));
    ProgramRun run = ProgramRun.of(whole);
    boolean isThere = run.isSuccess() && Files.isRegularFile(object);
    if (isThere && (isTooLarge(object) || isTooLarge(files))) {
      String reason = "it writes more than %d MiB".formatted(MOST_BYTES >> 20);
      return new CompilerRun(true, reason, Optional.empty(), List.of());
    }
    return new CompilerRun(
        run.exit() < 0,
        hide(source, run.printed()),
        isThere ? Optional.of(Files.readAllBytes(object)) : Optional.empty(),
        isThere && Files.exists(files)
            ? Dependencies.of(Files.readString(files), source)
            : List.of());
  }

  /** Nobody knows what a program writes that is called as a compiler. */
  private static boolean isTooLarge(Path file) throws IOException {
    return Files.exists(file) && Files.size(file) > MOST_BYTES;
  }

  /** What a compiler printed, without the name of our own file, which nobody knows. */
  static String hide(Path source, String printed) {
    return printed.replace(source.toString(), "(what Gatun asks)");
  }

  /** What the compiler printed, as far as a reader wants it. */
  String firstErrors() {
    if (wasStopped && printed.isBlank()) {
      return "it was stopped after a minute";
    }
    return printed.isBlank() ? "it says nothing, and writes no object file" : firstErrors(printed);
  }

  /** The first lines, without those that only say where a header was included. */
  static String firstErrors(String printed) {
    return String.join(
        "\n      ", printed.lines().filter(line -> !line.matches("\\s+from .*")).limit(6).toList());
  }
}
