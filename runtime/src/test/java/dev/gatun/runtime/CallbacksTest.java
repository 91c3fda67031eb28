package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CallbacksTest {
  @Test
  void what_a_callback_throws_is_rethrown_when_the_call_returns() {
    RuntimeException thrown = new RuntimeException("first");
    assertThatThrownBy(() -> Sorting.sort((a, b) -> throwAny(thrown), 3, 1, 2)).isSameAs(thrown);
    assertThat(Sorting.sort(Integer::compare, 3, 1, 2)).containsExactly(1, 2, 3);
  }

  private static int throwAny(Throwable throwable) {
    throw Linking.unchecked(throwable);
  }

  @Test
  void a_checked_exception_and_an_error_arrive_as_they_are() {
    for (Throwable thrown : new Throwable[] {new IOException(), new AssertionError()}) {
      assertThatThrownBy(() -> Sorting.sort((a, b) -> throwAny(thrown), 3, 1, 2)).isSameAs(thrown);
    }
  }

  @Test
  void a_stack_that_overflows_in_a_callback_does_not_end_the_jvm() {
    assertThatThrownBy(() -> Sorting.sort((a, b) -> endless(a), 3, 1, 2))
        .isExactlyInstanceOf(StackOverflowError.class);
    assertThat(Sorting.sort(Integer::compare, 3, 1, 2)).containsExactly(1, 2, 3);
  }

  private static int endless(int n) {
    return endless(n + 1) + 1;
  }

  @Test
  void a_callback_that_failed_is_not_entered_again_during_the_call() {
    AtomicInteger entered = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Sorting.sort(
                    (a, b) -> {
                      throw new IllegalStateException("entered " + entered.incrementAndGet());
                    },
                    5,
                    4,
                    3,
                    2,
                    1))
        .hasMessage("entered 1");
    assertThat(entered).hasValue(1);
  }

  @Test
  void nothing_is_rethrown_where_nothing_failed() {
    assertThat(Callbacks.isFailing()).isFalse();
    assertThatCode(Callbacks::rethrowFailure).doesNotThrowAnyException();
  }

  @Test
  void a_call_inside_a_callback_has_failures_of_its_own() {
    int[] sorted =
        Sorting.sort(
            (a, b) -> {
              assertThatThrownBy(() -> Sorting.sort((c, d) -> Math.divideExact(1, 0), a, b))
                  .isExactlyInstanceOf(ArithmeticException.class);
              return Integer.compare(a, b);
            },
            3,
            1,
            2);
    assertThat(sorted).containsExactly(1, 2, 3);
  }

  @Test
  void what_a_call_inside_a_callback_throws_passes_through_both() {
    RuntimeException thrown = new RuntimeException("inner");
    assertThatThrownBy(
            () -> Sorting.sort((a, b) -> Sorting.sort((c, d) -> throwAny(thrown), a, b)[0], 2, 1))
        .isSameAs(thrown);
  }

  /** Of two threads inside calls at once, one fails and the other does not. */
  @Test
  void a_failure_stays_on_its_thread() throws InterruptedException {
    AtomicReference<int[]> sorted = new AtomicReference<>();
    CountDownLatch failed = new CountDownLatch(1);
    Thread other =
        new Thread(
            () ->
                sorted.set(
                    Sorting.sort(
                        (a, b) -> {
                          await(failed);
                          return Integer.compare(a, b);
                        },
                        3,
                        1,
                        2)));
    other.start();
    assertThatThrownBy(() -> Sorting.sort((a, b) -> Math.divideExact(1, 0), 2, 1))
        .isExactlyInstanceOf(ArithmeticException.class);
    failed.countDown();
    other.join();
    assertThat(sorted.get()).containsExactly(1, 2, 3);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_virtual_thread_keeps_its_failure() throws InterruptedException {
    RuntimeException thrown = new RuntimeException("virtual");
    AtomicReference<Throwable> caught = new AtomicReference<>();
    Thread.ofVirtual()
        .start(
            () -> caught.set(catchThrowable(() -> Sorting.sort((a, b) -> throwAny(thrown), 2, 1))))
        .join();
    assertThat(caught.get()).isSameAs(thrown);
  }

  /** As on a thread that C created: no generated method is there to rethrow it. */
  @Test
  void without_a_generated_caller_the_handler_of_the_thread_gets_it() throws InterruptedException {
    RuntimeException thrown = new RuntimeException("alone");
    AtomicReference<Throwable> handled = new AtomicReference<>();
    AtomicReference<Thread> where = new AtomicReference<>();
    Thread thread = new Thread(() -> callStub(thrown));
    thread.setUncaughtExceptionHandler(
        (failing, failure) -> {
          where.set(failing);
          handled.set(failure);
        });
    thread.start();
    thread.join();
    assertThat(handled.get()).isSameAs(thrown);
    assertThat(where.get()).isSameAs(thread);
  }

  @Test
  void a_handler_that_fails_itself_does_not_reach_c() throws InterruptedException {
    AtomicInteger results = new AtomicInteger(-1);
    Thread thread = new Thread(() -> results.set(callStub(new RuntimeException("alone"))));
    thread.setUncaughtExceptionHandler(
        (failing, failure) -> {
          throw new IllegalStateException("the handler fails");
        });
    thread.start();
    thread.join();
    assertThat(results).hasValue(0);
  }

  private static int callStub(RuntimeException thrown) {
    MemorySegment zero = MemorySegment.ofArray(new int[1]);
    Sorting.Stub stub = new Sorting.Stub();
    stub.lend((a, b) -> throwAny(thrown), null, null, null, null);
    return stub.called(zero, zero);
  }

  @Test
  void a_struct_that_a_callback_returns_has_the_size_of_its_layout() {
    assertThat(CallbackStub.RESULTS.allocate(12, 8).byteSize()).isEqualTo(12);
    assertThat(CallbackStub.RESULTS.allocate(0, 1).byteSize()).isZero();
  }
}
