package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.processor.Programs;
import dev.gatun.processor.header.Questions.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of which nothing is known before. */
final class HeaderSourceTest {
  @TempDir Path directory;

  /** gcc says that it is wrong where the macro is, unless it is told otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"gcc", "clang"})
  void a_macro_that_is_no_constant_does_not_spoil_the_others(String compiler) throws Exception {
    Programs.assume(compiler);
    HeaderSource source =
        source(compiler, "const char *version(void);\n#define VERSION version()\n#define ONE 1\n");
    HeaderFacts facts =
        source.ask(
            new TreeSet<>(),
            new TreeMap<>(Map.of("VERSION", Kind.INTEGER, "ONE", Kind.INTEGER)),
            new TreeSet<>());
    assertThat(facts.constant("ONE").orElseThrow().value()).isEqualTo(1L);
    assertThat(facts.missing("VERSION")).isPresent();
  }

  @Test
  void the_text_after_the_preprocessor_has_macros_and_files() throws Exception {
    assertThat(source("gcc", "#define ONE 1\nint f(void);\n").preprocessed())
        .contains("#define ONE 1\n", "int f(void);\n", "wanted.h\"");
  }

  private HeaderSource source(String compiler, String text) throws Exception {
    Files.writeString(directory.resolve("wanted.h"), text);
    HeaderOptions options =
        new HeaderOptions(
            compiler,
            List.of(),
            List.of(directory.toString()),
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty());
    return HeaderSource.of(options, List.of("wanted.h"));
  }
}
