package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each folder has one mistake, and the text that javac prints for it. */
final class ErrorsTest {
  private static final Pattern NUMBER = Pattern.compile("GATUN\\d{3}(?= )");

  @ParameterizedTest
  @FieldSource("dev.gatun.processor.Cases#ERRORS")
  void one_mistake_gives_exactly_this_text_and_nothing_follows_from_it(Path folder)
      throws IOException {
    String printed = Compiling.folder(folder).onClassPath().printed();

    Goldens.check(folder.resolve("expected.txt"), printed);
    assertThat(NUMBER.matcher(printed).results().map(MatchResult::group))
        .as(printed)
        .containsExactly(Cases.id(folder));
    assertThat(printed).endsWith("\n1 error\n").doesNotContain("warning:", "%");
  }
}
