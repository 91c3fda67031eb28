package dev.gatun.examples.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * A benchmark that one thread runs alone, and two at once.
 *
 * @param what what it does, in words
 * @param benchmark the benchmark, as {@code Class.method}
 * @param isVirtual whether the threads are virtual
 */
record TwoThreads(String what, String benchmark, boolean isVirtual) {
  /** What we want the ratio to be at most. */
  static final double MOST = 1.3;

  static final List<TwoThreads> ALL =
      Stream.of(false, true)
          .flatMap(
              isVirtual ->
                  Stream.of(
                      new TwoThreads(
                          "a string of 20 letters in", "StringBenchmark.in20", isVirtual),
                      new TwoThreads(
                          "a string of 1,000 letters in", "StringBenchmark.in1000", isVirtual),
                      new TwoThreads("an out-parameter", "ResultBenchmark.out", isVirtual)))
          .toList();

  /** {@return the name of what so many threads measure} */
  String with(int threads) {
    return benchmark + ", " + kind() + ", " + threads;
  }

  String kind() {
    return isVirtual ? "virtual" : "platform";
  }
}
