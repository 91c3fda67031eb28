package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.NativeUse;
import java.lang.foreign.Arena;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What C would have kept is given back where the call is refused before C is entered. */
class RefusedCallbacksTest {
  private static final AcrossConduct C = AcrossConductBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  private static void assertRefused(
      Class<? extends Throwable> refusal, ThrowingCallable first, ThrowingCallable... more) {
    NativeUse before = NativeUse.now();
    assertThatThrownBy(first).isExactlyInstanceOf(refusal);
    for (ThrowingCallable each : more) {
      assertThatThrownBy(each).isExactlyInstanceOf(refusal);
    }
    assertThat(NativeUse.now()).isEqualTo(before);
  }

  @Test
  void what_is_kept_until_it_is_called() {
    assertRefused(MalformedStringException.class, () -> C.keepOnce(value -> value, "bad\0name", 1));
    assertRefused(IllegalArgumentException.class, () -> C.keepOnce(value -> value, "good", 256));
    assertRefused(
        NullPointerException.class, () -> C.keepOnce(null), () -> C.keepOnce(null, "", 1));
  }

  @Test
  void what_is_kept_for_ever() {
    Arena ever = Arena.global();
    assertRefused(
        MalformedStringException.class, () -> C.keepNamed(value -> value, "bad\0name", 1, ever));
    assertRefused(
        IllegalArgumentException.class, () -> C.keepNamed(value -> value, "good", 256, ever));
    assertRefused(NullPointerException.class, () -> C.keepNamed(null, "good", 1, ever));
  }

  @Test
  void what_is_kept_while_an_arena_lives() {
    NativeUse before = NativeUse.now();
    try (Arena arena = Arena.ofConfined()) {
      assertRefused(
          MalformedStringException.class, () -> C.keepNamed(value -> value, "bad\0name", 1, arena));
      C.keepNamed(value -> value + 1, "good", 1, arena);
      assertThat(NativeUse.now().retained()).isEqualTo(before.retained() + 1);
      assertThat(C.fire(4)).isEqualTo(5);
    }
    assertThat(NativeUse.now()).isEqualTo(before);
  }

  @Test
  void a_call_that_is_not_refused_keeps_it_until_c_calls() {
    NativeUse before = NativeUse.now();
    C.keepOnce(value -> value + 1, "good", 255);
    assertThat(NativeUse.now().retained()).isEqualTo(before.retained() + 1);
    assertThat(C.fire(4)).isEqualTo(5);
    assertThat(NativeUse.now()).isEqualTo(before);
  }
}
