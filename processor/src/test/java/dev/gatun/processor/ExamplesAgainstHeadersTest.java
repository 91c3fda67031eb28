package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"animals", "libc", "sqlite", "zlib"})
  void a_compiler_that_tells_no_types_finds_nothing_wrong(String example) {
    assertThat(byTcc(example)).contains("Note: GATUN693 ").doesNotContain("error:", "warning:");
  }

  /**
   * Some headers it cannot read; and the C library takes the attributes from it, so that what is
   * packed is not.
   */
  @Test
  void a_compiler_that_tells_no_types_finds_no_other_way_across() {
    assertThat(ERROR.matcher(byTcc("across")).results().map(MatchResult::group))
        .hasSize(7)
        .allMatch(error -> error.contains("GATUN601 ") || error.contains("record OutPacked("))
        .anyMatch(error -> error.contains("record OutPacked("));
  }

  private static String byTcc(String example) {
    Programs.assume("tcc");
    return Compiling.folder(Path.of("..", "examples", example, "src", "main", "java"))
        .with("-Agatun.cc=tcc", "-Agatun.include=" + Path.of("..", "native", "include"))
        .onClassPath()
        .printed();
  }
}
