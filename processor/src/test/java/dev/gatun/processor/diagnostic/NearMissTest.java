package dev.gatun.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearMissTest {
  @ParameterizedTest
  @CsvSource({
    "kin, kind", // a letter too few
    "kindd, kind", // one too many
    "kimd, kind", // a wrong one
    "knid, kind", // two swapped
    "KIND, kind",
    "dog_tail, dogTail",
    "witdh, width",
    "animal_print, animalPrint",
    "aniaml_pirnt, animal_print"
  })
  void a_slip_is_recognized(String wrong, String right) {
    assertThat(NearMiss.among(wrong, List.of("other", right, "unlike")))
        .isEqualTo("; did you mean '" + right + "'?");
  }

  @ParameterizedTest
  @CsvSource({"species, kind", "tail, name", "width, height", "id, name"})
  void another_word_is_no_slip(String wrong, String other) {
    assertThat(NearMiss.among(wrong, List.of(other))).isEmpty();
  }

  /** Every one-letter name is one letter away from every other. */
  @Test
  void names_of_one_letter_are_never_near() {
    assertThat(NearMiss.among("y", List.of("x"))).isEmpty();
    assertThat(NearMiss.among("x", List.of("id", "n"))).isEmpty();
  }

  @Test
  void the_nearest_name_is_meant() {
    assertThat(NearMiss.among("lenght", List.of("lengths", "length", "lend")))
        .isEqualTo("; did you mean 'length'?");
  }

  @Test
  void nothing_is_near_where_nothing_is() {
    assertThat(NearMiss.among("kind", List.of())).isEmpty();
  }
}
