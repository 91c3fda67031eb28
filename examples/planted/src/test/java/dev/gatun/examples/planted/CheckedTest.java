package dev.gatun.examples.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake of the planted library, with the checked mode and without it. */
class CheckedTest {
  private static final String VIOLATION = "dev.gatun.runtime.NativeViolationException: ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STRING | planted_terminate wrote 1 byte behind 'name' (offset 16 of 16)",
        "ARRAY | planted_fill wrote 4 bytes behind 'values' (offset 16 of 16)",
        "STRUCT | planted_point wrote 4 bytes behind 'point' (offset 8 of 8)",
        "BEFORE | planted_before wrote 4 bytes before 'values' (offset -4 of 16)",
        "BEFORE_A_CALLBACK | planted_visit wrote 4 bytes behind 'values' (offset 8 of 8)",
        "KEPT | planted_keep kept a pointer to 'name', and C wrote there after the call was over"
            + " (offset 3 of 10)",
        "KEPT_AND_GIVEN | the result of Planted.kept points to 'name' of planted_keep: that call is"
            + " over",
        "KEPT_AND_TAKEN | the result of Planted.keptPointer points to 'name' of planted_keep: that"
            + " call is over",
        "CALLBACK_AFTER_CALL | planted_keep_callback kept 'callback', and C called it after the"
            + " call was over: it is to be @Retained",
        "LENGTH | planted_give says that Taker.take: values has 16 bytes, but 'values' has 12",
        "SILENT_FAILURE | planted_fail failed without setting errno",
      })
  void a_mistake_is_named(String mistake, String message) throws Exception {
    assertThat(checked("true", mistake))
        .isEqualTo(new Forked(0, mistake + ": " + VIOLATION + message + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREED_TWICE | planted_text gave the pointer 0x[0-9a-f]+ to be freed a second time",
        "CLOSED_TWICE | planted_box gave PlantedBox \\* 0x[0-9a-f]+ as a new Box, but an open one"
            + " has this pointer: both would be closed",
      })
  void a_pointer_that_is_given_twice_is_named(String mistake, String message) throws Exception {
    Forked jvm = checked("true", mistake);
    assertThat(jvm.output()).matches(mistake + ": " + VIOLATION + message + "\n");
    assertThat(jvm.exit()).isZero();
  }

  @Test
  void a_length_that_is_no_secret_without_the_mode_either() throws Exception {
    String message =
        "LIST: java.lang.IllegalArgumentException: the result of Planted.list has the length 4, but"
            + " C was given room for 3\n";
    assertThat(checked("true", "LIST").output()).isEqualTo(message);
    assertThat(plain("LIST").output()).isEqualTo(message);
  }

  @Test
  void another_thread_is_named_where_calls_are_confined() throws Exception {
    assertThat(checked("true", "WRONG_THREAD").output())
        .isEqualTo("WRONG_THREAD: nothing noticed; Java answered 42\n");
    assertThat(checked("confined", "WRONG_THREAD").output())
        .contains(
            VIOLATION
                + "planted_call_on_thread lets the thread 'Thread-0' call 'callback', which the"
                + " thread 'main' has given to it",
            "WRONG_THREAD: nothing noticed; Java answered -1\n");
  }

  @Test
  void a_callback_that_a_thread_of_c_calls_too_late_goes_to_the_handler_of_the_thread()
      throws Exception {
    assertThat(checked("true", "CALLBACK_AFTER_CALL_ON_THREAD").output())
        .startsWith("Exception in thread \"Thread-0\" " + VIOLATION)
        .contains("planted_keep_callback kept 'callback', and C called it after the call was over")
        .endsWith("nothing noticed; Java answered -1\n");
  }

  @Test
  void nothing_is_said_of_c_that_makes_no_mistake() throws Exception {
    assertThat(checked("true", "NONE", "FAILURE")).isEqualTo(plain("NONE", "FAILURE"));
  }

  @Test
  void what_nobody_looked_at_any_more_is_said_at_the_end() throws Exception {
    assertThat(Forked.run(WriteAtTheEnd.class, List.of("-Dgatun.checked")).output())
        .isEqualTo(
            "gatun: planted_keep kept a pointer to 'name', and C wrote there after the call was"
                + " over (offset 0 of 65537); found at the end of the program\n");
  }

  /** Without the mode: silence, garbage, or a crash far from the mistake. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STRING | nothing noticed; the byte behind the string is lost",
        "STRUCT | nothing noticed; the bytes behind the struct are lost",
        "BEFORE_A_CALLBACK | nothing noticed; the bytes behind the array are lost",
        "WRONG_THREAD | nothing noticed; Java answered 42",
        "LENGTH | nothing noticed; [4]",
      })
  void nobody_notices_without_the_mode(String mistake, String silence) throws Exception {
    assertThat(plain(mistake)).isEqualTo(new Forked(0, mistake + ": " + silence + "\n"));
  }

  /** Unless the function has been lent to another callback meanwhile, which nobody notices. */
  @Test
  void a_late_callback_is_an_exception_without_the_mode_that_names_no_function() throws Exception {
    assertThat(plain("CALLBACK_AFTER_CALL").output())
        .contains("C called a function of ")
        .doesNotContain("planted_");
  }

  @ParameterizedTest
  @CsvSource({
    "STRING, planted_terminate",
    "ARRAY, planted_fill",
    "STRUCT, planted_point",
    "KEPT, planted_write_later"
  })
  void guarded_memory_stops_the_very_instruction(String mistake, String function) throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "the JVM names the function");
    Forked jvm = checked("guard", mistake);
    assertThat(jvm.output()).contains("SIGSEGV", "libplanted.so", function + "+0x");
    assertThat(jvm.exit()).isNotZero();
  }

  @Test
  void guarded_memory_is_as_good_as_any_other() throws Exception {
    assertThat(checked("guard", "NONE", "LENGTH", "SILENT_FAILURE").output())
        .isEqualTo(checked("true", "NONE", "LENGTH", "SILENT_FAILURE").output());
    assertThat(checked("guard", "BEFORE").output()).contains("wrote 4 bytes before 'values'");
  }

  private static Forked checked(String how, String... mistakes) throws Exception {
    return Forked.run(Main.class, List.of("-Dgatun.checked=" + how), mistakes);
  }

  private static Forked plain(String... mistakes) throws Exception {
    return Forked.run(Main.class, List.of(), mistakes);
  }
}
