package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.invoke.VarHandle;

/**
 * Orders what two threads write and then read of each other, where one of them does so at each call
 * and the other hardly ever: the frequent one takes no atomic step, and the rare one pays for both.
 *
 * <p>If each writes, fences, and reads what the other one writes, then at least one of them sees
 * the other's.
 */
final class AsymmetricFence {
  /**
   * Whether the heavy side is known to work. HotSpot stops each thread for it, or sees that it is
   * in C, as it does for the owner of memory that is shared by threads.
   */
  static final boolean IS_THERE = isHotSpot(System.getProperty("java.vm.name", ""));

  private AsymmetricFence() {}

  static boolean isHotSpot(String vm) {
    return vm.startsWith("OpenJDK ") || vm.contains("HotSpot");
  }

  /** For the frequent side: keeps the JIT compiler from exchanging the two, and nobody else. */
  static void light() {
    VarHandle.releaseFence();
  }

  /** For the rare side: takes some microseconds, and some of the time of each other thread. */
  static void heavy() {
    Arena.ofShared().close();
  }
}
