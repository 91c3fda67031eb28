package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossNames.Row;
import dev.gatun.examples.across.AcrossNames.RowView;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Arrays of strings that lie in a struct, and in a variable. */
class AcrossNamesTest {
  private static final AcrossNames C = AcrossNamesBinding.open();

  private static Row row() {
    return new Row(
        1,
        new String[] {"Suez", "Panamá", ""},
        new String[] {"öst", "w"},
        new String[][] {{"aa", "ab"}, {"ba", "bb"}},
        2);
  }

  @AfterEach
  void c_agrees() {
    assertThat(C.names_failures()).isZero();
  }

  @Test
  void what_c_wrote_is_read() {
    assertThat(C.names_row()).usingRecursiveComparison().isEqualTo(row());
  }

  @Test
  void what_java_wrote_is_read_and_changed() {
    Row[] rows = {row()};
    assertThat(C.names_is_row(rows[0])).isTrue();
    C.names_change(rows);
    assertThat(rows[0].names()).containsExactly("Kiel", "Panamá", "");
    assertThat(rows[0].grid()).isDeepEqualTo(new String[][] {{"aa", "ab"}, {"ba", "zz"}});
  }

  @Test
  void a_view_reads_and_writes_in_place() {
    try (Arena arena = Arena.ofConfined()) {
      RowView view = AcrossNamesBinding.RowViewStruct.allocate(arena);
      AcrossNamesBinding.RowStruct.write(
          row(), AcrossNamesBinding.RowViewStruct.segmentOf(view, "view"), arena);
      view.names(new String[] {"x", "y", "z"});
      assertThat(view.names()).containsExactly("x", "y", "z");
      view.names(row().names());
      view.grid(row().grid());
      assertThat(C.isRowView(view)).isTrue();
      assertThat(view.wide()).containsExactly("öst", "w");
    }
  }

  @Test
  void a_variable_is_such_an_array_too() {
    assertThat(C.pair()).containsExactly("one", "two");
    C.pair(new String[] {"three", "four"});
    assertThat(C.names_is_pair("three", "four")).isTrue();
    assertThatThrownBy(() -> C.pair(new String[] {"five", "much too long"}))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an element of AcrossNames.pair takes 13 units and a NUL, but C has room for 8");
    assertThat(C.names_is_pair("three", "four")).isTrue();
    C.pair(new String[] {"one", "two"});
  }

  @Test
  void a_wrong_number_of_strings_and_null_are_refused() {
    Row wrong = new Row(1, new String[] {"a"}, row().wide(), row().grid(), 2);
    assertThatThrownBy(() -> C.names_is_row(wrong)).isInstanceOf(IllegalArgumentException.class);
    Row missing = new Row(1, new String[] {"a", null, "b"}, row().wide(), row().grid(), 2);
    assertThatThrownBy(() -> C.names_is_row(missing)).isInstanceOf(NullPointerException.class);
    Row ragged = new Row(1, row().names(), row().wide(), new String[][] {{"aa", "ab"}, {"ba"}}, 2);
    assertThatThrownBy(() -> C.names_is_row(ragged)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void names_in_c_may_have_letters_of_all_languages() {
    assertThat(C.length("Suez")).isEqualTo(4);
    assertThat(C.names_größe()).isEqualTo(42);
  }
}
