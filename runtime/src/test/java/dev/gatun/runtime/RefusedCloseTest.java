package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A close that is refused because something is in use, while other threads use the rest. */
class RefusedCloseTest {
  private static final class Thing extends OpaqueHandle implements AutoCloseable {
    Thing(Ownership ownership) {
      super("Thing", "thing", MemorySegment.ofAddress(1), ownership);
    }

    @Override
    public void close() {
      close(this);
    }
  }

  private static Thing ownedBy(Thing owner) {
    try (HandleInUse use = OpaqueHandle.use(owner, "owner")) {
      return new Thing(Ownership.of(pointer -> {}, use));
    }
  }

  /** The youngest is claimed first, and let go of when the older one is found in use. */
  @Test
  void is_not_noticed_elsewhere() {
    Thing owner = new Thing(Ownership.of(pointer -> {}));
    Thing older = ownedBy(owner);
    Thing youngest = ownedBy(owner);
    AtomicBoolean isOver = new AtomicBoolean();
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () -> {
              while (!isOver.get()) {
                OpaqueHandle.use(youngest, "f: thing").close();
              }
            });
    HandleInUse use = OpaqueHandle.use(older, "f: thing");
    for (int i = 0; i < 20_000; i++) {
      assertThatIllegalStateException().isThrownBy(owner::close).withMessageContaining("in use");
    }
    isOver.set(true);
    assertThatNoException().isThrownBy(other::join);
    use.close();
    owner.close();
  }
}
