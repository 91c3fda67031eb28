package dev.gatun.examples.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is off is not there. */
class OffTest {
  private static final Pattern LOADED =
      Pattern.compile("dev\\.gatun\\.runtime\\.watch\\.(\\w+) source:");

  /** Calls, callbacks, memory and errno, and no class that watches them. */
  @Test
  void no_class_is_loaded_but_those_that_say_so_and_count() throws Exception {
    String output =
        Forked.run(Main.class, List.of("-Xlog:class+load"), "STRUCT", "BEFORE_A_CALLBACK", "NONE")
            .output();
    assertThat(LOADED.matcher(output).results().map(MatchResult::group))
        .allMatch(loaded -> loaded.matches(".*\\.(Watching|Settings|NamePatterns) source:"))
        .isNotEmpty();
  }
}
