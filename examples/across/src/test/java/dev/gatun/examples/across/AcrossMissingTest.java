package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.LibraryNotFoundException;
import dev.gatun.runtime.SymbolNotFoundException;
import dev.gatun.runtime.Symbols;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Libraries and functions that are not there. */
class AcrossMissingTest {
  private static final AcrossMissingBinding C = AcrossMissingBinding.open();

  @Test
  void the_second_name_is_tried_after_the_first() {
    assertThat(C.symbols().toString()).endsWith(System.mapLibraryName("across_types"));
  }

  @Test
  void a_function_that_is_there_is_called_though_others_are_missing() {
    assertThat(C.size("long long")).isEqualTo(8);
  }

  @Test
  void the_first_call_of_a_missing_function_names_all_that_are_missing() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> C.weight("int"))
          .isExactlyInstanceOf(SymbolNotFoundException.class)
          .hasMessageContaining(C.symbols().toString())
          .hasMessageContaining("type_weight")
          .hasMessageContaining("type_taste")
          .hasMessageNotContaining("type_color")
          .hasMessageNotContaining("type_size");
    }
    assertThatThrownBy(() -> C.taste("int")).isExactlyInstanceOf(SymbolNotFoundException.class);
  }

  @Test
  void a_function_that_is_optional_can_be_asked_for() {
    assertThat(C.symbols().has("type_color")).isFalse();
    assertThatThrownBy(() -> C.color("int"))
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessageContaining("type_color")
        .hasMessageNotContaining("type_weight");
    assertThat(C.symbols().has("type_align")).isTrue();
    assertThat(C.align("int")).isEqualTo(4);
  }

  @Test
  void a_library_that_is_missing_is_named_with_all_places_that_were_searched() {
    assertThatThrownBy(AcrossNowhereBinding::open)
        .isExactlyInstanceOf(LibraryNotFoundException.class)
        .hasMessageContaining("across_nowhere")
        .hasMessageContaining(System.mapLibraryName("across_nowhere"))
        .hasMessageContaining(System.mapLibraryName("across_neither"));
  }

  @Test
  void a_library_is_opened_from_a_path() {
    AcrossTypes types = AcrossTypesBinding.open(library("across_types"));
    assertThat(types.size("int")).isEqualTo(4);
    Path missing = library("across_nowhere");
    assertThatThrownBy(() -> AcrossTypesBinding.open(missing))
        .isExactlyInstanceOf(LibraryNotFoundException.class)
        .hasMessageContaining(missing.toString());
    assertThatThrownBy(() -> AcrossTypesBinding.open(Path.of("libacross_types.so")))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("absolute");
  }

  @Test
  void a_library_without_the_functions_opens_all_the_same() {
    AcrossTypesBinding wrong = AcrossTypesBinding.open(library("across_text"));
    assertThatThrownBy(() -> wrong.size("int"))
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessageContaining("across_text")
        .hasMessageContaining("type_size, type_align, type_signed, type_name");
  }

  @Test
  void two_bindings_share_the_symbols_that_they_are_given() {
    Symbols symbols = Symbols.open("across_types");
    assertThat(AcrossTypesBinding.open(symbols).size("short")).isEqualTo(2);
    assertThat(AcrossMissingBinding.open(symbols).size("short")).isEqualTo(2);
  }

  private static Path library(String name) {
    return Arrays.stream(System.getProperty("java.library.path").split(File.pathSeparator))
        .map(directory -> Path.of(directory, System.mapLibraryName(name)))
        .findFirst()
        .orElseThrow();
  }
}
