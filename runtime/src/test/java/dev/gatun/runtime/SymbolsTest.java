package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SymbolsTest {
  private static final Symbols PROCESS = Symbols.ofProcess();

  @Test
  void a_symbol_of_the_process_has_an_address() {
    assertThat(PROCESS.has("strlen")).isTrue();
    assertThat(PROCESS.require("strlen")).isNotZero().isEqualTo(PROCESS.find("strlen"));
  }

  @Test
  void a_missing_symbol_is_named_with_the_place_that_lacks_it() {
    assertThat(PROCESS.has("zoo_feed")).isFalse();
    assertThat(PROCESS.find("zoo_feed")).isZero();
    assertThatThrownBy(() -> PROCESS.require("zoo_feed"))
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessage("not found in the libraries of the process itself: zoo_feed");
  }

  /** Whoever has the wrong version of a library wants to know all of it at once. */
  @Test
  void all_that_are_missing_are_named_at_once_and_nothing_else() {
    String[] declared = {"zoo_feed", "strlen", "zoo_clean", "getenv"};
    assertThatThrownBy(() -> PROCESS.require("zoo_clean", "", declared))
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessage("not found in the libraries of the process itself: zoo_feed, zoo_clean");
    assertThatThrownBy(() -> PROCESS.require("zoo_open", "hour, minute", declared))
        .hasMessage(
            "not found in the libraries of the process itself: zoo_feed, zoo_clean, zoo_open");
    assertThat(PROCESS.require("strlen", "text", declared)).isEqualTo(PROCESS.find("strlen"));
  }

  @Test
  void no_name_at_all_means_the_process() {
    assertThat(Symbols.open()).hasToString("the libraries of the process itself");
    assertThat(Symbols.open().has("strlen")).isTrue();
  }
}
