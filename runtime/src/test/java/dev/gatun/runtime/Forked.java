package dev.gatun.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a main class did in a JVM of its own.
 *
 * @param exit the exit code
 * @param output what it wrote to its standard output and error
 */
record Forked(int exit, String output) {
  /** Runs a main class of the tests on the class path. */
  static Forked run(Class<?> main, String... arguments)
      throws IOException, InterruptedException, URISyntaxException {
    return run(Path.of("").toAbsolutePath(), List.of(), main, arguments);
  }

  /** Runs a main class of the tests in a working directory, with options for the JVM. */
  static Forked run(Path directory, List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException, URISyntaxException {
    return run(jvm(directory, options, main, arguments));
  }

  /** What will run a main class of the tests; a test may say more about it. */
  static ProcessBuilder jvm(
      Path directory, List<String> options, Class<?> main, String... arguments)
      throws URISyntaxException {
    ProcessBuilder builder = new ProcessBuilder(command(options, main, arguments));
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder.directory(directory.toFile());
  }

  /** Runs what was prepared. */
  static Forked run(ProcessBuilder builder) throws IOException, InterruptedException {
    Path output = Files.createTempFile("forked", ".txt");
    try {
      Process jvm = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      if (!jvm.waitFor(2, TimeUnit.MINUTES)) {
        jvm.destroyForcibly();
        throw new AssertionError(builder.command() + " hangs:\n" + Files.readString(output));
      }
      return new Forked(
          jvm.exitValue(), Files.readString(output).replace(System.lineSeparator(), "\n"));
    } finally {
      Files.delete(output);
    }
  }

  private static List<String> command(List<String> options, Class<?> main, String... arguments)
      throws URISyntaxException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:-CreateCoredumpOnCrash",
            "-Dstdout.encoding=" + UTF_8,
            "-classpath",
            classPath(main)));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Where a main class is, and the runtime. */
  static String classPath(Class<?> main) throws URISyntaxException {
    return classes(main) + File.pathSeparator + classes(CString.class);
  }

  /** Asks for the file, because both are patched into one module here. */
  private static Path classes(Class<?> type) throws URISyntaxException {
    Path file = Path.of(type.getResource(type.getSimpleName() + ".class").toURI());
    return file.resolve("../".repeat(type.getName().split("\\.").length)).normalize();
  }
}
