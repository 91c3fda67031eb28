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

  /** They are called without their variable arguments, for what they return. */
  @Test
  void results_of_functions_with_variable_arguments_are_compared() throws IOException {
    ZooHeader zoo =
        ZooHeader.in(folder, "double zoo_log(const char *format, ...); int zoo_two(int, int);");
    String body =
        "@Symbol(\"zoo_log\") double log(String format, @Variadic Object... args);\n"
            + "@Symbol(\"zoo_log\") double logOne(String format, int number);";

    assertThat(zoo.numbers("tcc", body)).isEmpty();
    assertThat(zoo.numbers("tcc", body.replace("double log(", "int log(")))
        .containsExactly("GATUN606");
    assertThat(zoo.numbers("tcc", "@Symbol(\"zoo_two\") int two(int a);"))
        .containsExactly("GATUN604");
  }
}
