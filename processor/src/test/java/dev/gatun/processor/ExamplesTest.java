package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The examples' declarations, which are larger than the golden ones, stand the same. */
final class ExamplesTest {
  static final List<Named<Path>> EXAMPLES = examples();

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void generated_text_has_no_warnings_on_the_class_path(Path example) throws IOException {
    Strictly.onClassPath(sources(example));
  }

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void generated_text_has_no_warnings_in_an_exporting_module(Path example) throws IOException {
    Strictly.inModule(sources(example), "dev.gatun.examples." + example.getFileName());
  }

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void the_order_of_the_sources_does_not_matter(Path example) throws IOException {
    assertThat(Strictly.generated(sources(example).reversed()))
        .isEqualTo(Strictly.generated(sources(example)));
  }

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void generated_text_has_no_numbers_of_one_platform_and_no_tricks(Path example)
      throws IOException {
    Strictly.withoutTricks(sources(example));
  }

  private static Compiling sources(Path example) throws IOException {
    assumeTrue(SystemHeader.isThereFor(example.getFileName().toString()), "no headers for it");
    return Compiling.folder(example.resolve(Path.of("src", "main", "java")))
        .with("-Agatun.cc=auto", "-Agatun.include=" + Path.of("..", "native", "include"));
  }

  private static List<Named<Path>> examples() {
    try (Stream<Path> folders = Files.list(Path.of("..", "examples"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(Path.of("src", "main", "java"))))
          .sorted()
          .map(folder -> Named.of(folder.getFileName().toString(), folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
