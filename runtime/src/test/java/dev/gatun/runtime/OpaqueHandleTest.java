package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class OpaqueHandleTest {
  private final List<Long> closed = new ArrayList<>();

  private static final class Thing extends OpaqueHandle implements AutoCloseable {
    Thing(long address, Ownership ownership) {
      super("Thing", "thing", MemorySegment.ofAddress(address), ownership);
    }

    @Override
    public void close() {
      close(this);
    }
  }

  private Thing owned(long address) {
    return new Thing(address, Ownership.of(pointer -> closed.add(pointer.address())));
  }

  private Thing ownedBy(Thing owner, long address) {
    try (HandleInUse use = OpaqueHandle.use(owner, "owner")) {
      assertThat(use.segment().address()).isPositive();
      return new Thing(address, Ownership.of(pointer -> closed.add(pointer.address()), use));
    }
  }

  @Test
  void closing_calls_the_closer_once() {
    Thing thing = owned(1);
    thing.close();
    assertThat(closed).containsExactly(1L);
    assertThatThrownBy(thing::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("Thing.close: Thing[thing * 0x1, closed] was closed already");
    assertThat(closed).hasSize(1);
  }

  @Test
  void a_use_ends_with_its_close() {
    Thing thing = owned(1);
    HandleInUse first = OpaqueHandle.use(thing, "f: thing");
    HandleInUse second = OpaqueHandle.use(thing, "f: thing");
    first.close();
    assertThatThrownBy(thing::close).hasMessageContaining("in use");
    second.close();
    thing.close();
    assertThatThrownBy(() -> OpaqueHandle.use(thing, "f: thing"))
        .hasMessage("f: thing is closed: Thing[thing * 0x1, closed]");
  }

  @Test
  void null_is_no_handle_unless_it_may_be() {
    assertThatThrownBy(() -> OpaqueHandle.use(null, "f: thing"))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("f: thing is null");
    try (HandleInUse none = OpaqueHandle.useNullable(null, "f: thing")) {
      assertThat(none.segment()).isEqualTo(MemorySegment.NULL);
    }
  }

  @Test
  void what_belongs_to_it_is_closed_first_and_the_youngest_first() {
    Thing owner = owned(1);
    Thing older = ownedBy(owner, 2);
    ownedBy(older, 3);
    ownedBy(owner, 4);
    owner.close();
    assertThat(closed).containsExactly(4L, 3L, 2L, 1L);
    older.close();
    assertThatThrownBy(older::close).isExactlyInstanceOf(IllegalStateException.class);
    assertThat(closed).hasSize(4);
  }

  @Test
  void a_refused_close_leaves_all_open() {
    Thing owner = owned(1);
    Thing used = ownedBy(owner, 2);
    Thing idle = ownedBy(owner, 3);
    try (HandleInUse use = OpaqueHandle.use(used, "f: thing")) {
      assertThat(use.segment().address()).isEqualTo(2);
      assertThatThrownBy(owner::close).hasMessageContaining("0x2, open] is in use");
    }
    assertThat(closed).isEmpty();
    OpaqueHandle.use(idle, "f: thing").close();
    OpaqueHandle.use(owner, "f: thing").close();
    owner.close();
    assertThat(closed).containsExactly(3L, 2L, 1L);
  }

  @Test
  void the_first_failure_is_thrown_after_all_was_closed() {
    Thing owner = owned(1);
    IllegalArgumentException one = new IllegalArgumentException("one");
    IllegalArgumentException two = new IllegalArgumentException("two");
    try (HandleInUse use = OpaqueHandle.use(owner, "owner")) {
      assertThat(new Thing(2, failing(two, use))).isNotNull();
      assertThat(new Thing(3, failing(one, use))).isNotNull();
    }
    assertThatThrownBy(owner::close)
        .isSameAs(one)
        .satisfies(failure -> assertThat(failure.getSuppressed()).containsExactly(two));
    assertThat(closed).containsExactly(1L);
  }

  @Test
  void one_failure_of_all_leaves_none_of_them_open() {
    Thing owner = owned(1);
    IllegalArgumentException same = new IllegalArgumentException("same");
    try (HandleInUse use = OpaqueHandle.use(owner, "owner")) {
      assertThat(new Thing(2, failing(same, use))).isNotNull();
      assertThat(new Thing(3, failing(same, use))).isNotNull();
    }
    assertThatThrownBy(owner::close)
        .isSameAs(same)
        .satisfies(failure -> assertThat(failure.getSuppressed()).isEmpty());
    assertThat(closed).containsExactly(1L);
  }

  private static Ownership failing(RuntimeException failure, HandleInUse owner) {
    return Ownership.of(
        pointer -> {
          throw failure;
        },
        owner);
  }

  @Test
  void what_c_owns_is_not_closed() {
    Thing thing = new Thing(1, Ownership.OF_C);
    assertThatThrownBy(thing::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("belongs to C");
    OpaqueHandle.use(thing, "f: thing").close();
  }

  @Test
  void what_lives_within_its_owner_holds_the_owner() {
    Thing owner = owned(1);
    Thing within;
    try (HandleInUse use = OpaqueHandle.use(owner, "owner")) {
      within = new Thing(2, Ownership.within(use));
    }
    try (HandleInUse use = OpaqueHandle.use(within, "f: thing")) {
      assertThat(use.segment().address()).isEqualTo(2);
      assertThatThrownBy(owner::close).hasMessageContaining("in use");
    }
    owner.close();
    assertThat(within.toString()).endsWith("closed]");
    assertThatThrownBy(() -> OpaqueHandle.use(within, "f: thing"))
        .hasMessageContaining("belongs to Thing[thing * 0x1, closed]");
    assertThat(closed).containsExactly(1L);
  }

  @Test
  void a_handle_in_the_memory_of_a_call_is_held_until_the_call_is_over() {
    Thing thing = owned(1);
    try (Temporaries call = Temporaries.open()) {
      assertThat(OpaqueHandle.embed(thing, call, "Pair.first").address()).isEqualTo(1);
      assertThatThrownBy(thing::close).hasMessageContaining("in use");
    }
    try (Arena arena = Arena.ofConfined()) {
      assertThat(OpaqueHandle.embed(thing, arena, "Pair.first").address()).isEqualTo(1);
      thing.close();
    }
    assertThatThrownBy(() -> OpaqueHandle.pointer(thing, "Pair.first"))
        .hasMessageStartingWith("Pair.first is closed");
  }

  @Test
  void nothing_is_locked_while_a_closer_runs() {
    Thing owner = owned(1);
    Thing child = child(owner, pointer -> elsewhere(() -> ownedBy(owner, 3)));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> child.close());
    owner.close();
    assertThat(closed).containsExactly(3L, 1L);
  }

  /** As in a serialized library: whoever makes or closes one waits until the other has done so. */
  @Test
  void making_and_closing_take_turns_whatever_comes_first() {
    Semaphore turn = new Semaphore(1);
    Thing owner = owned(1);
    Runnable makeAndClose =
        () -> {
          for (int i = 0; i < 10_000; i++) {
            turn.acquireUninterruptibly();
            Thing child;
            try {
              child = child(owner, pointer -> turned(turn));
            } finally {
              turn.release();
            }
            child.close();
          }
        };
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          CompletableFuture<Void> other = CompletableFuture.runAsync(makeAndClose);
          makeAndClose.run();
          other.join();
        });
    owner.close();
  }

  private static void turned(Semaphore turn) {
    turn.acquireUninterruptibly();
    turn.release();
  }

  private static void elsewhere(Runnable work) {
    CompletableFuture.runAsync(work).join();
  }

  private static Thing child(Thing owner, Ownership.Closer closer) {
    try (HandleInUse use = OpaqueHandle.use(owner, "owner")) {
      return new Thing(2, Ownership.of(closer, use));
    }
  }

  @Test
  void an_owner_is_in_use_while_what_belongs_to_it_is_closed() {
    Thing top = owned(1);
    Thing owner = ownedBy(top, 2);
    List<Throwable> refused = new ArrayList<>();
    Thing child =
        child(
            owner,
            pointer -> {
              refused.add(catchThrowable(owner::close));
              refused.add(catchThrowable(top::close));
              throw new IllegalArgumentException("even if that fails");
            });
    assertThatThrownBy(child::close).hasMessage("even if that fails");
    assertThat(refused)
        .hasSize(2)
        .allSatisfy(
            e ->
                assertThat(e)
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("0x2, open] is in use by a call that is under way"));
    assertThat(closed).isEmpty();
    top.close();
    assertThat(closed).containsExactly(2L, 1L);
  }

  @Test
  void closing_inside_of_a_close_finds_all_claimed() {
    Thing owner = owned(1);
    List<Throwable> refused = new ArrayList<>();
    Thing[] older = {ownedBy(owner, 3)};
    Thing child =
        child(
            owner,
            pointer -> {
              older[0].close();
              refused.add(catchThrowable(older[0]::close));
              refused.add(catchThrowable(owner::close));
              refused.add(catchThrowable(() -> OpaqueHandle.use(owner, "f: thing")));
            });
    owner.close();
    assertThat(refused)
        .extracting(Throwable::getMessage)
        .satisfiesExactly(
            message -> assertThat(message).endsWith("0x3, closed] was closed already"),
            message -> assertThat(message).endsWith("0x1, closed] was closed already"),
            message -> assertThat(message).startsWith("f: thing is closed"));
    assertThat(closed).containsExactly(3L, 1L);
    child.close();
  }

  @Test
  void what_belongs_to_something_without_an_end_belongs_to_what_that_lives_as_long_as() {
    Thing owner = owned(1);
    Thing within;
    try (HandleInUse use = OpaqueHandle.use(owner, "owner")) {
      within = new Thing(2, Ownership.within(use));
    }
    Thing inner = ownedBy(within, 3);
    ownedBy(within, 4).close();
    try (HandleInUse use = OpaqueHandle.use(inner, "f: thing")) {
      assertThat(use.segment().address()).isEqualTo(3);
      assertThatThrownBy(owner::close)
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessageContaining("0x3, open] is in use");
    }
    owner.close();
    assertThat(closed).containsExactly(4L, 3L, 1L);
    inner.close();
  }

  @Test
  void what_belongs_to_a_handle_of_c_is_closed_alone() {
    Thing ofC = new Thing(1, Ownership.OF_C);
    ownedBy(ofC, 2).close();
    assertThat(closed).containsExactly(2L);
    OpaqueHandle.use(ofC, "f: thing").close();
  }
}
