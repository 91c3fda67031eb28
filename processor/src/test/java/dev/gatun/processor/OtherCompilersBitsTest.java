package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That bit-fields are no whole members, also by compilers that tell the places of both. */
final class OtherCompilersBitsTest {
  private static final String HEADER =
      """
      #include <stdbool.h>
      enum zoo_kind { ZOO_DOG, ZOO_CAT = 3 };
      struct zoo_point { int *first; int z : 3; };
      struct zoo_cage { long area; %s; long after; };
      """;

  private static final String BODY =
      """
      @Struct(value = "zoo_cage", partial = true) interface Cage { %s; }
      @Struct(value = "zoo_point", partial = true) interface Point { MemorySegment first(); }
      @Symbol(value = "zoo_use", optional = true) void use(Cage cage, Point point);
      """;

  @TempDir Path folder;

  @BeforeEach
  void assume() {
    Programs.assume("tcc");
  }

  /** It would be read with its neighbours, and written over them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int it : 3                     | int it()",
        "int before : 8; int it : 8     | int it()",
        "int before : 3; int it : 29    | int it()",
        "unsigned it : 31               | @C(UINT) int it()",
        "const volatile int it : 3      | int it()",
        "long it : 40                   | @C(LONG) long it()",
        "char it : 4                    | @C(CHAR) byte it()",
        "enum zoo_kind it : 2           | int it()",
        "_Bool it : 1                   | boolean it()",
        "bool before : 1; bool it : 1   | boolean it()",
        "struct { int it : 3; }         | int it()",
        "int (it) : 3                   | int it()"
      })
  void a_bit_field_is_no_whole_member(String c, String java) throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, HEADER.formatted(c));

    assertThat(zoo.printed("tcc", BODY.formatted(java)))
        .contains("GATUN617 'it' is a bit-field in the header")
        .containsPattern("header: \\S.* it : \\d+; here: ");
  }

  /**
   * The same name stands before a colon elsewhere, so that the preprocessor's words say nothing.
   */
  @ParameterizedTest
  @ValueSource(strings = {"", "struct zoo_bits { int it : 3; };\n"})
  void a_whole_member_is_no_bit_field(String before) throws IOException {
    String[][] members = {
      {"int it", "int it()"},
      {"const int it", "int it()"},
      {"unsigned long long it", "@C(ULONG_LONG) long it()"},
      {"signed char it", "byte it()"},
      {"enum zoo_kind it", "int it()"},
      {"double it", "double it()"},
      {"void *it", "MemorySegment it()"},
      {"int it[3]", "@Length(3) int[] it()"},
      {"struct { int *p; int it; }", "int it()"}
    };
    for (String[] member : members) {
      ZooHeader zoo = ZooHeader.in(folder, before + HEADER.formatted(member[0]));

      Compiled compiled = zoo.compiled("tcc", BODY.formatted(member[1]));
      assertThat(compiled.printed()).as(member[0]).doesNotContain("error");
      assertThat(compiled.generated())
          .as(member[0])
          .isEqualTo(zoo.compiled("gcc", BODY.formatted(member[1])).generated());
    }
  }

  /** Of a truth value, one bit alone is ever set. */
  @Test
  void a_truth_value_that_may_be_one_bit_has_no_place() throws IOException {
    ZooHeader whole = ZooHeader.in(folder, HEADER.formatted("bool it"));
    assertThat(whole.numbers("tcc", BODY.formatted("boolean it()"))).isEmpty();

    ZooHeader unclear =
        ZooHeader.in(folder, "struct zoo_bits { int it : 3; };\n" + HEADER.formatted("bool it"));
    assertThat(unclear.numbers("tcc", BODY.formatted("boolean it()"))).containsExactly("GATUN634");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"bool it | @Bits(1) boolean it()", "int it | @Bits(3) int it()"})
  void a_whole_member_is_not_taken_for_a_bit_field(String c, String java) throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, HEADER.formatted(c));

    assertThat(zoo.printed("tcc", BODY.formatted(java)))
        .contains("GATUN617 'it' is no bit-field in the header");
  }
}
