package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often compilers have to be called that stop at the first error, or say nothing of it. */
final class OtherCompilersRunsTest {
  private static final String RUNS = "-Agatun.cc.runs=";

  private static final String MUTTERING =
      "tcc \"$@\" >/dev/null 2>&1 || { echo Sorry >&2; exit 3; }";

  private static final String WITHOUT_WORDS = "case \"$*\" in *-E*) exit 1; esac\n";

  @TempDir Path folder;

  @BeforeEach
  void assume() {
    Programs.assume("tcc");
  }

  @Test
  void many_structs_with_names_of_java_do_not_take_long() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, structs(120));

    takesNoLongerThan(Duration.ofSeconds(20), zoo, "tcc", 120);
    takesNoLongerThan(Duration.ofSeconds(20), zoo, zoo.script(MUTTERING), 120);
  }

  /** Then each other spelling costs a run. */
  @Test
  void nor_do_some_without_the_words_of_the_preprocessor() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, structs(20));

    takesNoLongerThan(
        Duration.ofSeconds(30), zoo, zoo.script(WITHOUT_WORDS + "exec tcc \"$@\""), 20);
    takesNoLongerThan(Duration.ofSeconds(30), zoo, zoo.script(WITHOUT_WORDS + MUTTERING), 20);
  }

  /** What was found wrong is said all the same; of the rest nothing is known, and nothing wrong. */
  @Test
  void after_too_many_runs_what_remains_is_a_note() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, structs(3) + "enum zoo_kind { ZOO_DOG }; int zoo_b;\n");
    String body =
        """
        @Symbol("zoo_a") int a();
        @Constant("ZOO_MAX") int MAX = 3;
        @CEnum("zoo_kind") enum Kind { @Value(5) DOG }
        @Variable("zoo_b") long b();
        """
            + declared(3);

    assertThat(zoo.numbers("tcc", body))
        .containsExactlyInAnyOrder("GATUN602", "GATUN609", "GATUN610", "GATUN608");
    assertThat(zoo.printed("tcc", body, RUNS + "3"))
        .contains("error: GATUN602 the header does not declare 'zoo_a'")
        .contains("Note: GATUN694 not all names of Zoo were looked for in its headers")
        .contains("it was called too often for that, and 35 names remained, 'ZOO_MAX' the first\n")
        .contains("error: GATUN608 the variable 'b' is of another type")
        .endsWith("\n2 errors\n");
    assertThat(zoo.printed("tcc", "@Symbol(\"zoo_a\") int a();", RUNS + "9")).doesNotContain("694");
  }

  /** What is generated for it depends on the answer. */
  @Test
  void after_too_many_runs_a_partial_struct_without_places_is_an_error() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, structs(1));
    String body =
        """
        @Symbol("zoo_a") int a();
        @Struct(value = "big_cage_0", partial = true) interface Cage {
          int lion_count_0(); int lionCount_1();
        }
        """;
    String compiler = zoo.script(WITHOUT_WORDS + "exec tcc \"$@\"");

    for (int runs = 1; runs < 8; runs++) {
      assertThat(zoo.printed(compiler, body, RUNS + runs))
          .as("%s runs", runs)
          .containsPattern("error: GATUN602 the header |error: GATUN634 where ")
          .doesNotContain("GATUN614", "GATUN611");
    }
    assertThat(zoo.printed(compiler, body.replace("@Symbol", "//"), RUNS + "1"))
        .contains("Note: GATUN694 ", "error: GATUN634 ")
        .endsWith("\n1 error\n");
    assertThat(zoo.printed(compiler, body.replace("@Symbol", "//"))).doesNotContain("error");
  }

  @Test
  void the_number_of_runs_is_one() throws IOException {
    ZooHeader zoo = ZooHeader.in(folder, "int zoo_a(void);\n");

    assertThat(zoo.printed("tcc", "@Symbol(\"zoo_a\") int a();", RUNS + "many"))
        .contains("error: GATUN601 ", "it says: -Agatun.cc.runs=many is no number of runs")
        .endsWith("\n1 error\n");
  }

  private static String structs(int count) {
    return many(
        count,
        struct ->
            "struct big_cage_%d {%s};\n"
                .formatted(struct, many(10, it -> " int lion_count_%d;".formatted(it))));
  }

  private static void takesNoLongerThan(
      Duration limit, ZooHeader zoo, String compiler, int structs) {
    long begin = System.nanoTime();

    assertThat(zoo.numbers(compiler, declared(structs))).as(compiler).isEmpty();
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(taken).as(compiler).isLessThan(limit);
  }

  private static String declared(int structs) {
    return many(
        structs,
        struct ->
            "@Struct(\"big_cage_%1$d\") interface Cage%1$d {%2$s}\n"
                .formatted(struct, many(10, it -> " int lionCount_%d();".formatted(it))));
  }

  private static String many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
  }
}
