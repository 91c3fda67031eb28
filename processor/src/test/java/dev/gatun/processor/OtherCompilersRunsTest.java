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
  private static final String MUTTERING =
      "tcc \"$@\" >/dev/null 2>&1 || { echo Sorry >&2; exit 3; }";

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
    String withoutWords = "case \"$*\" in *-E*) exit 1; esac\n";

    takesNoLongerThan(
        Duration.ofSeconds(30), zoo, zoo.script(withoutWords + "exec tcc \"$@\""), 20);
    takesNoLongerThan(Duration.ofSeconds(30), zoo, zoo.script(withoutWords + MUTTERING), 20);
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
    String body =
        many(
            structs,
            struct ->
                "@Struct(\"big_cage_%1$d\") interface Cage%1$d {%2$s}\n"
                    .formatted(struct, many(10, it -> " int lionCount_%d();".formatted(it))));
    long begin = System.nanoTime();

    assertThat(zoo.numbers(compiler, body)).as(compiler).isEmpty();
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(taken).as(compiler).isLessThan(limit);
  }

  private static String many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
  }
}
