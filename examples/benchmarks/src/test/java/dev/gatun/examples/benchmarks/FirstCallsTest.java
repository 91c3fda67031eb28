package dev.gatun.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between the start of a program and its first calls no class is made for Gatun, and few load. */
class FirstCallsTest {
  private static final Pattern LOADED = Pattern.compile(".*\\] *(\\S+) source: .*");

  @TempDir Path directory;

  @Test
  void what_is_loaded_was_compiled_before() throws Exception {
    List<String> loaded = loaded(FirstCalls.class);

    assertThat(loaded).contains("dev.gatun.runtime.Symbols");
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("dev.gatun.runtime.") && name.contains("$$"));
    assertThat(loaded).noneMatch(name -> name.startsWith("java.lang.String$$StringConcat"));
  }

  /**
   * Each class takes a program a quarter of a millisecond. What another one throws is loaded when
   * that is verified: an exception of the binding, and none of the runtime.
   */
  @Test
  void one_call_loads_what_it_needs_alone() throws Exception {
    assertThat(loaded(FirstCall.class))
        .filteredOn(name -> name.startsWith("dev.gatun.runtime."))
        .containsExactlyInAnyOrder(
            "dev.gatun.runtime.Symbols",
            "dev.gatun.runtime.Symbols$Source",
            "dev.gatun.runtime.PackagedLibraries",
            "dev.gatun.runtime.LibraryLoader",
            "dev.gatun.runtime.loading.Search",
            "dev.gatun.runtime.loading.Search$Machine",
            "dev.gatun.runtime.loading.LibraryNames",
            "dev.gatun.runtime.loading.Step",
            "dev.gatun.runtime.Platform",
            "dev.gatun.runtime.layout.Abi",
            "dev.gatun.runtime.Linking",
            "dev.gatun.runtime.watch.Watching",
            "dev.gatun.runtime.Callbacks",
            "dev.gatun.runtime.ErrnoException");
  }

  /** {@return the names of the classes that a program loads} */
  private List<String> loaded(Class<?> program) throws Exception {
    Path log = directory.resolve("classes.txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.library.path=" + System.getProperty("java.library.path"),
                "-Xlog:class+load:file=" + log,
                "-classpath",
                classPath(),
                program.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes());
    assertThat(java.waitFor()).as(said).isZero();
    return Files.readAllLines(log).stream()
        .map(LOADED::matcher)
        .filter(line -> line.matches())
        .map(line -> line.group(1))
        .toList();
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
