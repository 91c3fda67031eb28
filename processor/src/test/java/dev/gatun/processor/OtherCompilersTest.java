package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatun.processor.header.HeaderOptions;
import dev.gatun.processor.header.HeaderSource;
import dev.gatun.processor.header.UnreadableHeaderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers that are neither gcc nor clang, and programs that are none. */
final class OtherCompilersTest {
  private static final String HEADER =
      """
      #define ZOO_MAX 3
      enum zoo_kind { ZOO_DOG, ZOO_CAT = 7 };
      struct zoo_cage { char letter; unsigned open : 1; unsigned depth : 5; long area; };
      int zoo_count(void);
      struct zoo_cage *zoo_find(const char *name);
      """;

  private static final String BODY =
      """
      @Constant("ZOO_MAX") int MAX = 3;
      @CEnum("zoo_kind") enum Kind { @Value(0) DOG, @Value(7) CAT }
      @Struct("zoo_cage") interface Cage {
        @C(CHAR) byte letter();
        @Bits(1) @C(UINT) boolean open();
        @Bits(5) @C(UINT) int depth();
        @C(LONG) long area();
      }
      @Symbol("zoo_count") int count();
      @Symbol("zoo_find") Cage find(String name);
      """;

  @TempDir Path folder;
  private ZooHeader zoo;

  @BeforeEach
  void write() throws IOException {
    zoo = ZooHeader.in(folder, HEADER);
  }

  @Test
  void what_is_right_is_a_note_alone() {
    Programs.assume("tcc");

    assertThat(zoo.printed("tcc", BODY))
        .contains("Note: GATUN693 not all types of Zoo were compared with its headers")
        .contains("'tcc' is neither gcc nor clang")
        .doesNotContain("error");
  }

  @Test
  void a_program_that_compiles_nothing_is_no_compiler() throws IOException {
    assertThat(zoo.numbers("true", BODY)).containsExactly("GATUN600");
    assertThat(zoo.numbers(zoo.script("exit 1"), BODY)).containsExactly("GATUN600");
    assertThat(zoo.numbers(zoo.script("echo garbage > \"$object\""), BODY))
        .containsExactly("GATUN600");
  }

  /** It is one for the platform's sake, and then writes something else. */
  @Test
  void a_compiler_that_writes_garbage_fails() throws IOException {
    Programs.assume("tcc");
    String compiler =
        zoo.script(
            """
            if grep -q zoo.h "$source"
            then echo garbage > "$object"
            else exec tcc "$@"
            fi
            """);

    assertThat(zoo.printed(compiler, BODY))
        .contains("GATUN601 the C compiler fails on the headers of Zoo for linux-")
        .contains("it says: the object file has no answer for ")
        .endsWith("\n1 error\n");
  }

  /** Else the Java compiler would end for want of memory. */
  @Test
  void what_a_compiler_writes_without_end_is_not_read() throws IOException {
    Programs.assume("tcc", "gcc");
    String growing = " && dd if=/dev/null of=\"$object\" bs=1 seek=3000000000 2>/dev/null";

    assertThat(
            zoo.printed(
                zoo.script(
                    "tcc \"$@\" && if grep -q zoo.h \"$source\"; then true" + growing + "; fi"),
                BODY))
        .contains("GATUN601 ", "it says: it writes more than 64 MiB")
        .endsWith("\n1 error\n");
    assertThat(zoo.printed(zoo.script("gcc \"$@\"" + growing), BODY)).contains("GATUN600 ");
  }

  @Test
  void a_header_that_it_cannot_read_is_one_error_in_its_own_words() throws IOException {
    Programs.assume("tcc");
    Files.writeString(folder.resolve("zoo.h"), "struct zoo { int a;\nint zoo_count(void);");

    assertThat(zoo.printed("tcc", BODY))
        .contains("GATUN601 the C compiler fails on the headers of Zoo for linux-")
        .contains("zoo.h:2: error: ")
        .doesNotContain("asks.c")
        .endsWith("\n1 error\n");
  }

  @Test
  void gcc_and_clang_are_preferred() {
    Programs.assume("tcc", "gcc");

    assertThat(zoo.printed("auto", BODY)).isEmpty();
  }

