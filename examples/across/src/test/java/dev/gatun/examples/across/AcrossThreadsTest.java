package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callbacks from threads that C creates. */
class AcrossThreadsTest {
  private static final AcrossThreads C = AcrossThreadsBinding.open();
  private static final AcrossCallbacks CALLBACKS = AcrossCallbacksBinding.open();

  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
  private UncaughtExceptionHandler before;

  @BeforeEach
  void listen_to_uncaught_exceptions() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
  }

  @AfterEach
  void c_agrees() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    assertThat(C.failures()).isZero();
  }

  @Test
  void a_thread_of_c_calls_java() {
    Thread caller = Thread.currentThread();
    long result =
        C.call(
            argument -> {
              assertThat(Thread.currentThread()).isNotSameAs(caller);
              return argument * 2;
            },
            21);
    assertThat(result).isEqualTo(42);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void a_thread_of_c_passes_data() {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment data = arena.allocate(8);
      long[] seen = new long[2];
      C.callWithData(
          (given, argument) -> {
            seen[0] = given.address();
            seen[1] = argument;
          },
          data,
          77);
      assertThat(seen).containsExactly(data.address(), 77);
    }
    C.callWithData((given, argument) -> assertThat(given).isNull(), null, 0);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void many_threads_of_c_call_java_at_once() {
    Set<Long> seen = ConcurrentHashMap.newKeySet();
    long sum =
        C.callAll(
            argument -> {
              seen.add(argument);
              return argument;
            },
            100);
    assertThat(sum).isEqualTo(4950);
    assertThat(seen).hasSize(100);
  }

  @Test
  void one_thread_of_c_calls_java_often() {
    assertThat(C.callTimes(argument -> argument, 1000)).isEqualTo(499_500);
  }

  @Test
  void a_thread_of_c_goes_on_after_the_call_that_began_it() {
    try (Arena arena = Arena.ofShared()) {
      MemorySegment job = C.start(argument -> argument + 1, 41, 20, arena);
      System.gc();
      assertThat(C.join(job)).isEqualTo(42);
    }
  }

  @Test
  void an_exception_on_a_thread_of_c_goes_to_its_handler() {
    RuntimeException thrown = new RuntimeException("on a thread of C");
    long result =
        C.call(
            argument -> {
              throw thrown;
            },
            1);
    assertThat(result).as("what C gets").isZero();
    assertThat(uncaught).containsExactly(thrown);
    assertThat(C.call(argument -> 5, 1)).isEqualTo(5);
  }

  @Test
  void an_error_on_a_thread_of_c_goes_to_its_handler_too() {
    AssertionError error = new AssertionError("on a thread of C");
    C.callWithData(
        (data, argument) -> {
          throw error;
        },
        null,
        1);
    assertThat(uncaught).containsExactly(error);
  }

  @Test
  void a_handler_that_fails_itself_does_no_harm() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          uncaught.add(failure);
          throw new IllegalStateException("in the handler");
        });
    assertThat(
            C.call(
                argument -> {
                  throw new RuntimeException();
                },
                1))
        .isZero();
    assertThat(uncaught).hasSize(1);
  }

  @Test
  void every_call_on_a_thread_of_c_is_entered_though_one_failed() {
    AtomicInteger calls = new AtomicInteger();
    long sum =
        C.callTimes(
            argument -> {
              calls.incrementAndGet();
              if (argument == 3) {
                throw new RuntimeException("at 3");
              }
              return argument;
            },
            6);
    assertThat(calls).hasValue(6);
    assertThat(sum).isEqualTo(12);
    assertThat(uncaught).hasSize(1);
  }

  @Test
  void exceptions_on_some_threads_do_not_reach_the_others() {
    long sum =
        C.callAll(
            argument -> {
              if (argument % 2 == 1) {
                throw new IllegalStateException("odd");
              }
              return argument;
            },
            50);
    assertThat(sum).isEqualTo(600);
    assertThat(uncaught).hasSize(25);
  }

  @Test
  void a_thread_of_c_that_calls_java_calls_c_again() {
    long sum =
        C.callAll(argument -> CALLBACKS.callback_twice(value -> value + 1, argument) * 10, 10);
    assertThat(sum).isEqualTo(650);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void an_exception_that_passes_through_c_is_caught_on_the_thread_of_c() {
    RuntimeException thrown = new RuntimeException("deep");
    long result =
        C.call(
            argument -> {
              try {
                return CALLBACKS.callback_int64(
                    value -> {
                      throw thrown;
                    },
                    argument);
              } catch (RuntimeException e) {
                return e == thrown ? 1 : 2;
              }
            },
            1);
    assertThat(result).isEqualTo(1);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void an_exception_that_passes_through_c_and_is_not_caught_goes_to_the_handler() {
    RuntimeException thrown = new RuntimeException("deep");
    C.call(
        argument ->
            CALLBACKS.callback_int64(
                value -> {
                  throw thrown;
                },
                argument),
        1);
    assertThat(uncaught).containsExactly(thrown);
  }

  @Test
  void threads_of_java_are_different_threads_of_c() throws InterruptedException {
    long mine = C.threadNumber();
    assertThat(C.threadNumber()).isEqualTo(mine);
    long[] other = new long[1];
    Thread thread = Thread.ofPlatform().start(() -> other[0] = C.threadNumber());
    thread.join();
    assertThat(other[0]).isPositive().isNotEqualTo(mine);
  }

  @Test
  void two_threads_are_inside_of_c_at_once() throws InterruptedException {
    C.mostInside();
    Thread thread = Thread.ofPlatform().start(() -> C.stay(200));
    C.stay(200);
    thread.join();
    assertThat(C.mostInside()).isEqualTo(2);
  }

  @Test
  void a_virtual_thread_calls_c() throws InterruptedException {
    long[] result = new long[1];
    Thread thread =
        Thread.ofVirtual()
            .start(() -> result[0] = CALLBACKS.callback_twice(value -> value * 2, 10));
    thread.join();
    assertThat(result).containsExactly(40);
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> C.call(null, 1))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossThreads.call: work is null");
    assertThatThrownBy(() -> C.start(argument -> 1, 1, 0, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossThreads.start: lifetime is null");
  }
}
