package dev.gatun.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DiagnosticTest {
  private static final Origin SOMEWHERE = new Origin() {};

  @Test
  void a_text_is_a_fact_a_why_and_a_fix() {
    Diagnostic diagnostic = new Diagnostic(Problem.METHOD_IS_GENERIC, SOMEWHERE, List.of("qsort"));

    assertThat(diagnostic.text())
        .isEqualTo(
            """
            GATUN100 'qsort' has type parameters
                why: a C function has none
                fix: declare a method for each type\
            """);
  }

  @Test
  void names_with_percent_signs_are_only_names() {
    Diagnostic diagnostic =
        new Diagnostic(Problem.SYMBOL_IS_NO_IDENTIFIER, SOMEWHERE, List.of("50%d"));

    assertThat(diagnostic.text()).startsWith("GATUN101 '50%d' is");
  }

  /** Each of the three is a clause, so that they read as one list wherever they are shown. */
  @ParameterizedTest
  @EnumSource
  void a_text_has_no_full_stop_and_no_capital(Problem problem) {
    assertThat(List.of(problem.fact(), problem.why(), problem.fix()))
        .allSatisfy(text -> assertThat(text).doesNotEndWith(".").doesNotMatch("[A-Z][a-z].*"));
  }

  /** A bare placeholder would mean the first argument again, whatever it was written for. */
  @ParameterizedTest
  @EnumSource
  void why_and_fix_say_by_position_which_name_they_mean(Problem problem) {
    assertThat(List.of(problem.why(), problem.fix())).noneMatch(text -> text.contains("%s"));
  }

  @ParameterizedTest
  @EnumSource
  void a_fact_speaks_of_the_users_own_things(Problem problem) {
    assertThat(problem.fact()).doesNotContain("Gatun", "processor", "element", "mirror");
  }
}
