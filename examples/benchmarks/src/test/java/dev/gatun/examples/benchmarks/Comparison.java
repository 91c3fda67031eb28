package dev.gatun.examples.benchmarks;

import java.util.List;

/**
 * Two benchmarks that do the same.
 *
 * @param what what they do, in words
 * @param benchmark the one through Gatun, as {@code Class.method}
 * @param against the other one
 * @param most what we want the ratio to be at most
 */
record Comparison(String what, String benchmark, String against, double most) {
  static final List<Comparison> ALL =
      List.of(
          byHand("nothing", "CallBenchmark.noop", 1.03),
          byHand("nothing, `critical`", "CallBenchmark.noopCritical", 1.05),
          byHand("two numbers", "CallBenchmark.add", 1.03),
          byHand("two numbers, `critical`", "CallBenchmark.addCritical", 1.05),
          byHand("a string of 20 letters in", "StringBenchmark.in20", 0.60),
          byHand("a string of 1,000 letters in", "StringBenchmark.in1000", 0.80),
          byHand("a string of 20 letters, some not ASCII, in", "StringBenchmark.inMixed", 0.70),
          byHand("a string of 20 letters out", "StringBenchmark.out20", 1.00),
          byHand("an out-parameter", "ResultBenchmark.out", 0.35),
          byHand("a result checked with `errno`", "ResultBenchmark.errno", 0.42),
          byHand("a struct of two `int`, by value and back", "ResultBenchmark.point", 0.30),
          byHand("a struct of four `int`, by value and back", "ResultBenchmark.bounds", 0.25),
          byHand("16 numbers in", "ArrayBenchmark.sum", 0.65),
          new Comparison(
              "16 numbers in place, `critical`; copied",
              "ArrayBenchmark.sumCritical",
              "ArrayBenchmark.sumByHand",
              0.20),
          new Comparison(
              "reads of 1,000,000 structs; the loop in C",
              "RowBenchmark.read",
              "RowBenchmark.readInC",
              1.10),
          new Comparison(
              "writes of 1,000,000 structs; the loop in C",
              "RowBenchmark.write",
              "RowBenchmark.writeInC",
              1.05),
          byHand("`qsort` of 10,000 numbers, compared in Java", "SortBenchmark.sort", 1.05),
          byHand("a tagged union, read and switched over", "TallyBenchmark.read", 1.10),
          byHand("a handle; an address", "BoxBenchmark.box", 1.10),
          new Comparison(
              "two numbers, `SERIALIZED`; the same without",
              "BoxBenchmark.addSerialized",
              "BoxBenchmark.add",
              1.5));

  private static Comparison byHand(String what, String benchmark, double most) {
    return new Comparison(what, benchmark, benchmark + "ByHand", most);
  }
}
