package dev.gatun.examples.across;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Does something on a full stack, again and again with a bit more room, until there is enough. */
final class FullStack {
  private static final int ROUNDS = 100;
  private static final long SMALL = 256 << 10;

  /**
   * Whether each stack that is filled is that of a new thread, or of the one that does the rest.
   */
  private static boolean isElsewhere;

  private FullStack() {}

  /** Runs one of the cases below, in a JVM of its own. */
  public static void main(String[] arguments) throws Exception {
    isElsewhere = arguments[1].equals("elsewhere");
    onSmallStack(
        () -> {
          run(arguments[0]);
          return null;
        });
  }

  private static void run(String what) throws Exception {
    switch (what) {
      case "callback" -> callBack(AcrossConductBinding.open());
      case "use" -> use(AcrossConductBinding.open());
      case "close" -> close(AcrossConductBinding.open());
      case "turn" -> takeTurns(AcrossSerializedBinding.open());
      case "turns" -> takeTurns(AcrossSerializedBinding.WithAnotherBinding.open());
      case "counted" -> count();
      case "unloaded" -> unload(AcrossClosedBinding::open);
      case "unloaded-confined" -> unload(AcrossClosedBinding.ConfinedBinding::open);
      default -> throw new IllegalArgumentException(what);
    }
    System.out.println("goes on");
  }

  private static void callBack(AcrossConduct c) throws Exception {
    Runnable call = () -> c.call(value -> value, 1);
    call.run(); // here and below: a class that cannot be initialised never can be again
    for (int i = 0; i < ROUNDS; i++) {
      fill(call);
    }
  }

  private static void use(AcrossConduct c) throws Exception {
    AcrossConduct.Box box = c.box(1);
    Runnable call = () -> c.number(box);
    call.run();
    for (int i = 0; i < ROUNDS; i++) {
      fill(call);
    }
    box.close();
  }

  private static void close(AcrossConduct c) throws Exception {
    for (int i = 0; i < 3 * ROUNDS; i++) {
      try (AcrossConduct.Box box = c.box(i)) {
        c.lid(box); // until the JVM has adapted the handles that it calls often
      }
    }
    for (int i = 0; i < ROUNDS; i++) {
      AcrossConduct.Box box = c.box(i);
      c.lid(box);
      fill(box::close);
      if (c.boxes() != 0) {
        System.out.println("closed, but not in C: " + c.boxes());
      }
    }
  }

  private static void takeTurns(AcrossConduct c) throws Exception {
    c.thread();
    for (int i = 0; i < ROUNDS; i++) {
      fill(c::thread);
      if (isElsewhere || i == ROUNDS - 1) {
        FutureTask<Long> other = new FutureTask<>(c::thread);
        Thread.ofPlatform().daemon().start(other);
        other.get(30, TimeUnit.SECONDS);
      }
    }
  }

  private static void count() throws Exception {
    AcrossClosedBinding c = AcrossClosedBinding.open();
    c.thread();
    for (int i = 0; i < ROUNDS; i++) {
      fill(c::thread);
    }
    c.close();
  }

  private static void unload(Callable<? extends AcrossClosed> open) throws Exception {
    open.call().close();
    for (int i = 0; i < 10; i++) {
      AcrossClosed c = open.call();
      c.thread();
      fill(c::close);
    }
  }

  private static void fill(Runnable action) throws InterruptedException, ExecutionException {
    if (isElsewhere) {
      onSmallStack(Executors.callable(() -> fillAndDo(action)));
    } else {
      fillAndDo(action);
    }
  }

  private static void onSmallStack(Callable<?> work)
      throws InterruptedException, ExecutionException {
    FutureTask<?> task = new FutureTask<>(work);
    new Thread(null, task, "small", SMALL).start();
    task.get();
  }

  private static void fillAndDo(Runnable action) {
    try {
      fillAndDo(action);
    } catch (StackOverflowError e) {
      action.run();
    }
  }
}
