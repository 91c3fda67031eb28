package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each folder compiles, and is probably not meant. */
final class WarningsTest {
  private static final Pattern NUMBER = Pattern.compile("warning: (GATUN5\\d{2})");

  @ParameterizedTest
  @FieldSource("dev.gatun.processor.Cases#WARNINGS")
  void it_gives_exactly_this_text_and_is_bound_all_the_same(Path folder) throws IOException {
    Compiled compiled = Compiling.folder(folder).onClassPath();

    Goldens.check(folder.resolve("expected.txt"), compiled.printed());
    assertThat(NUMBER.matcher(compiled.printed()).results().map(result -> result.group(1)))
        .containsExactly(Cases.id(folder));
    assertThat(compiled.printed()).endsWith("\n1 warning\n").doesNotContain("error:", "%");
    assertThat(compiled.generated()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("dev.gatun.processor.Cases#WARNINGS")
  void it_can_be_silenced_everywhere(Path folder) {
    assertThat(
            Compiling.folder(folder)
                .with("-Agatun.suppress=GATUN599," + Cases.id(folder))
                .onClassPath()
                .printed())
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("dev.gatun.processor.Cases#WARNINGS")
  void it_can_be_silenced_around_its_place(Path folder) throws IOException {
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.filter(it -> it.toString().endsWith(".java")).findFirst().orElseThrow();
    }
    String silent =
        Files.readString(file)
            .replaceFirst("\npublic ", "\n@SuppressWarnings(\"" + Cases.id(folder) + "\") public ");

    assertThat(Compiling.source(file.getFileName().toString(), silent).onClassPath().printed())
        .isEmpty();
  }

  /** Who extends it says what it is, and generates it with its own. */
  @Test
  void what_a_declared_type_inherits_needs_no_annotation_of_its_own() {
    Compiled compiled =
        Compiling.source(
                "Zoo.java",
                """
                import dev.gatun.annotation.*;
                @NativeLibrary interface Zoo extends Doors {
                  interface Sized extends Named { @C(CType.UINT16_T) int size(); }
                  interface Named { @Length(3) byte[] name(); }
                  @Struct interface Animal extends Sized {}
                }
                interface Doors { void close(@C(CType.UINT16_T) int number); }
                """)
            .onClassPath();

    assertThat(compiled.printed()).isEmpty();
  }
}
