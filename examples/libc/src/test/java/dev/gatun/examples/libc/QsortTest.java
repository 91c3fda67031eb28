package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatun.examples.libc.LibC.IntComparator;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QsortTest {
  private static final LibC C = LibCBinding.open();

  private static int[] sort(IntComparator order, int... numbers) {
    int[] sorted = numbers.clone();
    C.qsort(sorted, sorted.length, Integer.BYTES, order);
    return sorted;
  }

  private static void assertThatSortingWorks() {
    assertThat(sort(Integer::compare, 3, 1, 2)).containsExactly(1, 2, 3);
  }

  @Test
  void ten_thousand_random_numbers_are_sorted() {
    long seed = System.nanoTime();
    System.out.println("QsortTest: seed " + seed);
    int[] numbers = new Random(seed).ints(10_000).toArray();
    int[] expected = numbers.clone();
    Arrays.sort(expected);
    assertThat(sort(Integer::compare, numbers)).as("seed %d", seed).isEqualTo(expected);
  }

  @Test
  void nothing_and_one_number_are_sorted_already() {
    assertThat(sort(Integer::compare)).isEmpty();
    assertThat(sort(Integer::compare, 1)).containsExactly(1);
  }

  @Test
  void what_the_comparator_throws_arrives_as_the_same_object() {
    for (Throwable thrown : new Throwable[] {new IllegalStateException(), new AssertionError()}) {
      assertThatThrownBy(() -> sort((a, b) -> fail(thrown), 3, 1, 2)).isSameAs(thrown);
      assertThatSortingWorks();
    }
  }

  private static int fail(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }

  @Test
  void a_comparator_that_failed_is_not_called_again() {
    int[] calls = new int[1];
    assertThatThrownBy(
            () ->
                sort(
                    (a, b) -> {
                      if (++calls[0] == 5) {
                        throw new IllegalStateException("fifth");
                      }
                      return Integer.compare(a, b);
                    },
                    9,
                    8,
                    7,
                    6,
                    5,
                    4,
                    3,
                    2,
                    1))
        .hasMessage("fifth");
    assertThat(calls[0]).isEqualTo(5);
  }

  @Test
  void a_comparator_without_end_does_not_end_the_jvm() {
    assertThatThrownBy(() -> sort(QsortTest::endless, 2, 1))
        .isExactlyInstanceOf(StackOverflowError.class);
    assertThatSortingWorks();
  }

  private static int endless(int a, int b) {
    return endless(b, a) + 1;
  }

  @Test
  void sorting_inside_a_comparator_works() {
    IntComparator nested = (a, b) -> sort(Integer::compare, a, b)[0] == a ? -1 : 1;
    assertThat(sort(nested, 5, 3, 4, 1, 2)).containsExactly(1, 2, 3, 4, 5);
  }

  /** Each level throws its own exception, whose cause is that of the level below. */
  @Test
  void exceptions_at_each_level_reach_the_level_above() {
    Throwable thrown = catchThrowable(() -> sort((a, b) -> level(3), 2, 1));
    for (int level = 3; level > 0; level--) {
      assertThat(thrown).isExactlyInstanceOf(IllegalStateException.class).hasMessage("" + level);
      thrown = thrown.getCause();
    }
    assertThat(thrown).isNull();
    assertThatSortingWorks();
  }

  private static int level(int level) {
    Throwable below =
        level == 1 ? null : catchThrowable(() -> sort((a, b) -> level(level - 1), 2, 1));
    throw new IllegalStateException("" + level, below);
  }

  @Test
  void a_comparator_that_catches_what_the_inner_one_threw_goes_on() {
    IntComparator order =
        (a, b) -> {
          assertThat(catchThrowable(() -> sort((c, d) -> Math.divideExact(1, 0), a, b)))
              .isExactlyInstanceOf(ArithmeticException.class);
          return Integer.compare(a, b);
        };
    assertThat(sort(order, 5, 3, 4, 1, 2)).containsExactly(1, 2, 3, 4, 5);
  }
}
