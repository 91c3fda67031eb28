package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/** The six functions that C has for every struct of {@link AcrossStructs}. */
record Copies<R>(
    IntFunction<R[]> array,
    IntFunction<R> make,
    BiPredicate<R, Integer> check,
    BiFunction<R, Integer, R> plus,
    BiPredicate<R, Integer> checkIn,
    BiConsumer<R[], Integer> fill,
    BiConsumer<R[], Integer> add) {

  /**
   * Asserts that the struct crosses in every way; it is given as agreed for the bases 10 and 15.
   */
  void cross(R agreed, R fiveMore) {
    assertThat(make.apply(10)).as("by value, out").isEqualTo(agreed);
    assertThat(check.test(agreed, 10)).as("by value, in").isTrue();
    assertThat(plus.apply(agreed, 5)).as("by value, both").isEqualTo(fiveMore);
    assertThat(plus.apply(fiveMore, -5)).as("by value, back").isEqualTo(agreed);
    assertThat(checkIn.test(fiveMore, 15)).as("by pointer, in").isTrue();
    R[] box = array.apply(1);
    fill.accept(box, 10);
    assertThat(box).as("by pointer, out").containsExactly(agreed);
    add.accept(box, 5);
    assertThat(box).as("by pointer, both").containsExactly(fiveMore);
  }
}
