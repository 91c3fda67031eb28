package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatun.examples.across.AcrossFailures.Code;
import dev.gatun.examples.across.AcrossFailures.CodeException;
import dev.gatun.examples.across.AcrossFailures.CodeOnlyException;
import dev.gatun.examples.across.AcrossFailures.NumberedException;
import dev.gatun.examples.across.AcrossFailures.SilentException;
import dev.gatun.examples.across.AcrossFailures.StoreView;
import dev.gatun.examples.across.AcrossFailures.TextException;
import dev.gatun.examples.across.AcrossFailures.WideException;
import dev.gatun.runtime.StatusException;
import dev.gatun.runtime.UnknownValueException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions that say by their result that they failed. */
class AcrossFailuresTest {
  private static final AcrossFailures C = AcrossFailuresBinding.open();

  private final Arena arena = Arena.ofShared();
  private final StoreView store = AcrossFailuresBinding.StoreViewStruct.allocate(arena);

  @AfterEach
  void c_agrees() {
    arena.close();
    assertThat(C.failures()).isZero();
  }

  @Test
  void a_sign_tells_a_failure() {
    fails("failure_int", -1, () -> C.negative(-1));
    fails("failure_int", Integer.MIN_VALUE, () -> C.negative(Integer.MIN_VALUE));
    assertThat(C.negative(0)).isZero();
    assertThat(C.negative(1)).isEqualTo(1);
    fails("failure_int", 1, () -> C.positive(1));
    assertThat(C.positive(0)).isZero();
    assertThat(C.positive(-1)).isEqualTo(-1);
    fails("failure_int8", -128, () -> C.negativeByte((byte) -128));
    assertThat(C.negativeByte((byte) 127)).isEqualTo((byte) 127);
    fails("failure_int16", 5, () -> C.positiveShort((short) 5));
    assertThat(C.positiveShort((short) -5)).isEqualTo((short) -5);
    fails("failure_int64", -6_000_000_000L, () -> C.negativeLong(-6_000_000_000L));
    assertThat(C.negativeLong(-5_000_000_000L)).isEqualTo(-5_000_000_000L);
    assertThat(C.negativeLong(1L << 40)).isEqualTo(1L << 40);
    fails("failure_long", -3, () -> C.negativeOfC(-3));
    assertThat(C.negativeOfC(3)).isEqualTo(3);
  }

  @Test
  void zero_or_its_absence_tells_a_failure() {
    fails("failure_int", 0, () -> C.zero(0));
    assertThat(C.zero(7)).isEqualTo(7);
    fails("failure_int", -7, () -> C.nonZero(-7));
    fails("failure_int", 7, () -> C.nonZero(7));
    assertThat(C.nonZero(0)).isZero();
    fails("failure_uint8", 255, () -> C.nonZeroByte(255));
    fails("failure_uint32", 4_000_000_001L, () -> C.nonZeroUnsigned(4_000_000_001L));
    fails("failure_char16", 'b', () -> C.nonZeroChar('b'));
  }

  @Test
  void some_numbers_are_no_failure_all_the_same() {
    assertThat(C.nonZeroButTwo(0)).isZero();
    assertThat(C.nonZeroButTwo(100)).isEqualTo(100);
    assertThat(C.nonZeroButTwo(101)).isEqualTo(101);
    fails("failure_int", 99, () -> C.nonZeroButTwo(99));
    fails("failure_int", 102, () -> C.nonZeroButTwo(102));
    assertThat(C.nonZeroByte(200)).isEqualTo(200);
    assertThat(C.nonZeroUnsigned(4_000_000_000L)).isEqualTo(4_000_000_000L);
    assertThat(C.nonZeroChar('a')).isEqualTo('a');
  }

