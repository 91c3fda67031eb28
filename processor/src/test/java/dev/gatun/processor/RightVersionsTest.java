package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the fix of each problem makes of its case: it compiles in silence. */
final class RightVersionsTest {
  static final List<Named<Path>> RIGHT = Goldens.folders("right");

  /** The folders without a suffix, one for each problem. */
  static final List<Named<Path>> WRONG =
      Cases.ALL.stream().filter(wrong -> Cases.isOfAProblem(wrong.getName())).toList();

  @ParameterizedTest
  @FieldSource("RIGHT")
  void it_compiles_in_silence(Path folder) {
    Compiled compiled = Compiling.folder(folder).onClassPath();

    assertThat(compiled.printed()).isEmpty();
    assertThat(compiled.success()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("WRONG")
  void each_problem_has_one_which_differs_from_the_wrong_one(Path wrong) throws IOException {
    Path right = wrong.resolveSibling(Path.of("..", "right")).resolve(wrong.getFileName());

    assertThat(right).isDirectory();
    for (var file : Goldens.texts(right).entrySet()) {
      assertThat(wrong.resolve(file.getKey())).exists();
    }
    assertThat(java(right)).as("the same as the wrong one").isNotEqualTo(java(wrong));
    assertThat(Files.exists(right.resolve("expected.txt"))).isFalse();
  }

  /** It is Java that is mended, and not the header. */
  @ParameterizedTest
  @FieldSource("RIGHT")
  void it_has_the_header_of_the_wrong_one(Path right) throws IOException {
    for (var file : Goldens.texts(right).entrySet()) {
      if (file.getKey().endsWith(".h")) {
        assertThat(Cases.ALL)
            .extracting(Named::getPayload)
            .filteredOn(wrong -> wrong.endsWith(right.getFileName()))
            .singleElement()
            .satisfies(
                wrong ->
                    assertThat(wrong.resolve(file.getKey())).content().isEqualTo(file.getValue()));
      }
    }
  }

  private static List<String> java(Path folder) throws IOException {
    return Goldens.texts(folder).entrySet().stream()
        .filter(file -> file.getKey().endsWith(".java"))
        .map(file -> file.getValue())
        .toList();
  }
}
