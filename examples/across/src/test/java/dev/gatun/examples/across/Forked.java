package dev.gatun.examples.across;

import java.io.IOException;
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
  static Forked run(Class<?> main, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("forked", ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + output + ".hs",
                "-Djava.library.path=" + System.getProperty("java.library.path"),
                "-classpath",
                System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    try {
      Process jvm =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!jvm.waitFor(1, TimeUnit.MINUTES)) {
        jvm.destroyForcibly().waitFor();
        throw new AssertionError(main + " hangs:\n" + Files.readString(output));
      }
      return new Forked(
          jvm.exitValue(), Files.readString(output).replace(System.lineSeparator(), "\n"));
    } finally {
      Files.deleteIfExists(Path.of(output + ".hs"));
      Files.delete(output);
    }
  }
}
