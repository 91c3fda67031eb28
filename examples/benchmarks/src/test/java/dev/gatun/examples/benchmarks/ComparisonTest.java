package dev.gatun.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Benchmark;

/** What is compared does the same; how fast, no test says. */
final class ComparisonTest {
  static final Iterable<Comparison> ALL = Comparison.ALL;

  @ParameterizedTest
  @FieldSource("ALL")
  void both_give_the_same(Comparison comparison) throws Exception {
    assertSame(comparison.benchmark(), comparison.against());
  }

  @ParameterizedTest
  @MethodSource("benchmarksOfPeers")
  void a_peer_gives_the_same(Peer peer, String own, String others) throws Exception {
    assumeTrue(peer.isThere());
    assertSame(own, others);
  }

  static List<Object[]> benchmarksOfPeers() throws Exception {
    List<Object[]> all = new ArrayList<>();
    for (Peer peer : Peer.values()) {
      Set<String> has = benchmarks(peer.type);
      for (Comparison comparison : Comparison.ALL) {
        String benchmark = peer.benchmark(comparison);
        if (has.contains(benchmark) && !isTimedInC(benchmark)) {
          all.add(new Object[] {peer, comparison.benchmark(), benchmark});
        }
      }
    }
    return all;
  }

  /** C says how long these take; that is no result to be compared. */
  private static boolean isTimedInC(String benchmark) {
    return benchmark.equals("FloorBenchmark.noop") || benchmark.equals("FloorBenchmark.add");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Result", "Tuned", "Jni", "Jnr", "JnaDirect", "Jna"})
  void a_failure_is_seen_by_all(String name) throws Exception {
    Method errno = method(name + "Benchmark.errno");
    Timed benchmark = (Timed) errno.getDeclaringClass().getConstructor().newInstance();
    benchmark.three = -3;
    assertThatThrownBy(() -> errno.invoke(benchmark)).rootCause().hasMessageContaining("22");
  }

  @Test
  void everything_is_compared() throws Exception {
    Set<String> compared = new HashSet<>();
    Set<String> timed = new HashSet<>();
    for (Comparison comparison : Comparison.ALL) {
      compared.add(comparison.benchmark());
      compared.add(comparison.against());
      timed.addAll(benchmarks(comparison.benchmark().split("\\.")[0]));
    }
    assertThat(compared).isEqualTo(timed);
  }

  @ParameterizedTest
  @EnumSource
  void everything_of_a_peer_is_compared(Peer peer) throws Exception {
    List<String> compared = Comparison.ALL.stream().map(peer::benchmark).toList();
    assertThat(benchmarks(peer.type)).allMatch(name -> Collections.frequency(compared, name) == 1);
  }

  private static void assertSame(String own, String others) throws Exception {
    assertThat(method(others).getReturnType()).isEqualTo(method(own).getReturnType());
    assertThat(result(own)).usingRecursiveComparison().isEqualTo(result(others));
  }

  private static Object result(String benchmark) throws Exception {
    Method method = method(benchmark);
    return method.invoke(method.getDeclaringClass().getConstructor().newInstance());
  }

  private static Method method(String benchmark) throws Exception {
    String[] names = benchmark.split("\\.");
    return type(names[0]).getMethod(names[1]);
  }

  private static Set<String> benchmarks(String type) throws Exception {
    Set<String> names = new HashSet<>();
    Arrays.stream(type(type).getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .forEach(method -> names.add(type + "." + method.getName()));
    return names;
  }

  /** As it is, without its library being loaded. */
  private static Class<?> type(String name) throws Exception {
    ClassLoader loader = ComparisonTest.class.getClassLoader();
    return Class.forName(ComparisonTest.class.getPackageName() + "." + name, false, loader);
  }
}
