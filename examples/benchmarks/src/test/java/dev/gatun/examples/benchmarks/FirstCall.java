package dev.gatun.examples.benchmarks;

/** A program that calls one function. */
final class FirstCall {
  private FirstCall() {}

  public static void main(String... arguments) {
    System.out.println(BenchBinding.open().add(2, 3));
  }
}
