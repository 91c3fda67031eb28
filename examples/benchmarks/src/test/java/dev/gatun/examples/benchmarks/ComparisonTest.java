package dev.gatun.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openjdk.jmh.annotations.Benchmark;

/** What is compared does the same; how fast, no test says. */
final class ComparisonTest {
  static final Iterable<Comparison> ALL = Comparison.ALL;

  @ParameterizedTest
  @FieldSource("ALL")
  void both_give_the_same(Comparison comparison) throws Exception {
    assertThat(result(comparison.benchmark()))
        .usingRecursiveComparison()
        .isEqualTo(result(comparison.against()));
  }

  @Test
  void everything_is_compared() throws Exception {
    Set<String> compared = new HashSet<>();
    Set<String> timed = new HashSet<>();
    for (Comparison comparison : Comparison.ALL) {
      compared.add(comparison.benchmark());
      compared.add(comparison.against());
      Class<?> type = method(comparison.benchmark()).getDeclaringClass();
      Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Benchmark.class))
          .forEach(method -> timed.add(type.getSimpleName() + "." + method.getName()));
    }
    assertThat(compared).isEqualTo(timed);
  }

  private static Object result(String benchmark) throws Exception {
    Method method = method(benchmark);
    return method.invoke(method.getDeclaringClass().getConstructor().newInstance());
  }

  private static Method method(String benchmark) throws Exception {
    String[] names = benchmark.split("\\.");
    return Class.forName(ComparisonTest.class.getPackageName() + "." + names[0])
        .getMethod(names[1]);
  }
}
