package dev.gatun.processor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The headers of the system's libraries, where the C compiler finds them. */
final class SystemHeader {
  private SystemHeader() {}

  /** The file of a header; where it is not installed, the test is skipped. */
  static Path find(String name) throws IOException {
    Optional<Path> file = search(name);
    assumeTrue(file.isPresent(), name + " is not installed");
    return file.get();
  }

  /** Whether the headers that an example is checked against are here, as its folder is called. */
  static boolean isThereFor(String example) throws IOException {
    return switch (example) {
      case "sqlite" -> search("sqlite3.h").isPresent();
      case "zlib" -> search("zlib.h").isPresent();
      default -> true;
    };
  }

  /** What headers declare, without comments and macros, and without their places. */
  static String text(List<String> names, Path include) throws IOException {
    return gcc(names, "-E", "-P", "-I", include.toString());
  }

  private static Optional<Path> search(String name) throws IOException {
    String files = gcc(List.of(name), "-M");
    return Arrays.stream(files.split("[\\s\\\\]+"))
        .filter(path -> path.endsWith("/" + name))
        .map(Path::of)
        .findFirst();
  }

  private static String gcc(List<String> headers, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("gcc"));
    command.addAll(List.of(options));
    command.addAll(List.of("-x", "c", "-"));
    Process gcc =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    for (String header : headers) {
      gcc.getOutputStream()
          .write("#include <%s>\n".formatted(header).getBytes(StandardCharsets.UTF_8));
    }
    gcc.getOutputStream().close();
    return new String(gcc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
