package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachableMemoryTest {
  /** In a JVM of its own: compiled code forgets an argument as soon as it has used it. */
  @Test
  void memory_that_c_reaches_through_other_memory_lives_as_long_as_the_call(@TempDir Path directory)
      throws Exception {
    Path output = directory.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xcomp",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=compileonly,dev.gatun.*::*",
            "--enable-native-access=ALL-UNNAMED",
            "-classpath",
            System.getProperty("java.class.path"),
            Collecting.class.getName());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process jvm = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertThat(jvm.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readAllLines(output))
        .containsExactly(
            "array kept", "record kept", "records kept", "slice kept", "by value kept");
    assertThat(jvm.exitValue()).isZero();
  }
}
