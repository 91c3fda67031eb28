package dev.gatun.examples.benchmarks;

import java.util.List;

/**
 * Two benchmarks that do the same.
 *
 * @param what what they do, in words
 * @param benchmark the one through Gatun, as {@code Class.method}
 * @param against the other one
 */
record Comparison(String what, String benchmark, String against) {
  static final List<Comparison> ALL =
      List.of(
          byHand("nothing", "CallBenchmark.noop"),
          byHand("nothing, `critical`", "CallBenchmark.noopCritical"),
          byHand("two numbers", "CallBenchmark.add"),
          byHand("two numbers, `critical`", "CallBenchmark.addCritical"),
          byHand("a string of 20 letters in", "StringBenchmark.in20"),
          byHand("a string of 1,000 letters in", "StringBenchmark.in1000"),
          byHand("a string of 20 letters, some not ASCII, in", "StringBenchmark.inMixed"),
          byHand("a string of 20 letters out", "StringBenchmark.out20"),
          byHand("an out-parameter", "ResultBenchmark.out"),
          byHand("a result checked with `errno`", "ResultBenchmark.errno"),
          byHand("a struct of two `int`, by value and back", "ResultBenchmark.point"),
          byHand("a struct of four `int`, by value and back", "ResultBenchmark.bounds"),
          byHand("16 numbers in", "ArrayBenchmark.sum"),
          new Comparison(
              "16 numbers in place, `critical`",
              "ArrayBenchmark.sumCritical",
              "ArrayBenchmark.sumByHand"),
          new Comparison(
              "reads of 1,000,000 structs; the loop in C",
              "RowBenchmark.read",
              "RowBenchmark.readInC"),
          new Comparison(
              "writes of 1,000,000 structs; the loop in C",
              "RowBenchmark.write",
              "RowBenchmark.writeInC"),
          byHand("`qsort` of 10,000 numbers, compared in Java", "SortBenchmark.sort"),
          byHand("a tagged union, read and switched over", "TallyBenchmark.read"),
          byHand("a handle; an address", "BoxBenchmark.box"),
          new Comparison(
              "two numbers, `SERIALIZED`; the same without",
              "BoxBenchmark.addSerialized",
              "BoxBenchmark.add"));

  private static Comparison byHand(String what, String benchmark) {
    return new Comparison(what, benchmark, benchmark + "ByHand");
  }
}
