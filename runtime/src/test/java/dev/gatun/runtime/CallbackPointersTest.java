package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CallbackPointersTest {
  private static final FunctionDescriptor SHAPE = FunctionDescriptor.ofVoid();
  private static final MethodHandle CALL = Linking.downcall(SHAPE);

  /** In the way of generated code. */
  private static final class RunStub extends CallbackStub<Runnable> {
    private static final CallbackStubs<Runnable> STUBS =
        CallbackStubs.of(RunStub::new, MethodHandles.lookup(), SHAPE);

    void called() {
      if (Callbacks.isFailing()) {
        return;
      }
      try {
        callback().run();
      } catch (Throwable e) {
        Callbacks.failed(e, this);
      }
    }

    Runnable current() {
      return callback();
    }
  }

  private static MemorySegment pointerTo(Runnable callback, SegmentAllocator lifetime) {
    return RunStub.STUBS.pointerTo(callback, lifetime);
  }

  private static Runnable behind(MemorySegment pointer) {
    return CallbackPointers.stub(pointer) instanceof RunStub stub ? stub.current() : null;
  }

  @Test
  void a_stub_is_known_by_its_pointer_while_c_may_call_it() {
    Runnable stub = () -> {};
    MemorySegment pointer;
    try (Temporaries call = Temporaries.open()) {
      pointer = pointerTo(stub, call);
      assertThat(behind(pointer)).isSameAs(stub);
    }
    assertThat(behind(pointer)).isNull();
    assertThat(CallbackPointers.stub(MemorySegment.ofAddress(4711))).isNull();
  }

  @Test
  void a_retained_stub_is_known_until_its_arena_is_closed() throws Throwable {
    int[] calls = new int[1];
    Runnable stub = () -> calls[0]++;
    MemorySegment pointer;
    try (Arena arena = Arena.ofConfined()) {
      pointer = pointerTo(stub, arena);
      assertThat(behind(pointer)).isSameAs(stub);
      CALL.invokeExact(pointer);
    }
    assertThat(calls[0]).isEqualTo(1);
    assertThat(behind(pointer)).isNull();
  }

  @Test
  void one_call_after_the_other_uses_the_same_function() {
    MemorySegment first;
    try (Temporaries call = Temporaries.open()) {
      first = pointerTo(() -> {}, call);
    }
    try (Temporaries call = Temporaries.open()) {
      assertThat(pointerTo(() -> {}, call)).isEqualTo(first);
      assertThat(pointerTo(() -> {}, call)).as("both at once").isNotEqualTo(first);
    }
  }

  @Test
  void what_c_has_kept_is_not_used_again_soon() {
    MemorySegment first;
    try (Arena arena = Arena.ofConfined()) {
      first = pointerTo(() -> {}, arena);
    }
    for (int i = 0; i < 60; i++) {
      try (Arena arena = Arena.ofConfined()) {
        assertThat(pointerTo(() -> {}, arena)).isNotEqualTo(first);
      }
    }
  }

  @Test
  void threads_at_once_each_reach_their_own_callback() throws InterruptedException {
    AtomicReference<Throwable> failed = new AtomicReference<>();
    Thread[] threads = new Thread[8];
    for (int t = 0; t < threads.length; t++) {
      threads[t] =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < 5_000; i++) {
                    callOwn(i);
                  }
                } catch (Throwable e) {
                  failed.set(e);
                }
              });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failed.get()).isNull();
  }

  private static void callOwn(int number) throws Throwable {
    int[] seen = {-1};
    try (Temporaries call = Temporaries.open()) {
      CALL.invokeExact(pointerTo(() -> seen[0] = number, call));
    }
    if (seen[0] != number) {
      throw new AssertionError(seen[0] + " instead of " + number);
    }
  }

  @Test
  void what_c_calls_once_is_out_of_use_afterwards() throws Throwable {
    int[] calls = new int[1];
    RetainedMemory retained = RetainedMemory.untilCalled(Symbols.ofProcess());
    MemorySegment memory = retained.allocate(8, 8);
    MemorySegment pointer = pointerTo(() -> calls[0]++, retained);
    CALL.invokeExact(pointer);
    assertThat(calls[0]).isEqualTo(1);
    assertThat(memory.scope().isAlive()).isFalse();
    assertThat(CallbackPointers.stub(pointer)).isNull();
  }

  @Test
  void an_allocator_without_a_lifetime_is_refused() {
    assertThatThrownBy(() -> pointerTo(() -> {}, CallbackStub.RESULTS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_closed_arena_and_that_of_another_thread_retain_nothing() throws InterruptedException {
    Arena closed = Arena.ofConfined();
    closed.close();
    assertThatThrownBy(() -> RetainedMemory.until(closed))
        .isInstanceOf(IllegalStateException.class);
    try (Arena confined = Arena.ofConfined()) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread other =
          new Thread(
              () -> {
                try {
                  RetainedMemory.until(confined);
                } catch (WrongThreadException e) {
                  thrown.set(e);
                }
              });
      other.start();
      other.join();
      assertThat(thrown.get()).isInstanceOf(WrongThreadException.class);
    }
  }

  @Test
  void all_that_was_retained_together_stays_when_one_of_it_closes_the_arena() throws Throwable {
    Arena arena = Arena.ofShared();
    RetainedMemory retained = RetainedMemory.until(arena);
    MemorySegment memory = retained.allocate(8, 8);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    MemorySegment closing =
        pointerTo(
            () -> {
              try {
                arena.close();
              } catch (IllegalStateException e) {
                thrown.set(e);
              }
            },
            retained);
    int[] calls = new int[1];
    MemorySegment other = pointerTo(() -> calls[0]++, retained);
    CALL.invokeExact(closing);
    assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
    CALL.invokeExact(other);
    assertThat(calls[0]).isEqualTo(1);
    assertThat(memory.scope().isAlive()).isTrue();
  }

  @Test
  void a_returned_callback_has_one_pointer_until_the_lifetime_is_over() {
    Runnable stub = () -> {};
    ReturnedCallbacks returned;
    MemorySegment pointer;
    try (Temporaries call = Temporaries.open()) {
      returned = ReturnedCallbacks.until(call.lifetime(), null);
      pointer = returned.pointerTo(stub, (it, lifetime, what) -> pointerTo(it, lifetime), "result");
      assertThat(
              returned.pointerTo(stub, (it, lifetime, what) -> pointerTo(it, lifetime), "result"))
          .isEqualTo(pointer);
      assertThatThrownBy(
              () ->
                  returned.<Runnable>pointerTo(
                      null, (it, lifetime, what) -> pointerTo(it, lifetime), "result"))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("result is null");
      assertThat(behind(pointer)).isSameAs(stub);
    }
    assertThat(behind(pointer)).isNull();
    assertThatThrownBy(
            () ->
                returned.pointerTo(stub, (it, lifetime, what) -> pointerTo(it, lifetime), "result"))
        .isInstanceOf(IllegalStateException.class);
  }
}
