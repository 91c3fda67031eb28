package dev.gatun.examples.planted;

import dev.gatun.examples.planted.Planted.Box;
import dev.gatun.runtime.NativeUse;
import java.lang.foreign.Arena;

/** Leaves one thing of each kind open. */
@SuppressWarnings("try") // a box that is not used
final class Leaking {
  private static final Planted C = PlantedBinding.open();
  private static Box kept;
  private static Arena arena;

  private Leaking() {}

  public static void main(String... arguments) throws InterruptedException {
    closed();
    lost();
    System.gc();
    for (int i = 0; i < 50; i++) {
      Thread.sleep(20);
      System.gc();
    }
    keep();
    retain();
    NativeUse use = NativeUse.now();
    System.out.println(
        "libraries=%d handles=%d retained=%d callbacks=%d"
            .formatted(use.libraries(), use.openHandles(), use.retained(), use.callbacks()));
  }

  private static void closed() {
    try (Arena closed = Arena.ofConfined();
        Box box = C.box(0)) {
      C.retainCallback(value -> value, closed);
    }
    C.retainCallback(value -> value, Arena.global()); // for ever, on purpose
  }

  private static void lost() {
    C.box(0);
  }

  private static void keep() {
    kept = C.box(0);
  }

  private static void retain() {
    arena = Arena.ofShared();
    C.retainCallback(value -> value, arena);
  }
}
