package dev.gatun.examples.signatures;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sixteen arguments that fill the registers: eight integers and eight floating. */
final class Fillers {
  private static final int OF_EACH = 8;

  static final List<Object> VALUES = each(Fillers::integer, i -> i + 0.5);
  static final List<String> LITERALS = each(i -> integer(i) + "L", i -> i + ".5");
  static final List<String> PARAMETERS = each(i -> "long l" + i, i -> "double d" + i);
  static final List<String> TYPES = each(i -> "long", i -> "double");
  static final List<String> CHECKS =
      each(i -> "l" + i + " == " + integer(i) + "L", i -> "d" + i + " == " + i + ".5");

  private Fillers() {}

  private static long integer(int i) {
    return 0x0101_0101_0101_0101L * (i + 1);
  }

  private static <T> List<T> each(IntFunction<T> integer, IntFunction<T> floating) {
    return Stream.concat(
            IntStream.range(0, OF_EACH).mapToObj(integer),
            IntStream.range(0, OF_EACH).mapToObj(floating))
        .toList();
  }
}
