package dev.gatun.examples.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties that are misspelled. */
class SettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gatun.checked=guard,confnied|true, false, guard, confined",
        "gatun.checked=true,tru|true, false, guard, confined",
        "gatun.leaks=true,foo|true, false, count",
        "gatun.counters=yes|true, false"
      })
  void what_cannot_be_understood_is_said_once_and_counts_as_not_set(String set, String known)
      throws Exception {
    assertThat(Forked.run(Main.class, List.of("-D" + set), "STRING").output())
        .isEqualTo(
            """
            gatun: %s is not understood: it is %s
            STRING: nothing noticed; the byte behind the string is lost
            """
                .formatted(set, known));
  }

  @Test
  void several_words_are_all_meant() throws Exception {
    assertThat(
            Forked.run(
                    Main.class,
                    List.of("-Dgatun.checked= true , confined"),
                    "WRONG_THREAD",
                    "BEFORE")
                .output())
        .contains("lets the thread 'Thread-0' call 'callback'", "planted_before wrote 4 bytes");
  }

  @Test
  void a_property_without_a_word_is_meant_to_be_true() throws Exception {
    assertThat(Forked.run(Main.class, List.of("-Dgatun.checked"), "STRING").output())
        .contains("planted_terminate wrote 1 byte behind 'name'");
  }
}
