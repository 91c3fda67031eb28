package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples declare what their headers say. */
final class ExamplesAgainstHeadersTest {
  private static final Pattern ERROR =
      Pattern.compile("^\\S+: error: .*\n.*\n.*\n", Pattern.MULTILINE);

  @Test
  void every_way_across_is_that_of_the_headers() {
    String printed =
        Compiling.folder(Path.of("..", "examples", "across", "src", "main", "java"))
            .with("-Agatun.cc=gcc", "-Agatun.include=" + Path.of("..", "native", "include"))
            .onClassPath()
            .printed();

    assertThat(ERROR.matcher(printed).results().map(MatchResult::group)).isEmpty();
  }

  @Test
  void the_c_library_is_that_of_its_headers() {
    String printed =
        Compiling.folder(Path.of("..", "examples", "libc", "src", "main", "java"))
            .with("-Agatun.cc=gcc")
            .onClassPath()
            .printed();

    assertThat(printed).isEmpty();
  }
}
