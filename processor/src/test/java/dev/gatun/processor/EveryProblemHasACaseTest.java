package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.processor.diagnostic.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

final class EveryProblemHasACaseTest {
  static List<Problem> problems() {
    return Arrays.stream(Problem.values())
        .filter(problem -> !Cases.WITHOUT_A_CASE.containsKey(problem))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void a_problem_has_a_folder_with_its_number_and_name(Problem problem) {
    assertThat(Cases.ALL).extracting(Named::getName).contains(Cases.folder(problem));
  }

  @ParameterizedTest
  @FieldSource("dev.gatun.processor.Cases#ALL")
  void a_folder_belongs_to_a_problem(Path folder) {
    String name = folder.getFileName().toString();

    assertThat(Arrays.stream(Problem.values()).map(Cases::folder))
        .anyMatch(known -> name.equals(known) || name.startsWith(known + "-"));
  }

  @Test
  void numbers_are_never_shared() {
    assertThat(Problem.values()).extracting(Problem::id).doesNotHaveDuplicates();
  }
}
