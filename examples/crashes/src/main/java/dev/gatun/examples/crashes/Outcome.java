package dev.gatun.examples.crashes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What became of the JVM that made an attempt.
 *
 * @param isAlive whether it came to its end
 * @param told what it printed, or how it ended
 */
record Outcome(boolean isAlive, String told) {
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{4,}|@[0-9a-f]{4,}");
  private static final Pattern FATAL = Pattern.compile("#\\s+(SIG[A-Z]+)|# +guarantee\\((.*)\\)");
  private static final int SIGNAL = 128;

  /** Lets a main class make an attempt in a JVM of its own. */
  static Outcome of(Class<?> main, String... arguments) {
    try {
      Path directory = Files.createTempDirectory("crashes");
      try {
        Jvm jvm =
            Jvm.run(
                directory,
                List.of("-XX:-CreateCoredumpOnCrash", "-XX:TieredStopAtLevel=1"),
                main,
                arguments);
        return told(jvm.exit(), jvm.printed());
      } finally {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome told(int exit, String printed) {
    Matcher fatal = FATAL.matcher(printed);
    if (fatal.find()) {
      return new Outcome(
          false,
          fatal.group(1) != null ? "the JVM crashes" : "the JVM gives up: " + fatal.group(2));
    }
    if (printed.contains("Unrecoverable uncaught exception")) {
      return new Outcome(false, "the JVM exits with " + exit);
    }
    if (exit > SIGNAL) {
      return new Outcome(false, "the JVM crashes");
    }
    return new Outcome(true, result(exit, printed));
  }

  private static String result(int exit, String printed) {
    String result =
        printed
            .lines()
            .filter(line -> line.startsWith(Scenarios.RESULT))
            .map(line -> line.substring(Scenarios.RESULT.length()))
            .findFirst()
            .orElse("it ends with exit value " + exit);
    String uncaught =
        printed
            .lines()
            .filter(line -> line.startsWith("Exception in thread "))
            .map(line -> "; uncaught: " + line.replaceFirst("^.*?\" ", ""))
            .findFirst()
            .orElse("");
    String told = (result + uncaught).replace(System.getProperty("java.library.path"), "…");
    return ADDRESS.matcher(told).replaceAll("…");
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
