package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call of C, or by C, that is under way on this thread. */
final class Frame {
  private static final ThreadLocal<@Nullable Frame> INNERMOST = new ThreadLocal<>();
  private static final ThreadLocal<Callee> LATEST = ThreadLocal.withInitial(() -> Callee.UNKNOWN);

  private final @Nullable Frame outer;
  private final Callee callee;
  private final int depth;
  private final Set<WatchedArena> arenas = new LinkedHashSet<>();
  private @Nullable NativeViolationException violation;

  private Frame(@Nullable Frame outer, Callee callee) {
    this.outer = outer;
    this.callee = callee;
    this.depth = outer == null ? 0 : outer.depth + 1;
  }

  static Frame enter(Callee callee) {
    Frame frame = new Frame(INNERMOST.get(), callee);
    INNERMOST.set(frame);
    return frame;
  }

  /** The innermost call of this thread; null where C began it. */
  static @Nullable Frame innermost() {
    return INNERMOST.get();
  }

  /** The function that returned last on this thread. */
  static Callee latest() {
    return LATEST.get();
  }

  void leave() {
    LATEST.set(callee);
    if (outer == null) {
      INNERMOST.remove();
    } else {
      INNERMOST.set(outer);
    }
  }

  Callee callee() {
    return callee;
  }

  /** How many calls are around it. */
  int depth() {
    return depth;
  }

  /** It has memory of this call. */
  void uses(WatchedArena arena) {
    if (arenas.add(arena)) {
      arena.passed(callee);
    }
  }

  /** Looks what C did so far; the first violation is kept until the call is over. */
  void look() {
    for (WatchedArena arena : arenas) {
      found(arena.overrun());
    }
    found(Quarantine.MEMORY.look());
  }

  void found(@Nullable NativeViolationException another) {
    if (violation == null) {
      violation = another;
    } else if (another != null) {
      violation.addSuppressed(another);
    }
  }

  @Nullable NativeViolationException violation() {
    return violation;
  }
}
