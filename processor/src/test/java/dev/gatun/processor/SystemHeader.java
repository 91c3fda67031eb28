package dev.gatun.processor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
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

  private static Optional<Path> search(String name) throws IOException {
    Process gcc =
        new ProcessBuilder("gcc", "-M", "-x", "c", "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    gcc.getOutputStream().write("#include <%s>\n".formatted(name).getBytes(StandardCharsets.UTF_8));
    gcc.getOutputStream().close();
    String files = new String(gcc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(files.split("[\\s\\\\]+"))
        .filter(path -> path.endsWith("/" + name))
        .map(Path::of)
        .findFirst();
  }
}
