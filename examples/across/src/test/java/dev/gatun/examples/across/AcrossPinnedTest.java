package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.ErrnoException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Java arrays that C gets without a copy, because the function is critical. */
class AcrossPinnedTest {
  private static final AcrossPinned C = AcrossPinnedBinding.open();

  @Test
  void c_gets_the_array_itself() {
    int[] values = {1, 2, 3};
    assertThat(C.isSame(values, values)).isTrue();
    assertThat(C.isSame(values, values.clone())).isFalse();
    assertThat(C.isSame(values, null)).isFalse();
    assertThat(C.isSameCopy(values, values)).isFalse();
  }

  @Test
  void every_type_with_the_bits_of_c_is_read_and_written_in_place() {
    byte[] bytes = {1, -128, 126};
    assertThat(C.count(bytes)).isEqualTo(2);
    assertThat(bytes).containsExactly(2, -127, 127);
    short[] shorts = {1, -2};
    assertThat(C.count(shorts)).isEqualTo(1);
    assertThat(shorts).containsExactly((short) 2, (short) -1);
    char[] chars = {'a', '\ufffe'};
    assertThat(C.count(chars)).isEqualTo('b' + 0xffff);
    assertThat(chars).containsExactly('b', '\uffff');
    long[] longs = {1, 1L << 40};
    assertThat(C.count(longs)).isEqualTo((1L << 40) + 3);
    assertThat(longs).containsExactly(2, (1L << 40) + 1);
    float[] floats = {0.5f, 1};
    assertThat(C.count(floats)).isEqualTo(3.5f);
    assertThat(floats).containsExactly(1.5f, 2);
    double[] doubles = {0.25};
    assertThat(C.count(doubles)).isEqualTo(1.25);
    assertThat(doubles).containsExactly(1.25);
  }

  @Test
  void what_c_has_in_another_width_is_copied_as_ever() {
    int[] wider = {200, 100};
    C.countWider(wider);
    assertThat(wider).containsExactly(201, 101);
    assertThatThrownBy(() -> C.countWider(new int[] {256}))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(C.countTrue(new boolean[] {true, false, true})).isEqualTo(2);
  }

  @Test
  void odd_lengths_are_no_matter() {
    assertThat(C.count(new int[0])).isZero();
    assertThat(C.count((int[]) null)).isZero();
    int[] many = IntStream.range(0, 10_001).toArray();
    assertThat(C.count(many)).isEqualTo(10_001L * 10_002 / 2);
    assertThat(many).isEqualTo(IntStream.rangeClosed(1, 10_001).toArray());
  }

  @Test
  void null_is_refused_before_c_is_entered() {
    assertThatThrownBy(() -> C.count((byte[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossPinned.count: values is null");
  }

  @Test
  void errno_is_captured_as_ever() {
    assertThat(C.first(new int[] {7})).isEqualTo(7);
    assertThatThrownBy(() -> C.first(new int[] {-7})).isExactlyInstanceOf(ErrnoException.class);
    assertThatThrownBy(() -> C.first(null)).isExactlyInstanceOf(ErrnoException.class);
  }

  @Test
  void the_collector_may_run_meanwhile() {
    CompletableFuture<Void> garbage =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 20; i++) {
                System.gc();
              }
            });
    int rounds = 0;
    int[] values = new int[1_000];
    while (!garbage.isDone()) {
      values = Arrays.copyOf(values, values.length);
      C.count(values);
      rounds++;
    }
    garbage.join();
    assertThat(values).containsOnly(rounds);
  }
}
