package dev.gatun.examples.crashes;

import dev.gatun.examples.crashes.Crashes.Door;
import dev.gatun.examples.crashes.Crashes.Event;
import dev.gatun.examples.crashes.Crashes.Key;
import dev.gatun.examples.crashes.Crashes.Kind;
import dev.gatun.examples.crashes.Crashes.Of;
import dev.gatun.examples.crashes.CrashesBinding.PointViewStruct;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Millions of calls of every kind, on several threads at once: nothing may grow. */
public final class Soak {
  private static final int THREADS = 8;

  /** Calls into C that one round makes. */
  static final int CALLS_OF_A_ROUND = 12;

  private static final Crashes C = CrashesBinding.open();

  private Soak() {}

  /**
   * Runs the workload twice, on platform threads and on virtual ones, and prints what the process
   * holds before, between and after.
   *
   * @param arguments the number of calls, 10 million without it
   * @throws Exception if a call did not do what it should
   */
  public static void main(String... arguments) throws Exception {
    long calls = arguments.length == 0 ? 10_000_000 : Long.parseLong(arguments[0]);
    run(calls / 10, Executors.newFixedThreadPool(THREADS));
    print("warm", Holdings.now());
    run(calls / 2, Executors.newFixedThreadPool(THREADS));
    print("after " + calls / 2 + " calls on " + THREADS + " platform threads", Holdings.now());
    run(calls / 2, Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory()));
    print("after " + calls / 2 + " more on " + THREADS + " virtual threads", Holdings.now());
  }

  private static void print(String when, Holdings holdings) {
    System.out.println(holdings + " " + when);
  }

  private static void run(long calls, ExecutorService threads)
      throws ExecutionException, InterruptedException {
    long rounds = calls / THREADS / CALLS_OF_A_ROUND;
    try (threads) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(
            threads.submit(
                () -> {
                  for (long round = 0; round < rounds; round++) {
                    round((int) (round % 1000));
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private static void round(int i) {
    String text = "Grüße " + i;
    check(C.textLength(text), 8L + Integer.toString(i).length());
    check(C.greeting(1), "hello");
    check(C.textsLength(new String[] {text, "two"}), 11L + Integer.toString(i).length());
    try (Arena arena = Arena.ofConfined()) {
      Crashes.PointView point = PointViewStruct.allocate(arena);
      point.x(i);
      point.y(0.5);
      check(C.pointSum(point), i + 0.5);
    }
    check(C.eventRead(new Event(Kind.WORD, new Of.Word(text))), 8L + Integer.toString(i).length());
    check(C.call(value -> value + i, 1), i + 1);
    check(C.callMaker(() -> new Crashes.Point(i, 0.25)), i + 0.25);
    try {
      C.fail(13);
      throw new AssertionError("no failure");
    } catch (ErrnoException e) {
      check(e.errno(), 13);
    }
    try {
      C.call(Soak::fail, i);
      throw new AssertionError("no failure");
    } catch (IllegalStateException e) {
      check(e.getMessage(), "in the callback");
    }
    try (Door door = C.doorOpen(i);
        Key key = C.keyCut(door)) {
      check(C.keyTurn(key), i);
    }
  }

  private static int fail(int value) {
    throw new IllegalStateException("in the callback");
  }

  private static void check(Object found, Object wanted) {
    if (!found.equals(wanted)) {
      throw new AssertionError(found + ", not " + wanted);
    }
  }
}
