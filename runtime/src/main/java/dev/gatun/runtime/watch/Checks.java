package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.lang.foreign.MemorySegment;

/** The checked mode's questions about what C gives to Java. */
public final class Checks {
  private Checks() {}

  /**
   * Requires that a pointer of C is none to memory of a call that is over.
   *
   * @param pointer the pointer
   * @param what its name for the message
   */
  public static void requireLive(MemorySegment pointer, String what) {
    Region dead = Quarantine.MEMORY.at(pointer.address());
    if (dead != null && Region.at(pointer.address()) == null) {
      throw new NativeViolationException(
          dead.callee().name(),
          "%s points to %s of %s: that call is over"
              .formatted(what, dead.name(), dead.callee().name()));
    }
  }

  /**
   * Requires that memory that C describes ends no later than what it was given.
   *
   * @param pointer where it begins
   * @param size how many bytes C says that there are
   * @param what its name for the message
   */
  public static void requireRoom(MemorySegment pointer, long size, String what) {
    requireLive(pointer, what);
    Region region = Region.at(pointer.address());
    if (region == null) {
      return;
    }
    MemorySegment memory = region.segment();
    long offset = pointer.address() - memory.address();
    if (size > memory.byteSize() - offset) {
      throw new NativeViolationException(
          region.callee().name(),
          "%s says that %s has %s, but %s has %d"
              .formatted(
                  region.callee().name(),
                  what,
                  Block.bytes(size),
                  region.name(),
                  memory.byteSize() - offset));
    }
  }

  /**
   * {@return the violation of a function that failed and did not say why}
   *
   * @param function the name of the C function
   */
  public static NativeViolationException silent(String function) {
    return new NativeViolationException(function, function + " failed without setting errno");
  }
}
