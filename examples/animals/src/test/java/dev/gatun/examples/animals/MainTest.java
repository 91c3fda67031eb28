package dev.gatun.examples.animals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  /** In a JVM of its own, because two of the lines are written by C. */
  @Test
  void java_and_c_print_the_same_animals(@TempDir Path directory) throws Exception {
    Path output = directory.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.library.path=" + System.getProperty("java.library.path"),
            "-classpath",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process jvm = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertThat(jvm.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(output))
        .isEqualToNormalizingNewlines(
            """
            Java: a dog, tail 42 cm
            C: a dog, tail 42 cm
            Java: a cat called Tom
            C: a cat called Tom
            """);
    assertThat(jvm.exitValue()).isZero();
  }
}
