package dev.gatun.runtime;

import dev.gatun.runtime.watch.OpenHandles;
import dev.gatun.runtime.watch.Watching;
import java.util.ArrayList;
import java.util.List;

/** Closes a handle and what belongs to it: either all of it or nothing. */
final class HandleClosing {
  private static final int CLOSED = -1;

  /** Closed by its owner: the one close that is still due finds nothing left to do. */
  private static final int CLOSED_WITH_OWNER = -2;

  private final OpaqueHandle handle;

  /** What no use of can begin any more, in the order in which it is to be closed. */
  private final List<OpaqueHandle> claimed = new ArrayList<>();

  private HandleClosing(OpaqueHandle handle) {
    this.handle = handle;
  }

  static void close(OpaqueHandle handle) {
    StackRoom.requireToClose();
    HandleClosing closing = new HandleClosing(handle);
    HandleInUse owner = closing.claimAll();
    try (owner) {
      closing.closeAll();
    }
  }

  /**
   * Takes it and what belongs to it out of use, without a word to C: whoever is inside of a library
   * may be making a handle, and wait for the lock.
   *
   * @return the use of what it belongs to, until all is closed
   */
  private HandleInUse claimAll() {
    if (handle.ownership.closer() == null) {
      throw new IllegalStateException(
          handle.type + ".close: " + handle + " belongs to C, which alone closes it");
    }
    handle.closing.lock();
    try {
      if (handle.calls.change(CLOSED_WITH_OWNER, CLOSED)) {
        return HandleInUse.NONE;
      }
      claim(handle);
      requireMakersDone();
      HandleInUse owner = useOfOwner();
      for (int i = 0; i < claimed.size(); i++) {
        claimed.get(i).children.clear();
      }
      return owner;
    } catch (RuntimeException | Error e) {
      letGo();
      throw e;
    } finally {
      handle.closing.unlock();
    }
  }

  private void claim(OpaqueHandle next) {
    int before = next.calls.claim(state(next));
    if (before != 0) {
      throw refused(next, before < 0);
    }
    try {
      for (OpaqueHandle child : next.children.reversed()) {
        claim(child);
      }
      claimed.add(next);
    } catch (RuntimeException | Error e) {
      next.calls.reopen(state(next));
      throw e;
    }
  }

  private int state(OpaqueHandle next) {
    return next == handle ? CLOSED : CLOSED_WITH_OWNER;
  }

  /** Those who made what was claimed may use it, which claiming it does not tell. */
  private void requireMakersDone() {
    for (OpaqueHandle next : claimed) {
      if (next.calls.isCountedElsewhere()) {
        MakersCount.see();
        break;
      }
    }
    for (OpaqueHandle next : claimed) {
      if (next.calls.isUsedByMaker()) {
        letGo();
        throw refused(next, false);
      }
    }
  }

  /** Needs no memory, which there may be none left of. */
  private void letGo() {
    for (int i = 0; i < claimed.size(); i++) {
      OpaqueHandle next = claimed.get(i);
      next.calls.reopen(state(next));
    }
    claimed.clear();
  }

  private static IllegalStateException refused(OpaqueHandle next, boolean wasClosed) {
    return new IllegalStateException(
        next.type
            + ".close: "
            + next
            + (wasClosed ? " was closed already" : " is in use by a call that is under way"));
  }

  private HandleInUse useOfOwner() {
    OpaqueHandle owner = handle.ownership.owner();
    if (owner == null) {
      return HandleInUse.NONE;
    }
    HandleInUse use = owner.use(handle.type + ".close: what it belongs to");
    owner.keptFor().children.remove(handle);
    return use;
  }

  private void closeAll() {
    Throwable failure = null;
    for (int i = 0; i < claimed.size(); i++) {
      OpaqueHandle closed = claimed.get(i);
      if (Watching.HANDLES) {
        OpenHandles.closed(closed.opened);
      }
      try {
        closed.ownership.closer().close(closed.segment());
      } catch (Throwable e) {
        if (failure == null) {
          failure = e;
        } else if (failure != e) {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw Linking.unchecked(failure);
    }
  }
}
