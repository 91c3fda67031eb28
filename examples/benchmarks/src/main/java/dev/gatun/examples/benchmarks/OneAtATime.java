package dev.gatun.examples.benchmarks;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Threading;

/** The same library, called by one thread at a time. */
@NativeLibrary(value = "bench", header = "bench.h", threading = Threading.SERIALIZED)
interface OneAtATime {
  @Symbol("bench_add")
  int add(int a, int b);
}
