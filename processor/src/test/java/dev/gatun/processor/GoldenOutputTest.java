package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each folder has declarations, and the text that is generated for them. */
final class GoldenOutputTest {
  static final List<Named<Path>> CASES = Goldens.folders("golden");

  private static final String[] STRICT = {
    "-Xlint:all", "-Xdoclint:all/protected", "-Xmaxwarns", "1000"
  };

  private static final Pattern POSITION = Pattern.compile("^(\\S+\\.java):\\d+: ");

  /** Whoever exports declarations, exports our annotations and generated classes with them. */
  private static final String MODULE =
      """
      /** A module of a user. */
      module demo {
        requires transitive dev.gatun.runtime;
        requires static transitive org.jspecify;

        exports demo;
      }
      """;

  @ParameterizedTest
  @FieldSource("CASES")
  void the_text_that_a_reader_sees(Path folder) throws IOException {
    Goldens.check(folder.resolve("out"), generated(folder));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void users_who_let_javac_warn_of_everything_get_no_warning(Path folder) {
    Compiling user = Compiling.folder(folder.resolve("in")).with("-Xlint:all", "-Werror");

    assertThat(user.onClassPath().printed()).isEmpty();
    assertThat(user.and("module-info.java", MODULE).inModule().printed()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void generated_text_has_no_warnings_on_the_class_path(Path folder) {
    Compiled compiled = whole(folder).with(STRICT).onClassPathAsItIs();

    assertNoWarnings(compiled, generated(folder).keySet());
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void generated_text_has_no_warnings_in_an_exporting_module(Path folder) {
    Compiled compiled = whole(folder).and("module-info.java", MODULE).with(STRICT).inModuleAsItIs();

    assertNoWarnings(compiled, generated(folder).keySet());
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void the_order_of_the_sources_does_not_matter(Path folder) {
    Compiling in = Compiling.folder(folder.resolve("in"));

    assertThat(in.reversed().onClassPath().generated()).isEqualTo(generated(folder));
  }

  /** Offsets and paddings are those of the running platform, and javac is not silenced. */
  @ParameterizedTest
  @FieldSource("CASES")
  void generated_text_has_no_numbers_of_one_platform_and_no_tricks(Path folder) {
    assertThat(generated(folder))
        .allSatisfy(
            (path, text) ->
                assertThat(text)
                    .doesNotContain("paddingLayout(", "java.lang.reflect", "@SuppressWarnings")
                    .doesNotContainPattern("byteOffset\\([^)]*\\b\\d")
                    .doesNotContainPattern("asSlice\\([^)]*\\b[1-9]")
                    .doesNotContainPattern("\\.[gs]et(AtIndex)?\\([A-Z_]+, [1-9]"));
  }

  private static SortedMap<String, String> generated(Path folder) {
    Compiled compiled = Compiling.folder(folder.resolve("in")).onClassPath();
    assertThat(compiled.success()).as(compiled.printed()).isTrue();
    return compiled.generated();
  }

  /** The declarations with what is generated for them. */
  private static Compiling whole(Path folder) {
    Compiling whole = Compiling.folder(folder.resolve("in"));
    for (var generated : generated(folder).entrySet()) {
      whole = whole.and(generated.getKey(), generated.getValue());
    }
    return whole;
  }

  /** In the generated files; whether the user's declarations have comments is not our affair. */
  private static void assertNoWarnings(Compiled compiled, Set<String> paths) {
    Set<String> users =
        compiled
            .printed()
            .lines()
            .map(POSITION::matcher)
            .filter(Matcher::find)
            .map(position -> position.group(1))
            .collect(Collectors.toSet());
    assertThat(compiled.success()).as(compiled.printed()).isTrue();
    assertThat(paths)
        .extracting(path -> Path.of(path).getFileName().toString())
        .as(compiled.printed())
        .doesNotContainAnyElementsOf(users);
    assertThat(compiled.printed().lines()).noneMatch(line -> line.startsWith("warning:"));
  }
}
