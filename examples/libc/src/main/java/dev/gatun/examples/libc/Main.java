package dev.gatun.examples.libc;

import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Calls the C library: strings, sorting with a Java comparator, errors, a thread of C. */
public final class Main {
  private Main() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {
    LibC c = LibCBinding.open();
    System.out.println("strlen(\"Grüße\") = " + c.strlen("Grüße"));
    System.out.println("getpid() = " + c.getpid());
    System.out.println("abs(-7) = " + c.abs(-7));

    int[] numbers = {3, 1, 2};
    c.qsort(numbers, numbers.length, Integer.BYTES, Integer::compare);
    System.out.println("qsort: " + Arrays.toString(numbers));

    try {
      c.open("/no/such/file", 0);
    } catch (ErrnoException e) {
      System.out.println("open: " + e.getMessage());
    }

    Threads threads = ThreadsBinding.open();
    try (Arena arena = Arena.ofConfined()) {
      long[] thread = new long[1];
      MemorySegment[] result = new MemorySegment[1];
      threads.create(
          thread,
          null,
          argument -> {
            System.out.println("pthread_create: Java runs in " + Thread.currentThread());
            return argument;
          },
          MemorySegment.ofAddress(42),
          arena);
      threads.join(thread[0], result);
      System.out.println("pthread_join: " + result[0].address());
    }
  }
}
