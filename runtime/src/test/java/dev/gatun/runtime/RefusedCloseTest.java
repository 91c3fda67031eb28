package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
  void is_not_noticed_elsewhere() throws Exception {
    Thing owner = new Thing(Ownership.of(pointer -> {}));
    Thing older = ownedBy(owner);
    Thing youngest = ownedBy(owner);
    AtomicBoolean isOver = new AtomicBoolean();
    FutureTask<?> other =
        start(
            () -> {
              while (!isOver.get()) {
                OpaqueHandle.use(youngest, "f: thing").close();
              }
            });
    HandleInUse use = OpaqueHandle.use(older, "f: thing");
    try {
      for (int i = 0; i < 20_000; i++) {
        assertThatIllegalStateException().isThrownBy(owner::close).withMessageContaining("in use");
      }
    } finally {
      isOver.set(true);
    }
    other.get();
    use.close();
    owner.close();
  }

  /** Whoever closes on another thread has to find out first whether the maker is inside. */
  @Test
  void of_a_library_is_not_noticed_elsewhere() throws Exception {
    CloseableLibrary library = CloseableLibrary.of(Symbols.ofProcess());
    AtomicBoolean isOver = new AtomicBoolean();
    AtomicInteger refused = new AtomicInteger();
    library.enter("f");
    List<FutureTask<?>> others = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      others.add(
          start(
              () -> {
                while (!isOver.get()) {
                  assertThatIllegalStateException()
                      .isThrownBy(library::close)
                      .withMessageContaining("in use");
                  refused.incrementAndGet();
                }
              }));
    }
    try {
      while (refused.get() < 5_000 && !others.stream().anyMatch(FutureTask::isDone)) {
        library.enter("g");
        library.leave();
      }
    } finally {
      isOver.set(true);
    }
    for (FutureTask<?> other : others) {
      other.get();
    }
    library.leave();
    library.close();
  }

  private static FutureTask<?> start(Runnable work) {
    FutureTask<?> task = new FutureTask<>(work, null);
    Thread.ofPlatform().daemon().start(task);
    return task;
  }
}
