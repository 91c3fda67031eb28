package dev.gatun.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between the start of a program and its first calls no class is made for Gatun. */
class FirstCallsTest {
  private static final Pattern LOADED = Pattern.compile(".*\\] *(\\S+) source: .*");

  @TempDir Path directory;

  @Test
  void what_is_loaded_was_compiled_before() throws Exception {
    Path log = directory.resolve("classes.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.library.path=" + System.getProperty("java.library.path"),
                "-Xlog:class+load:file=" + log,
                "-classpath",
                classPath(),
                FirstCalls.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes());

    assertThat(program.waitFor()).as(said).isZero();
    List<String> loaded =
        Files.readAllLines(log).stream()
            .map(LOADED::matcher)
            .filter(line -> line.matches())
            .map(line -> line.group(1))
            .toList();
    assertThat(loaded).contains("dev.gatun.runtime.Symbols");
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("dev.gatun.runtime.") && name.contains("$$"));
    assertThat(loaded).noneMatch(name -> name.startsWith("java.lang.String$$StringConcat"));
  }

  /** Without what only tests need. */
  private static String classPath() {
    return String.join(
        File.pathSeparator,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> !entry.contains("junit"))
            .toList());
  }
}
