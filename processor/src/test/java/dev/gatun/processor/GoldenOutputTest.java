package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each folder has declarations, and the text that is generated for them. */
final class GoldenOutputTest {
  static final List<Named<Path>> CASES = Goldens.folders("golden");

  @ParameterizedTest
  @FieldSource("CASES")
  void the_text_that_a_reader_sees(Path folder) throws IOException {
    Goldens.check(folder.resolve("out"), Strictly.generated(in(folder)));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void users_who_let_javac_warn_of_everything_get_no_warning(Path folder) {
    Compiling user = in(folder).with("-Xlint:all", "-Werror");

    assertThat(user.onClassPath().printed()).isEmpty();
    assertThat(user.and("module-info.java", Strictly.module("demo")).inModule().printed())
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void generated_text_has_no_warnings_on_the_class_path(Path folder) {
    Strictly.onClassPath(in(folder));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void generated_text_has_no_warnings_in_an_exporting_module(Path folder) {
    Strictly.inModule(in(folder), "demo");
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void the_order_of_the_sources_does_not_matter(Path folder) {
    assertThat(Strictly.generated(in(folder).reversed())).isEqualTo(Strictly.generated(in(folder)));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void generated_text_has_no_numbers_of_one_platform_and_no_tricks(Path folder) {
    Strictly.withoutTricks(in(folder));
  }

  private static Compiling in(Path folder) {
    return Compiling.folder(folder.resolve("in"));
  }
}
