package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bytes of a compiler that tells no types tell of types and values. */
final class OtherCompilersTypesTest {
  @TempDir Path folder;

  @BeforeEach
  void assume() {
    Programs.assume("tcc");
  }

  /** Of one in parentheses, tcc makes the first byte alone; elsewhere it is known. */
  @Test
  void a_text_that_the_compiler_does_not_write_is_not_compared() throws IOException {
    ZooHeader zoo =
        ZooHeader.in(
            folder,
            """
            #define Z_A ("abc")
            #define Z_B "abc"
            #define Z_C "ab\\0c"
            #define Z_D 7
            """);

    assertThat(zoo.numbers("tcc", "@Constant(\"Z_A\") String A = \"abc\";")).isEmpty();
    assertThat(zoo.numbers("tcc", "@Constant(\"Z_B\") String B = \"abc\";")).isEmpty();
    assertThat(zoo.numbers("tcc", "@Constant(\"Z_B\") String B = \"abd\";"))
        .containsExactly("GATUN610");
    assertThat(zoo.numbers("tcc", "@Constant(\"Z_C\") String C = \"ab\";")).isEmpty();
    assertThat(zoo.numbers("tcc", "@Constant(\"Z_D\") String D = \"ab\";"))
        .containsExactly("GATUN609");
    assertThat(zoo.numbers("tcc", "@Constant(\"Z_E\") String E = \"ab\";"))
        .containsExactly("GATUN609");
  }
}