  @Test
  void minus_one_is_what_the_type_makes_of_it() {
    fails("failure_int", -1, () -> C.minusOne(-1));
    assertThat(C.minusOne(-2)).isEqualTo(-2);
    fails("failure_uint8", -1, () -> C.minusOneByte((byte) -1));
    assertThat(C.minusOneByte((byte) 254)).isEqualTo((byte) 254);
    fails("failure_uint16", 65535, () -> C.minusOneShort(65535));
    assertThat(C.minusOneShort(65534)).isEqualTo(65534);
    fails("failure_uint32", 0xFFFF_FFFFL, () -> C.minusOneUnsigned(0xFFFF_FFFFL));
    assertThat(C.minusOneUnsigned(0xFFFF_FFFEL)).isEqualTo(0xFFFF_FFFEL);
    fails("failure_uint64", -1, () -> C.minusOneLong(-1));
    assertThat(C.minusOneLong(-2)).isEqualTo(-2);
    fails("failure_ulong", -1, () -> C.minusOneOfC(-1));
    assertThat(C.minusOneOfC(0xFFFF_FFFEL)).isEqualTo(0xFFFF_FFFEL);
    fails("failure_char16", 65535, () -> C.minusOneChar('\uffff'));
    assertThat(C.minusOneChar('\ufffe')).isEqualTo('\ufffe');
    assertThatThrownBy(() -> C.minusOneSize(-1)).isExactlyInstanceOf(Silent.FAILURE);
    assertThat(C.minusOneSize(5)).isEqualTo(5);
  }

  @Test
  void a_truth_value_tells_a_failure() throws IOException {
    assertThat(C.whenFalse(true)).isTrue();
    assertThat(C.whenTrue(false)).isFalse();
    assertThat(C.whenFalseInt(256)).isTrue();
    assertThatThrownBy(() -> C.whenFalse(false))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("failure_bool failed");
    assertThatThrownBy(() -> C.whenTrue(true)).isExactlyInstanceOf(IOException.class);
    assertThatThrownBy(() -> C.whenFalseInt(0)).isExactlyInstanceOf(IOException.class);
  }

  @Test
  void a_pointer_tells_a_failure() throws IOException {
    MemorySegment failed = MemorySegment.ofAddress(-1);
    assertThatThrownBy(() -> C.minusOnePointer(failed)).isExactlyInstanceOf(Silent.FAILURE);
    assertThat(C.minusOnePointer(null)).isNull();
    MemorySegment memory = arena.allocate(8);
    assertThat(C.minusOnePointer(memory).address()).isEqualTo(memory.address());
    assertThat(C.pointer(memory).address()).isEqualTo(memory.address());
    assertThatThrownBy(() -> C.pointer(null))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("failure_pointer failed");
  }

  @Test
  void a_constant_of_an_enum_is_what_the_exception_is_built_from() {
    assertThat(C.code(0)).isEqualTo(Code.FINE);
    assertThat(C.code(100)).isEqualTo(Code.ROW);
    CodeException failure = catchThrowableOfType(CodeException.class, () -> C.code(5));
    assertThat(failure).hasMessage("enum 5");
    assertThat(failure.code()).isEqualTo(Code.BUSY);
    assertThatThrownBy(() -> C.code(6)).isExactlyInstanceOf(UnknownValueException.class);
  }

  @Test
  void a_constant_of_an_enum_is_a_number_where_that_is_wanted() throws NumberedException {
    assertThat(C.codeAsNumber(0)).isEqualTo(Code.FINE);
    NumberedException failure =
        catchThrowableOfType(NumberedException.class, () -> C.codeAsNumber(5));
    assertThat(failure).hasMessage("code 5");
    assertThat(failure.code()).isEqualTo(5);
    assertThatThrownBy(() -> C.codeAsNumber(6)).hasMessage("code 6");
  }

  @Test
  void the_library_is_asked_with_the_argument_of_the_failed_call() throws NumberedException {
    assertThat(C.step(store, 0)).isZero();
    assertThat(C.step(store, 100)).isEqualTo(100);
    assertThat(store.asked()).isZero();
    NumberedException failure =
        catchThrowableOfType(NumberedException.class, () -> C.step(store, 5));
    assertThat(failure).hasMessage("the store says 5");
    assertThat(failure.code()).isEqualTo(5);
    assertThat(store.asked()).isEqualTo(1);
  }

  @Test
  void the_library_is_asked_with_what_the_failed_call_gave() throws NumberedException {
    StoreView opened = C.open(0);
    assertThat(opened.code()).isZero();
    NumberedException failure = catchThrowableOfType(NumberedException.class, () -> C.open(5));
    assertThat(failure).hasMessage("the store says 5");
    assertThat(failure.code()).isEqualTo(5);
    assertThat(opened.asked()).isEqualTo(1);
    assertThatThrownBy(() -> C.open(6)).hasMessage("failure_open failed with code 6");
  }

