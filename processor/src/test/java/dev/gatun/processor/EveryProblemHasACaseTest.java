package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.processor.diagnostic.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

final class EveryProblemHasACaseTest {
  static final List<Named<Path>> CASES =
      Stream.concat(ErrorsTest.CASES.stream(), WarningsTest.CASES.stream()).toList();

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PROCESSOR_FAILED", "SYMBOL_IS_NOT_EXPORTED"})
  void a_problem_has_a_folder_with_its_number_and_name(Problem problem) {
    assertThat(CASES).extracting(Named::getName).contains(folder(problem));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void a_folder_belongs_to_a_problem(Path folder) {
    String name = folder.getFileName().toString();

    assertThat(Arrays.stream(Problem.values()).map(EveryProblemHasACaseTest::folder))
        .anyMatch(known -> name.equals(known) || name.startsWith(known + "-"));
  }

  @Test
  void numbers_are_never_shared() {
    assertThat(Problem.values()).extracting(Problem::id).doesNotHaveDuplicates();
  }

  /** Whether a folder is the one that has the name of a problem and nothing more. */
  static boolean isOfAProblem(String name) {
    return Arrays.stream(Problem.values()).anyMatch(problem -> folder(problem).equals(name));
  }

  private static String folder(Problem problem) {
    return problem.id() + "-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
