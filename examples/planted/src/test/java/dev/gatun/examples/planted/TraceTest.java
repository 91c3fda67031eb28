package dev.gatun.examples.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls as lines of a trace. */
class TraceTest {
  @Test
  void calls_and_callbacks_are_written_with_their_values() throws Exception {
    assertThat(traced("*", "STRING", "ARRAY", "STRUCT", "BEFORE_A_CALLBACK", "LIST"))
        .isEqualTo(
            """
            [main] planted_terminate(name="0123456789abcde") = void <T>
            STRING: nothing noticed; the byte behind the string is lost
            [main] planted_fill(values=[0, 0, 0, 0], count=4) = void {values=[0, 1, 2, 3]} <T>
            ARRAY: nothing noticed; [0, 1, 2, 3]
            [main] planted_point(point={x=1, y=2}) = void {point={x=7, y=7}} <T>
            STRUCT: nothing noticed; the bytes behind the struct are lost
            [main] planted_visit(values=[1, 2], count=2, visitor=Visitor) <unfinished ...>
            [main]   callback Visitor(1) = 0 <T>
            [main] <... planted_visit resumed> = void <T>
            BEFORE_A_CALLBACK: nothing noticed; the bytes behind the array are lost
            [main] planted_list(out=[0, 0, 0], outLength=[3]) = void {out=[0, 1, 2], outLength=[4]} <T>
            LIST: java.lang.IllegalArgumentException: the result of Planted.list has the length 4, but C was given room for 3
            """);
  }

  @Test
  void a_thread_of_c_has_its_own_name() throws Exception {
    assertThat(traced("planted_call_*", "WRONG_THREAD"))
        .isEqualTo(
            """
            [main] planted_call_on_thread(callback=Visitor, value=41) <unfinished ...>
            [Thread-0] callback Visitor(41) = 42 <T>
            [main] <... planted_call_on_thread resumed> = 42 <T>
            WRONG_THREAD: nothing noticed; Java answered 42
            """);
  }

  @Test
  void a_string_of_c_is_a_pointer_because_it_may_be_a_bad_one() throws Exception {
    assertThat(traced("planted_kept", "KEPT_AND_TAKEN").replaceAll("0x[0-9a-f]+", "0x.."))
        .startsWith("[main] planted_kept() = 0x.. <T>\n");
  }

  @Test
  void functions_are_chosen_by_their_names_and_libraries() throws Exception {
    String[] mistakes = {"STRING", "STRUCT", "NONE"};
    assertThat(traced("planted_*,!planted_point", mistakes))
        .contains("planted_terminate(", "planted_nothing(")
        .doesNotContain("planted_point(");
    assertThat(traced("*@libplanted.so,!*t@*", mistakes))
        .contains("planted_terminate(", "planted_nothing(")
        .doesNotContain("planted_point(");
    assertThat(traced("*@libz.so", mistakes)).doesNotContain("[main]");
    assertThat(traced("!planted_nothin?", mistakes)).contains("_point(").doesNotContain("_nothing");
  }

  @Test
  void a_trace_can_go_to_a_file(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("trace.txt");
    Forked jvm =
        Forked.run(Main.class, List.of("-Dgatun.trace=*", "-Dgatun.trace.file=" + file), "NONE");
    assertThat(jvm.output()).isEqualTo("NONE: nothing noticed; there was nothing\n");
    assertThat(Files.readString(file)).matches("\\[main] planted_nothing\\(\\) = void <.* us>\n");
  }

  /** The line is there before the call that ends the program. */
  @Test
  void the_last_line_is_that_of_the_crash() throws Exception {
    Forked jvm =
        Forked.run(
            Main.class, List.of("-Dgatun.trace=*", "-Dgatun.checked=guard"), "NONE", "STRING");
    assertThat(jvm.output())
        .contains("[main] planted_terminate(name=\"0123456789abcde\")")
        .doesNotContain("\"0123456789abcde\") = ");
  }

  /** The exception has it too: writing the trace does not change it. */
  @Test
  void a_failure_shows_its_errno() throws Exception {
    assertThat(traced("*", "FAILURE"))
        .isEqualTo(
            """
            [main] planted_fail_with(number=2) = -1 errno=2 ENOENT <T>
            FAILURE: dev.gatun.runtime.ErrnoException: planted_fail_with: No such file or directory (ENOENT, errno 2)
            """);
  }

  @Test
  void what_has_no_sign_in_c_is_written_without_one() throws Exception {
    assertThat(traced("*", "UNSIGNED"))
        .isEqualTo(
            """
            [main] planted_unsigned(number=18446744073709551615, bytes=[200, 255], count=[0]) = void {count=[18446744073709551615]} <T>
            UNSIGNED: nothing noticed; 18446744073709551615
            """);
  }

  private static String traced(String patterns, String... mistakes) throws Exception {
    return Forked.run(Main.class, List.of("-Dgatun.trace=" + patterns), mistakes)
        .output()
        .replaceAll("<[0-9.]+ us>", "<T>");
  }
}
