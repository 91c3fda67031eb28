package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The five functions that C has for every scalar type. */
record Scalar<T>(
    UnaryOperator<T> identity,
    UnaryOperator<T> negate,
    UnaryOperator<T> increment,
    Function<ScalarValue, T> value,
    BiPredicate<T, ScalarValue> check) {

  /** Asserts that the agreed values, in the order of {@link ScalarValue}, cross both ways. */
  void crosses(List<T> agreed) {
    for (ScalarValue which : ScalarValue.values()) {
      T expected = agreed.get(which.ordinal());
      assertThat(value.apply(which)).as("%s from C", which).isEqualTo(expected);
      assertThat(check.test(expected, which)).as("%s in C", which).isTrue();
      assertThat(identity.apply(expected)).as("%s there and back", which).isEqualTo(expected);
    }
    T zero = agreed.get(0);
    T one = agreed.get(1);
    T minusOne = agreed.get(2);
    assertThat(negate.apply(one)).isEqualTo(minusOne);
    assertThat(negate.apply(minusOne)).isEqualTo(one);
    assertThat(increment.apply(zero)).isEqualTo(one);
    assertThat(increment.apply(minusOne)).isEqualTo(zero);
    boolean wraps = !(zero instanceof Float || zero instanceof Double);
    if (wraps) {
      assertThat(increment.apply(agreed.get(4))).isEqualTo(agreed.get(3));
    }
  }

  static List<Byte> bytes(int... values) {
    return IntStream.of(values).mapToObj(value -> (byte) value).toList();
  }

  static List<Short> shorts(int... values) {
    return IntStream.of(values).mapToObj(value -> (short) value).toList();
  }

  static List<Character> chars(int... values) {
    return IntStream.of(values).mapToObj(value -> (char) value).toList();
  }

  static List<Integer> ints(int... values) {
    return IntStream.of(values).boxed().toList();
  }

  static List<Long> longs(long... values) {
    return LongStream.of(values).boxed().toList();
  }
}
