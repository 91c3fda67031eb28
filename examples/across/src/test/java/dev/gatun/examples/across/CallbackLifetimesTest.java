package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long C can call what Java gave it, and what becomes of it on threads of C. */
@Timeout(120)
class CallbackLifetimesTest {
  private static final AcrossConductBinding C = AcrossConductBinding.open();

  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();

  @AfterEach
  void c_agrees() {
    C.symbols().onUncaught(null);
    assertThat(C.failures()).isZero();
  }

  /** What functions for C take of the JVM's memory for code, in bytes. */
  private static long codeForStubs() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().contains("non-nmethods"))
        .mapToLong(CallbackLifetimesTest::used)
        .sum();
  }

  private static long used(MemoryPoolMXBean pool) {
    return pool.getUsage().getUsed();
  }

  private static void assertThatCodeStaysFlat(int warmUp, int times, Runnable work) {
    for (int i = 0; i < warmUp; i++) {
      work.run();
    }
    long before = codeForStubs();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    // A hundred functions are more than that; the JVM adds a few of its own pieces meanwhile.
    assertThat(codeForStubs() - before).isLessThan(64 << 10);
  }

  @Test
  void a_million_calls_with_one_callback_leave_no_code_behind() {
    AcrossConduct.Step same = value -> value;
    assertThatCodeStaysFlat(20_000, 1_000_000, () -> C.call(same, 1));
  }

  @Test
  void a_million_calls_with_a_new_callback_each_leave_no_code_behind() {
    long[] captured = new long[1];
    assertThatCodeStaysFlat(
        20_000,
        1_000_000,
        () -> {
          long number = captured[0]++;
          assertThatIs(C.call(value -> value + number, 1), number + 1);
        });
  }

  private static void assertThatIs(long actual, long expected) {
    if (actual != expected) {
      throw new AssertionError(actual + " instead of " + expected);
    }
  }

  @Test
  void callbacks_that_are_kept_one_after_the_other_leave_no_code_behind() {
    assertThatCodeStaysFlat(
        500,
        20_000,
        () -> {
          try (Arena lifetime = Arena.ofConfined()) {
            C.keep(value -> value + 1, lifetime);
            assertThatIs(C.fire(1), 2);
          }
        });
  }

  @Test
  void callbacks_for_one_call_leave_no_code_behind() {
    assertThatCodeStaysFlat(
        500,
        20_000,
        () -> {
          C.keepOnce(value -> value + 1);
          assertThatIs(C.fire(1), 2);
        });
  }

  @Test
  void a_callback_inside_of_itself_is_each_its_own() {
    assertThat(C.call(value -> C.call(inner -> inner * 10 + C.call(deep -> deep, 7), value), 1))
        .isEqualTo(17);
  }

  @Test
  void a_callback_for_one_call_is_freed_by_it() {
    List<Long> seen = new ArrayList<>();
    C.keepOnce(
        value -> {
          seen.add(value);
          return value * 2;
        });
    System.gc();
    assertThat(C.fire(21)).isEqualTo(42);
    assertThatThrownBy(() -> C.fire(22))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("StepStub that it has no more");
    assertThat(seen).containsExactly(21L);
  }

  @Test
  void a_callback_for_one_call_of_a_thread_of_c_is_freed_by_it() {
    C.symbols().onUncaught((thread, failure) -> uncaught.add(failure));
    C.keepOnce(value -> value * 2);
    assertThat(C.fireElsewhere(21)).isEqualTo(42);
    assertThat(uncaught).isEmpty();
    assertThat(C.fireElsewhere(22)).as("what C gets").isZero();
  }

  @Test
  void a_callback_for_one_call_that_throws_is_freed_too() {
    RuntimeException thrown = new RuntimeException("once");
    C.keepOnce(
        value -> {
          throw thrown;
        });
    assertThatThrownBy(() -> C.fire(1)).isSameAs(thrown);
    assertThatThrownBy(() -> C.fire(2)).isExactlyInstanceOf(IllegalStateException.class);
  }

  /** Without anything around it, this is a jump to memory that is no code any more. */
  @Test
  void c_that_calls_what_it_has_no_more_is_an_exception() {
    try (Arena lifetime = Arena.ofShared()) {
      C.keep(value -> value, lifetime);
      assertThat(C.fire(3)).isEqualTo(3);
    }
    assertThatThrownBy(() -> C.fire(4))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("its call or arena is over");
  }

  @Test
  void closing_the_arena_of_a_callback_that_runs_on_another_thread_is_an_exception()
      throws InterruptedException {
    Arena lifetime = Arena.ofShared();
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    C.keep(
        value -> {
          inside.countDown();
          await(over);
          return value;
        },
        lifetime);
    Thread other = Thread.ofPlatform().start(() -> C.fire(1));
    inside.await();
    assertThatThrownBy(lifetime::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed while the callback runs");
    over.countDown();
    other.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_handler_of_the_library_gets_what_fails_on_a_thread_of_c() {
    AtomicReference<Thread> where = new AtomicReference<>();
    C.symbols()
        .onUncaught(
            (thread, failure) -> {
              where.set(thread);
              uncaught.add(failure);
            });
    RuntimeException thrown = new RuntimeException("on a thread of C");
    AcrossConduct.Step failing =
        value -> {
          throw thrown;
        };
    assertThat(C.callElsewhere(failing, 1)).isZero();
    try (Arena lifetime = Arena.ofShared()) {
      C.keep(failing, lifetime);
      C.fireElsewhere(1);
    }
    assertThat(uncaught).containsExactly(thrown, thrown);
    assertThat(where.get()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void other_libraries_have_handlers_of_their_own() {
    List<Throwable> others = new ArrayList<>();
    AcrossConductBinding other = AcrossConductBinding.open();
    other.symbols().onUncaught((thread, failure) -> others.add(failure));
    C.symbols().onUncaught((thread, failure) -> uncaught.add(failure));
    RuntimeException thrown = new RuntimeException("of the other");
    other.callElsewhere(
        value -> {
          throw thrown;
        },
        1);
    assertThat(others).containsExactly(thrown);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void errors_on_a_thread_of_c_go_to_the_handler() {
    C.symbols().onUncaught((thread, failure) -> uncaught.add(failure));
    C.callElsewhere(CallbackLifetimesTest::endless, 1);
    OutOfMemoryError error = new OutOfMemoryError("not really");
    C.callElsewhere(
        value -> {
          throw error;
        },
        1);
    assertThat(uncaught).hasSize(2);
    assertThat(uncaught.get(0)).isExactlyInstanceOf(StackOverflowError.class);
    assertThat(uncaught.get(1)).isSameAs(error);
  }

  private static long endless(long value) {
    return endless(value + 1) + 1;
  }

  /** Down, up, down, up, on two threads: each exception stays where it can be caught. */
  @Test
  void exceptions_come_up_level_by_level_on_a_thread_of_c() {
    C.symbols().onUncaught((thread, failure) -> uncaught.add(failure));
    RuntimeException deep = new RuntimeException("deep");
    List<Throwable> caught = new ArrayList<>();
    long result =
        C.call(
            value ->
                C.callElsewhere(
                    inner -> {
                      try {
                        return C.call(
                            deeper -> {
                              throw deep;
                            },
                            inner);
                      } catch (RuntimeException e) {
                        caught.add(e);
                        throw new IllegalStateException("outer", e);
                      }
                    },
                    value),
            1);
    assertThat(result).as("what C got on its thread").isZero();
    assertThat(caught).containsExactly(deep);
    assertThat(uncaught).singleElement().matches(it -> it.getCause() == deep);
  }

  @Test
  void c_gets_what_the_callback_declares_for_its_failure() {
    RuntimeException thrown = new RuntimeException("declared");
    List<Long> seen = new ArrayList<>();
    C.symbols().onUncaught((thread, failure) -> uncaught.add(failure));
    assertThat(
            C.callCarefullyElsewhere(
                value -> {
                  throw thrown;
                },
                1))
        .isEqualTo(-7);
    assertThat(uncaught).containsExactly(thrown);
    assertThatThrownBy(
            () ->
                C.repeatCarefully(
                    value -> {
                      seen.add(value);
                      throw thrown;
                    },
                    5))
        .isSameAs(thrown);
    assertThat(seen).containsExactly(0L);
  }

  @Test
  void a_thread_of_c_has_a_name_and_the_class_loader_of_its_callback() {
    AtomicReference<String> name = new AtomicReference<>();
    AtomicReference<ClassLoader> loader = new AtomicReference<>();
    boolean[] isDaemon = new boolean[1];
    C.callElsewhere(
        value -> {
          Thread thread = Thread.currentThread();
          name.set(thread.getName());
          loader.set(thread.getContextClassLoader());
          isDaemon[0] = thread.isDaemon();
          return value;
        },
        1);
    assertThat(name.get()).matches("gatun-native-\\d+");
    assertThat(loader.get()).isSameAs(CallbackLifetimesTest.class.getClassLoader());
    assertThat(isDaemon).containsExactly(true);
  }

  @Test
  void a_thread_of_java_keeps_its_name_though_it_has_no_class_loader() throws InterruptedException {
    String[] seen = new String[1];
    Thread thread =
        Thread.ofPlatform()
            .name("mine")
            .unstarted(
                () ->
                    C.call(
                        value -> {
                          seen[0] = Thread.currentThread().getName();
                          return value;
                        },
                        1));
    thread.setContextClassLoader(null);
    thread.start();
    thread.join();
    assertThat(seen).containsExactly("mine");
    assertThat(thread.getContextClassLoader()).isNull();
  }
}
