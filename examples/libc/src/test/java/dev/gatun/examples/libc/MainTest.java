package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  /** In a JVM of its own: the pid and the name of the thread are its own. */
  @Test
  void the_example_prints_what_c_answers(@TempDir Path directory) throws Exception {
    Path output = directory.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-classpath",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process jvm = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertThat(jvm.waitFor(2, TimeUnit.MINUTES)).isTrue();
    List<String> lines = Files.readAllLines(output);
    assertThat(lines)
        .hasSize(7)
        .contains(
            "strlen(\"Grüße\") = 7",
            "getpid() = " + jvm.pid(),
            "abs(-7) = 7",
            "qsort: [1, 2, 3]",
            "open: open: No such file or directory (ENOENT, errno 2)",
            "pthread_join: 42");
    assertThat(lines.get(5)).startsWith("pthread_create: Java runs in Thread[");
    assertThat(jvm.exitValue()).isZero();
  }
}
