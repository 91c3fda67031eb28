package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.StdLib.SignedOrder;
import dev.gatun.examples.across.StdLib.UnsignedOrder;
import org.junit.jupiter.api.Test;

/**
 * C takes the result of a comparator for an int, so the whole register tells: compilers trust a
 * callback to extend small results, and the linker alone would leave 200 as -56.
 */
class SmallResultsTest {
  private static final StdLib C = StdLibBinding.open();

  @Test
  void an_unsigned_result_of_a_callback_is_extended_with_zeros() {
    UnsignedOrder after = (left, right) -> 200;
    int[] numbers = {1, 2};
    C.sortUnsigned(numbers, 2, Integer.BYTES, after);
    assertThat(numbers).containsExactly(2, 1);
  }

  @Test
  void a_signed_result_of_a_callback_is_extended_with_its_sign() {
    SignedOrder before = (left, right) -> (byte) 200;
    int[] numbers = {1, 2};
    C.sortSigned(numbers, 2, Integer.BYTES, before);
    assertThat(numbers).containsExactly(1, 2);
  }
}
