package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A library whose calls are all made on one thread. */
@Timeout(60)
class AcrossConfinedTest {
  private static final AcrossConfined C = AcrossConfinedBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void all_threads_and_all_bindings_are_one_thread_of_c() throws InterruptedException {
    Set<Long> numbers = new HashSet<>();
    numbers.add(C.thread());
    numbers.add(AcrossConfinedBinding.open().thread());
    ConcurrentLinkedQueue<Long> others = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread.Builder builder = i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
      threads.add(builder.start(() -> others.add(C.thread())));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    numbers.addAll(others);
    assertThat(others).hasSize(8);
    assertThat(numbers).hasSize(1);
  }

  @Test
  void the_thread_is_a_daemon_and_has_the_name_of_the_library() {
    C.thread();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().contains("across_conduct"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon)
        .allMatch(thread -> thread.getName().startsWith("gatun-"));
  }

  @Test
  void calls_of_many_threads_come_one_after_the_other() throws InterruptedException {
    C.mostInside();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      threads.add(Thread.ofVirtual().start(() -> C.stay(10)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(C.mostInside()).isEqualTo(1);
  }

  @Test
  void a_callback_runs_on_the_thread_of_the_caller() {
    ThreadLocal<String> mine = new ThreadLocal<>();
    mine.set("of the caller");
    Thread caller = Thread.currentThread();
    try (Arena confined = Arena.ofConfined()) {
      MemorySegment memory = confined.allocate(ValueLayout.JAVA_LONG);
      long result =
          C.call(
              value -> {
                assertThat(Thread.currentThread()).isSameAs(caller);
                assertThat(mine.get()).isEqualTo("of the caller");
                memory.set(ValueLayout.JAVA_LONG, 0, value);
                return value + 1;
              },
              41);
      assertThat(result).isEqualTo(42);
      assertThat(memory.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(41);
    }
  }

  @Test
  void what_a_callback_calls_down_is_made_by_the_thread_that_waits_for_it() {
    long thread = C.thread();
    long result =
        C.call(
            value -> {
              assertThat(C.thread()).isEqualTo(thread);
              return C.call(inner -> C.call(deep -> deep + C.thread() - thread, inner), value);
            },
            5);
    assertThat(result).isEqualTo(5);
  }

  @Test
  void many_callbacks_of_one_call_come_up() {
    assertThat(C.repeat(value -> value, 1000)).isEqualTo(499_500);
  }

  @Test
  void structs_by_value_come_up_and_go_down() {
    assertThat(
            C.move(
                point ->
                    new AcrossConduct.Point(point.x(), point.y() + 1, point.z() + 2, point.tag()),
                10))
        .isEqualTo(33);
  }

  @Test
  void an_exception_of_a_callback_is_the_same_object_without_a_note() {
    RuntimeException thrown = new RuntimeException("in the callback");
    AtomicLong entered = new AtomicLong();
    assertThatThrownBy(
            () ->
                C.repeat(
                    value -> {
                      entered.incrementAndGet();
                      throw thrown;
                    },
                    10))
        .isSameAs(thrown)
        .hasNoSuppressedExceptions();
    assertThat(entered).hasValue(1);
    assertThat(C.call(value -> value, 3)).as("and then it is over").isEqualTo(3);
  }

  @Test
  void an_exception_comes_up_through_levels_on_two_threads() {
    RuntimeException thrown = new RuntimeException("deep");
    List<Object> caught = new ArrayList<>();
    assertThatThrownBy(
            () ->
                C.call(
                    value -> {
                      try {
                        return C.call(
                            inner -> {
                              throw thrown;
                            },
                            value);
                      } catch (RuntimeException e) {
                        caught.add(e);
                        throw new IllegalStateException("outer", e);
                      }
                    },
                    1))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("outer")
        .cause()
        .isSameAs(thrown);
    assertThat(caught).containsExactly(thrown);
  }

  @Test
  void a_failure_of_c_tells_where_the_call_came_from() {
    Throwable failure = catchThrowable(() -> C.fail(2));
    assertThat(failure).isExactlyInstanceOf(ErrnoException.class);
    assertThat(failure.getSuppressed()).hasSize(1);
    assertThat(failure.getSuppressed()[0])
        .hasMessageContaining(Thread.currentThread().getName())
        .hasMessageContaining("gatun-libacross_conduct");
    assertThat(Arrays.stream(failure.getSuppressed()[0].getStackTrace()))
        .anyMatch(frame -> frame.getClassName().equals(AcrossConfinedTest.class.getName()));
  }

  @Test
  void an_error_in_a_callback_comes_back_too() {
    AssertionError error = new AssertionError("an error");
    assertThatThrownBy(
            () ->
                C.call(
                    value -> {
                      throw error;
                    },
                    1))
        .isSameAs(error);
    assertThatThrownBy(() -> C.call(AcrossConfinedTest::endless, 1))
        .isExactlyInstanceOf(StackOverflowError.class);
    assertThat(C.call(value -> value, 3)).isEqualTo(3);
  }

  private static long endless(long value) {
    return endless(value + 1) + 1;
  }

  @Test
  void an_interrupted_caller_goes_on_waiting_and_is_interrupted_afterwards()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<String> seen = new AtomicReference<>();
    Thread caller =
        Thread.ofPlatform()
            .start(
                () -> {
                  long result =
                      C.call(
                          value -> {
                            begun.countDown();
                            return C.stay(200) + value;
                          },
                          1);
                  seen.set(result + " " + Thread.currentThread().isInterrupted());
                });
    begun.await();
    caller.interrupt();
    caller.join();
    assertThat(seen).hasValue("2 true");
  }

  @Test
  void a_callback_sees_that_its_thread_is_interrupted() {
    boolean[] seen = new boolean[2];
    Thread.currentThread().interrupt();
    C.call(
        value -> {
          seen[0] = Thread.currentThread().isInterrupted();
          return value;
        },
        1);
    seen[1] = Thread.interrupted();
    assertThat(seen).containsExactly(true, true);
  }

  @Test
  void a_callback_on_a_thread_of_c_runs_there() {
    Thread caller = Thread.currentThread();
    AtomicReference<Thread> seen = new AtomicReference<>();
    assertThat(
            C.callElsewhere(
                value -> {
                  seen.set(Thread.currentThread());
                  return value * 2;
                },
                21))
        .isEqualTo(42);
    assertThat(seen.get()).isNotNull().isNotSameAs(caller);
  }

  @Test
  void a_retained_callback_comes_up_to_whoever_calls_then() throws InterruptedException {
    try (Arena lifetime = Arena.ofShared()) {
      ConcurrentLinkedQueue<Thread> seen = new ConcurrentLinkedQueue<>();
      C.keep(
          value -> {
            seen.add(Thread.currentThread());
            return value;
          },
          lifetime);
      Thread other = Thread.ofVirtual().start(() -> C.fire(1));
      other.join();
      C.fire(2);
      assertThat(seen).containsExactly(other, Thread.currentThread());
    }
  }

  @Test
  void a_confined_arena_of_the_caller_is_of_another_thread() {
    try (Arena confined = Arena.ofConfined()) {
      assertThatThrownBy(() -> C.keep(value -> value, confined))
          .isExactlyInstanceOf(WrongThreadException.class);
    }
  }

  @Test
  void handles_and_variables_are_the_librarys_too() {
    int before = C.boxes();
    AcrossConduct.Box box = C.box(5);
    assertThat(C.number(box)).isEqualTo(5);
    box.close();
    assertThat(C.boxes()).isEqualTo(before);
    C.count(7);
    C.thread();
    assertThat(C.count()).isEqualTo(8);
  }

  @Test
  void a_callback_of_one_confined_library_calls_another_and_comes_back() {
    // The second library is another file, and so another thread.
    AcrossConduct other = AnotherFile.confined();
    long mine = C.thread();
    long result =
        C.call(
            value ->
                other.call(
                    inner -> {
                      assertThat(C.thread()).isEqualTo(mine);
                      return inner + 1;
                    },
                    value),
            1);
    assertThat(result).isEqualTo(2);
    assertThat(other.failures()).isZero();
  }
}
