package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callbacks with more arguments than there are registers. */
class AcrossStackCallbacksTest {
  private static final AcrossStackCallbacks C = AcrossStackCallbacksBinding.open();
  private static final AcrossCallbacks CALLBACKS = AcrossCallbacksBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(CALLBACKS.callback_depth()).isZero();
    assertThat(CALLBACKS.callback_failures()).isZero();
  }

  @Test
  void sixteen_arguments_cross() {
    assertThat(
            C.callback_ints16(
                (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p) ->
                    a + 2L * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j
                        + 11 * k + 12 * l + 13 * m + 14 * n + 15 * o + 16 * p))
        .isEqualTo(1496);
    assertThat(
            C.callback_doubles16(
                (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p) ->
                    a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j
                        + 11 * k + 12 * l + 13 * m + 14 * n + 15 * o + 16 * p))
        .isEqualTo(1496);
    assertThat(
            C.callback_mixed16(
                (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p) ->
                    a
                        + 2 * b
                        + 3 * c
                        + 4 * d
                        + (e ? 25 : 0)
                        + 6 * f
                        + 7 * g
                        + 8 * h
                        + 9 * i
                        + 10 * j
                        + 11 * k
                        + 12 * l
                        + 13 * m
                        + 14 * n
                        + 15 * o
                        + 16 * p))
        .isEqualTo(1496);
  }
}
