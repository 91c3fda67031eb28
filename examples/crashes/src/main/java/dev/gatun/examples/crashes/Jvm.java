package dev.gatun.examples.crashes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a JVM did that ran a main class of this program.
 *
 * @param exit its exit value
 * @param printed what it wrote to its standard output and error
 */
record Jvm(int exit, String printed) {
  /** Runs a main class in a directory, with more options for the JVM. */
  static Jvm run(Path directory, List<String> options, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx256m"));
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Djava.library.path=" + System.getProperty("java.library.path"));
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process jvm = builder.directory(directory.toFile()).start();
    jvm.getOutputStream().close();
    String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Jvm(jvm.waitFor(), printed);
    } catch (InterruptedException e) {
      jvm.destroyForcibly();
      throw new IllegalStateException(e);
    }
  }
}
