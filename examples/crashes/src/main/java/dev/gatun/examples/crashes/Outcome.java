package dev.gatun.examples.crashes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        return of(directory, main, arguments);
      } finally {
        delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome of(Path directory, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:-CreateCoredumpOnCrash",
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-Djava.library.path=" + System.getProperty("java.library.path"),
            "-classpath",
            System.getProperty("java.class.path"),
            main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process jvm = builder.directory(directory.toFile()).start();
    jvm.getOutputStream().close();
    String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return told(exit(jvm), printed);
  }

  private static int exit(Process jvm) {
    try {
      return jvm.waitFor();
    } catch (InterruptedException e) {
      jvm.destroyForcibly();
      throw new IllegalStateException(e);
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
