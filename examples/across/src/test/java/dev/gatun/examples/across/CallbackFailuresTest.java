package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.NullResultException;
import dev.gatun.runtime.UnknownValueException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong in a callback comes out of the method that called C. */
class CallbackFailuresTest {
  private static final AcrossCallbacks C = AcrossCallbacksBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.callback_depth()).as("C returned from every call").isZero();
    assertThat(C.callback_failures()).isZero();
  }

  @Test
  void an_exception_is_rethrown_as_the_same_object() {
    RuntimeException thrown = new RuntimeException("thrown in Java");
    assertThatThrownBy(
            () ->
                C.callback_void(
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
    assertThat(C.callback_int64(value -> value, 5)).as("and then it is over").isEqualTo(5);
  }

  @Test
  void errors_and_checked_exceptions_are_rethrown_too() {
    AssertionError error = new AssertionError("an error");
    assertThatThrownBy(
            () ->
                C.callback_double(
                    value -> {
                      throw error;
                    },
                    1))
        .isSameAs(error);
    IOException checked = new IOException("a checked one");
    assertThatThrownBy(() -> C.callback_bool(value -> sneak(checked), true)).isSameAs(checked);
  }

  @SuppressWarnings("unchecked") // the point: a checked exception where none is declared
  private static <T extends Throwable> boolean sneak(Throwable throwable) throws T {
    throw (T) throwable;
  }

  @Test
  void every_type_of_result_has_a_value_for_c_when_it_fails() {
    RuntimeException thrown = new RuntimeException();
    List<Runnable> calls =
        List.of(
            () -> C.callback_int_binary((left, right) -> fail(thrown, 0), 1, 2),
            () -> C.callback_byte(value -> fail(thrown, value), (byte) 1),
            () -> C.callback_unsigned_byte(value -> fail(thrown, value), 1),
            () -> C.callback_long(value -> fail(thrown, value), 1),
            () -> C.callback_pointer(value -> fail(thrown, value), null),
            () -> C.callback_text_result(which -> fail(thrown, null)),
            () -> C.callback_struct(point -> fail(thrown, point), new AcrossCallbacks.Point(1, 2)),
            () -> C.callback_large_struct(large -> fail(thrown, large), LARGE),
            () -> C.callback_find(new long[1], value -> fail(thrown, true)));
    for (Runnable call : calls) {
      assertThatThrownBy(call::run).isSameAs(thrown);
    }
  }

  private static final AcrossCallbacks.Large LARGE = new AcrossCallbacks.Large(1, 2, 3);

  private static <T> T fail(RuntimeException thrown, T never) {
    if (never != thrown) {
      throw thrown;
    }
    return never;
  }

  @Test
  void a_callback_that_failed_is_not_entered_again_in_the_same_call() {
    List<Integer> seen = new ArrayList<>();
    RuntimeException thrown = new RuntimeException("at 2");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(1);
      assertThatThrownBy(
              () ->
                  C.callback_times(
                      (given, value) -> {
                        seen.add(value);
                        if (value == 2) {
                          throw thrown;
                        }
                      },
                      data,
                      1000))
          .isSameAs(thrown);
    }
    assertThat(seen).containsExactly(0, 1, 2);
  }

  @Test
  void the_other_callback_of_the_call_is_not_entered_either() {
    RuntimeException thrown = new RuntimeException("inner");
    boolean[] entered = new boolean[1];
    assertThatThrownBy(
            () ->
                C.callback_compose(
                    value -> {
                      entered[0] = true;
                      return value;
                    },
                    value -> fail(thrown, value),
                    1))
        .isSameAs(thrown);
    assertThat(entered).containsExactly(false);
  }

  @Test
  void an_exception_comes_up_through_many_levels() {
    RuntimeException thrown = new RuntimeException("at the bottom");
    int[] levels = new int[1];
    AcrossCallbacks.Nested nested =
        new AcrossCallbacks.Nested() {
          @Override
          public long apply(long value, MemorySegment data) {
            if (value == 0) {
              throw thrown;
            }
            try {
              return C.callback_nested(this, value - 1, data);
            } catch (RuntimeException e) {
              assertThat(e).isSameAs(thrown);
              levels[0]++;
              throw e;
            }
          }
        };
    assertThatThrownBy(() -> C.callback_nested(nested, 30, null)).isSameAs(thrown);
    assertThat(levels).containsExactly(30);
  }

  @Test
  void an_exception_comes_up_through_a_thousand_levels() throws InterruptedException {
    RuntimeException thrown = new RuntimeException("at the bottom");
    AcrossCallbacks.Nested nested =
        new AcrossCallbacks.Nested() {
          @Override
          public long apply(long value, MemorySegment data) {
            return value == 0 ? fail(thrown, 0L) : C.callback_nested(this, value - 1, data);
          }
        };
    Throwable[] caught = new Throwable[1];
    Runnable work = () -> caught[0] = catchThrowable(() -> C.callback_nested(nested, 1000, null));
    Thread thread = new Thread(null, work, "with room for all levels", 64 << 20);
    thread.start();
    thread.join();
    assertThat(caught[0]).isSameAs(thrown);
  }

  @Test
  void an_exception_that_a_callback_catches_is_over() {
    AcrossCallbacks.Nested nested =
        new AcrossCallbacks.Nested() {
          @Override
          public long apply(long value, MemorySegment data) {
            if (value == 0) {
              throw new IllegalStateException("at the bottom");
            }
            try {
              return C.callback_nested(this, value - 1, data);
            } catch (IllegalStateException e) {
              return value == 3 ? 1000 : fail(e, 0L);
            }
          }
        };
    assertThat(C.callback_nested(nested, 3, null)).isEqualTo(1000);
  }

  @Test
  void every_level_throws_its_own_exception() {
    AcrossCallbacks.Nested nested =
        new AcrossCallbacks.Nested() {
          @Override
          public long apply(long value, MemorySegment data) {
            if (value == 0) {
              throw new IllegalStateException("level 0");
            }
            try {
              return C.callback_nested(this, value - 1, data);
            } catch (IllegalStateException e) {
              throw new IllegalStateException("level " + value, e);
            }
          }
        };
    assertThatThrownBy(() -> C.callback_nested(nested, 2, null))
        .hasMessage("level 2")
        .cause()
        .hasMessage("level 1")
        .cause()
        .hasMessage("level 0")
        .hasNoCause();
  }

  @Test
  void a_call_that_succeeds_inside_of_a_callback_that_fails_later_changes_nothing() {
    RuntimeException thrown = new RuntimeException("afterwards");
    assertThatThrownBy(
            () ->
                C.callback_int64(
                    value -> {
                      assertThat(C.callback_int64(inner -> inner + 1, value)).isEqualTo(6);
                      throw thrown;
                    },
                    5))
        .isSameAs(thrown);
  }

  @Test
  void a_failure_can_be_handled_by_calling_c() {
    long result =
        C.callback_int64(
            value -> {
              try {
                C.callback_void(
                    () -> {
                      throw new IllegalStateException();
                    });
                return 0;
              } catch (IllegalStateException e) {
                return C.callback_int64(inner -> inner * 2, value);
              }
            },
            21);
    assertThat(result).isEqualTo(42);
  }

  @Test
  void null_is_refused_where_it_is_not_declared() {
    assertThatThrownBy(() -> C.callback_void(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossCallbacks.callback_void: callback is null");
    assertThatThrownBy(() -> C.callback_strict_pointer(value -> value, null))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageStartingWith("StrictPointerFunction.apply: value is NULL");
    assertThatThrownBy(() -> C.callback_strict_pointer(value -> null, MemorySegment.ofAddress(1)))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("StrictPointerFunction.apply is null");
    assertThatThrownBy(() -> C.callback_struct(point -> null, new AcrossCallbacks.Point(1, 2)))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("PointFunction.apply is null");
    assertThatThrownBy(() -> C.callback_text_strict(text -> 0, null))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageStartingWith("StrictTextLength.of: text is NULL");
    assertThatThrownBy(() -> C.callback_set((value, data) -> value, null, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossCallbacks.callback_set: lifetime is null");
  }

  @Test
  void a_string_that_is_not_utf_8_is_refused() {
    assertThatThrownBy(() -> C.callback_text_bytes(text -> 0, new byte[] {'a', (byte) 0xff, 0}))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("StrictTextLength.of: text is not valid UTF-8 at index 1");
  }

  @Test
  void a_number_that_no_constant_has_is_refused() {
    assertThatThrownBy(() -> C.callback_kind((left, right) -> left, 2, 77))
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessageStartingWith("KindFunction.apply: right is 77, which is no value of TaggedKind");
    assertThatThrownBy(() -> C.callback_kind((left, right) -> null, 2, 1))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("KindFunction.apply is null");
  }

  @Test
  void a_result_that_does_not_fit_is_refused() {
    assertThatThrownBy(() -> C.callback_unsigned_byte(value -> 256, 1))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("UnsignedByteFunction.apply is 256, but uint8_t holds 0 to 255");
  }

  @Test
  void a_callback_in_a_closed_arena_is_refused() {
    Arena arena = Arena.ofConfined();
    arena.close();
    assertThatThrownBy(() -> C.callback_set((value, data) -> value, null, arena))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThat(C.callback_fire(1)).as("C has no callback").isEqualTo(-1);
  }

  /** The code of the callback must outlive the arena: it is still running. */
  @Test
  void closing_the_arena_of_a_retained_callback_inside_of_it_is_an_exception() {
    Arena arena = Arena.ofConfined();
    C.callback_set(
        (value, data) -> {
          arena.close();
          System.gc();
          return value + 1;
        },
        null,
        arena);
    assertThatThrownBy(() -> C.callback_fire(1))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed while the callback runs");
    assertThat(arena.scope().isAlive()).isFalse();
  }
}
