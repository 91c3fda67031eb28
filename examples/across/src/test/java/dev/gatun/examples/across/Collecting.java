package dev.gatun.examples.across;

import dev.gatun.examples.across.StdLib.Holder;
import dev.gatun.examples.across.StdLib.Maybe;
import dev.gatun.examples.across.StdLib.Order;
import dev.gatun.examples.across.StdLib.Outer;
import dev.gatun.examples.across.StdLib.Sliced;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Collects garbage while C has memory of which Java has nothing but an argument of the call. */
final class Collecting {
  private static final StdLib C = StdLibBinding.open();
  private static final MemorySegment MEMORY = Arena.global().allocate(8);
  private static final int[] BASE = new int[1];
  private static final Order COLLECT = (key, element) -> collect(10) ? 1 : 0;

  private static volatile boolean collected;

  private Collecting() {}

  public static void main(String... arguments) {
    tell("array", () -> C.find(new MemorySegment[] {memory()}, BASE, 1, 4, COLLECT));
    tell("record", () -> C.find(new Holder(memory(), 0), BASE, 1, 4, COLLECT));
    tell("records", () -> C.find(new Outer[] {outer()}, BASE, 1, 4, COLLECT));
    tell("slice", () -> C.find(new Sliced(memory()), BASE, 1, 4, COLLECT));
    tell("by value", () -> C.find(new Maybe(memory()), BASE, 1, 4, COLLECT));
  }

  private static void tell(String what, Runnable call) {
    collected = false;
    call.run();
    boolean during = collected;
    boolean after = collect(500);
    System.out.println(what + (during ? " lost" : " kept") + (after ? "" : " for ever"));
  }

  private static Outer outer() {
    return new Outer(1, new Maybe(memory()));
  }

  @SuppressWarnings("restricted") // the memory lives for ever, whatever is told here
  private static MemorySegment memory() {
    return MEMORY.reinterpret(Arena.ofAuto(), segment -> collected = true);
  }

  private static boolean collect(int times) {
    for (int i = 0; i < times && !collected; i++) {
      System.gc();
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return collected;
  }
}