  /** It says only that something is wrong, and leaves a file behind. */
  @Test
  void errors_in_an_unknown_format_are_found_all_the_same() throws IOException {
    for (String compiler : new String[] {"tcc", "gcc"}) {
      Programs.assume(compiler);
      String muttering =
          zoo.script(
              compiler + " \"$@\" >\"$object.log\" 2>&1 || { echo Sorry, I cannot >&2; exit 3; }");
      String wrong =
          BODY.replace("zoo_count", "zoo_cuont")
              .replace("ZOO_MAX", "ZOO_MIX")
              .replace("area", "era")
              .replace("@Value(7)", "@Value(8)");

      assertThat(zoo.printed(muttering, BODY)).as(compiler).doesNotContain("error");
      assertThat(zoo.numbers(muttering, wrong))
          .as(compiler)
          .containsExactlyInAnyOrder("GATUN602", "GATUN609", "GATUN610", "GATUN614");
      assertThat(zoo.printed(muttering, wrong)).contains("the C compiler says: Sorry, I cannot");
    }
  }

  @Test
  void many_missing_names_do_not_take_long() throws IOException {
    Programs.assume("tcc");
    String body =
        IntStream.range(0, 300)
            .mapToObj("@Symbol(\"zoo_lost_%1$d\") int lost%1$d(int a);\n"::formatted)
            .collect(Collectors.joining());
    String muttering = zoo.script("tcc \"$@\" >/dev/null 2>&1 || { echo Sorry >&2; exit 3; }");

    for (String compiler : new String[] {"tcc", muttering}) {
      long begin = System.nanoTime();

      assertThat(zoo.numbers(compiler, body)).hasSize(300).containsOnly("GATUN602");
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(1));
    }
  }

  @Test
  void names_of_java_are_found_as_c_usually_writes_them() throws IOException {
    Programs.assume("tcc");
    Files.writeString(
        folder.resolve("zoo.h"),
        "struct big_cage { int lion_count; int TigerCount; int birdcount; int area; };");
    String body =
        """
        @Struct interface BigCage { int lionCount(); int tigerCount(); int birdCount(); int area(); }
        """;

    assertThat(zoo.printed("tcc", body)).doesNotContain("error");
    assertThat(zoo.printed("tcc", body.replace("int area", "short area")))
        .contains("GATUN617 'area'");
  }

  /** All of what both declare is asked for, and each is compared with its own part of it. */
  @Test
  void a_struct_can_be_declared_twice() {
    Programs.assume("tcc");
    String partial =
        """
        @Struct(value = "zoo_cage", partial = true) interface Place {
          @C(LONG) long area();
          @Bits(5) @C(UINT) int depth();
        }
        """;

    assertThat(zoo.printed("tcc", BODY + partial)).doesNotContain("error");
    assertThat(zoo.printed("tcc", partial + BODY)).doesNotContain("error");
    assertThat(zoo.numbers("tcc", BODY.replace("@Bits(5) @C(UINT) int depth();", "") + partial))
        .containsExactly("GATUN615");
  }

  /** A view has what it extends, in C as a first member of any name, or once more. */
  @Test
  void a_view_can_extend_another() throws IOException {
    Programs.assume("tcc");
    String body =
        """
        @Struct("point") interface Point { int x(); int y(); }
        @Struct("body") interface Heavy extends Point { long mass(); }
        """;
    String header =
        "#include <stdint.h>\nstruct point { int x, y; }; struct body { %s; int64_t mass; };";
    for (String first : new String[] {"struct point at", "int x, y"}) {
      Files.writeString(folder.resolve("zoo.h"), header.formatted(first));

      assertThat(zoo.printed("tcc", body)).as(first).doesNotContain("error");
      assertThat(zoo.printed("tcc", body.replace("long mass", "int mass")))
          .as(first)
          .contains("GATUN617 'mass'");
    }
  }

  /** What stays behind of it is not what is wrong. */
  @Test
  void what_a_compiler_leaves_beside_the_object_does_not_matter() throws IOException {
    Programs.assume("tcc");
    String littering =
        zoo.script("mkdir -p \"$object.d/more\"; touch \"$object.d/more/log\"; exec tcc \"$@\"");

    assertThat(zoo.numbers(littering, BODY)).isEmpty();
  }

  /** Declarations are written from types. */
  @Test
  void the_importer_takes_none() {
    Programs.assume("tcc");
    HeaderOptions options = HeaderOptions.of(Map.of("gatun.cc", "tcc"));

    assertThatExceptionOfType(UnreadableHeaderException.class)
        .isThrownBy(() -> HeaderSource.of(options, List.of("zoo.h")))
        .withMessage(
            "tcc is neither gcc nor clang, which alone tell the types that declarations are written"
                + " from");
  }
}
