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

  /** Of what they point to, or what their rows are made of, nothing is known. */
  @Test
  void an_array_of_pointers_is_none_of_numbers() throws IOException {
    ZooHeader zoo =
        ZooHeader.in(
            folder,
            "struct zoo { void *a[3]; int b[2][3]; const char *c[2]; char d[2][4]; int e[4]; };");
    String body =
        """
        @Struct("zoo") record Cage(
            @Length(3) MemorySegment[] a, @Length(6) int[] b, @Length(2) String[] c,
            @Length({2, 4}) String[] d, @Length(4) int[] e) {}
        """;

    assertThat(zoo.numbers("gcc", body)).isEmpty();
    assertThat(zoo.numbers("tcc", body)).isEmpty();
    for (String[] wrong :
        new String[][] {
          {"MemorySegment[] a", "long[] a"},
          {"@Length(2) String[] c", "@Length(2) long[] c"},
          {"@Length(6) int[] b", "@Length(2) int[] b"},
          {"@Length(6) int[] b", "@Length(5) int[] b"},
          {"@Length(4) int[] e", "@Length(2) String[] e"}
        }) {
      assertThat(zoo.numbers("tcc", body.replace(wrong[0], wrong[1])))
          .as(wrong[1])
          .containsExactlyElementsOf(zoo.numbers("gcc", body.replace(wrong[0], wrong[1])))
          .containsExactly("GATUN617");
    }
  }
}