  @Test
  void the_library_is_asked_with_the_status_or_with_nothing() {
    assertThatThrownBy(() -> C.stepWithText(store, 5)).hasMessage("code 5");
    assertThatThrownBy(() -> C.stepWithWideText(store, -5))
        .isExactlyInstanceOf(TextException.class)
        .hasMessage("wide -5");
    fails("last 9", "failure_step", 9, () -> C.stepWithLast(store, 9));
  }

  @Test
  void a_text_that_cannot_be_had_does_not_hide_the_failure() {
    String otherwise = "failure_step failed with code ";
    assertThatThrownBy(() -> C.step(store, 7)).hasMessage(otherwise + 7);
    assertThatThrownBy(() -> C.step(store, 8)).hasMessage(otherwise + 8);
    assertThatThrownBy(() -> C.stepWithText(store, 7)).hasMessage(otherwise + 7);
    assertThatThrownBy(() -> C.stepWithMissing(store, 5)).hasMessage(otherwise + 5);
  }

  @Test
  void an_exception_takes_what_its_constructor_asks_for() {
    assertThatThrownBy(() -> C.stepWithCode(store, 5))
        .isExactlyInstanceOf(CodeOnlyException.class)
        .hasMessage("code 5");
    assertThatThrownBy(() -> C.stepWithNothing(store, 5))
        .isExactlyInstanceOf(SilentException.class)
        .hasMessage("silent");
    assertThatThrownBy(() -> C.stepWithLong(store, -5))
        .isExactlyInstanceOf(WideException.class)
        .hasMessage("failure_step failed with code -5: -5");
  }

  @Test
  void an_exception_of_a_callback_comes_before_the_failure() {
    RuntimeException thrown = new RuntimeException("first");
    assertThatThrownBy(
            () ->
                C.afterCallback(
                    () -> {
                      throw thrown;
                    },
                    5))
        .isSameAs(thrown);
    assertThatThrownBy(() -> C.afterCallback(() -> {}, 5)).hasMessage("last 5");
  }

  @Test
  void a_failure_inside_a_callback_is_thrown_through_c() {
    assertThatThrownBy(() -> C.afterCallback(() -> C.stepWithWideText(store, 3), 5))
        .isExactlyInstanceOf(TextException.class)
        .hasMessage("wide 3");
  }

  @Test
  void an_array_is_left_as_it_was_when_the_call_failed() throws NumberedException {
    int[] values = new int[10_000];
    assertThatThrownBy(() -> C.fill(values, 5)).hasMessage("code 5");
    assertThat(values).containsOnly(0);
    assertThat(C.fill(values, 0)).isZero();
    assertThat(values).containsOnly(10_000);
  }

  @Test
  void what_is_wrong_before_the_call_is_no_failure_of_c() {
    assertThatThrownBy(() -> C.step(null, 5))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossFailures.step: store");
    StoreView closed;
    try (Arena other = Arena.ofConfined()) {
      closed = AcrossFailuresBinding.StoreViewStruct.allocate(other);
    }
    assertThatThrownBy(() -> C.step(closed, 5)).isInstanceOf(IllegalStateException.class);
  }

  /** The error of Windows is not there, and the functions beside it do not mind. */
  @Test
  void get_last_error_is_missed_before_c_is_entered() {
    store.code(77);
    assertThatThrownBy(() -> C.stepOnWindows(store, 5))
        .isExactlyInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "AcrossFailures.stepOnWindows reports failures by GetLastError, which only Windows"
                + " has");
    assertThat(store.code()).isEqualTo(77);
  }

  @Test
  void threads_do_not_mix_up_their_failures() throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<?> done :
          IntStream.range(10, 14)
              .<Future<?>>mapToObj(code -> threads.submit(() -> failsAlways(code)))
              .toList()) {
        done.get();
      }
    }
  }

  private void failsAlways(int code) {
    StoreView own = AcrossFailuresBinding.StoreViewStruct.allocate(arena);
    for (int i = 0; i < 1000; i++) {
      NumberedException failure =
          catchThrowableOfType(NumberedException.class, () -> C.step(own, code));
      assertThat(failure).hasMessage("the store says " + code);
    }
  }

  private static void fails(String function, long code, ThrowingCallable call) {
    fails(function + " failed with code " + code, function, code, call);
  }

  private static void fails(String message, String function, long code, ThrowingCallable call) {
    StatusException failure = catchThrowableOfType(StatusException.class, call);
    assertThat(failure).hasMessage(message);
    assertThat(failure.function()).isEqualTo(function);
    assertThat(failure.code()).isEqualTo(code);
  }
}
