package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.NullResultException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads that C creates, which call Java. */
class ThreadsTest {
  private static final Threads THREADS = ThreadsBinding.open();
  private static final Pthreads PTHREADS = PthreadsBinding.open();

  private final Arena arena = Arena.ofShared();
  private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
  private Thread.UncaughtExceptionHandler before;

  @BeforeEach
  void watch() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
  }

  @AfterEach
  void restore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    arena.close();
  }

  private long start(Threads.Routine routine, long argument) {
    long[] thread = new long[1];
    MemorySegment pointer = MemorySegment.ofAddress(argument);
    assertThat(THREADS.create(thread, null, routine, pointer, arena)).isZero();
    return thread[0];
  }

  private static MemorySegment join(long thread) {
    MemorySegment[] result = new MemorySegment[1];
    assertThat(PTHREADS.join(thread, result)).isZero();
    return result[0];
  }

  @Test
  void a_thousand_threads_return_what_java_computed() {
    Set<Long> seen = ConcurrentHashMap.newKeySet();
    List<Long> threads = new ArrayList<>();
    for (long i = 1; i <= 1_000; i++) {
      threads.add(
          start(
              argument -> {
                seen.add(argument.address());
                return MemorySegment.ofAddress(argument.address() * 3);
              },
              i));
    }
    for (int i = 1; i <= threads.size(); i++) {
      assertThat(join(threads.get(i - 1)).address()).isEqualTo(i * 3L);
    }
    assertThat(seen).hasSize(1_000);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void the_routine_runs_on_a_thread_of_its_own() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    join(
        start(
            argument -> {
              seen.add(Thread.currentThread());
              return argument;
            },
            1));
    assertThat(seen).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void null_arrives_as_null_both_ways() {
    Set<Boolean> wasNull = ConcurrentHashMap.newKeySet();
    long thread =
        start(
            argument -> {
              wasNull.add(argument == null);
              return argument;
            },
            0);
    assertThat(join(thread)).isNull();
    assertThat(wasNull).containsExactly(true);
  }

  @Test
  void null_is_an_exception_where_it_is_not_declared() {
    long thread = start(argument -> null, 1);
    assertThatThrownBy(() -> THREADS.join(thread, new MemorySegment[1]))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage(
            "an element of Threads.join: result is NULL; declare it @Nullable if C means that");
  }

  @Test
  void what_a_routine_throws_reaches_the_default_handler_and_the_jvm_lives() {
    List<Throwable> thrown =
        List.of(new IllegalStateException("1"), new AssertionError("2"), new RuntimeException("3"));
    for (Throwable failure : thrown) {
      assertThat(join(start(argument -> fail(failure), 1))).isNull();
    }
    assertThat(uncaught).hasSize(3).containsExactlyElementsOf(thrown);
    assertThat(join(start(argument -> argument, 42)).address()).isEqualTo(42);
  }

  private static MemorySegment fail(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  /** The exception of another thread is nobody's who happens to call C meanwhile. */
  @Test
  void what_a_routine_throws_does_not_reach_the_thread_that_joins() {
    long thread = start(argument -> fail(new IllegalStateException("theirs")), 1);
    assertThat(join(thread)).isNull();
    assertThat(LibCBinding.open().strlen("Tom")).isEqualTo(3);
  }

  /** On a thread of C, a call down from the routine is a call like any other. */
  @Test
  void a_routine_that_sorts_catches_what_its_comparator_throws() {
    LibC c = LibCBinding.open();
    RuntimeException thrown = new RuntimeException("inner");
    Queue<Throwable> caught = new ConcurrentLinkedQueue<>();
    join(
        start(
            argument -> {
              try {
                c.qsort(new int[] {2, 1}, 2, 4, (a, b) -> failWith(thrown));
              } catch (RuntimeException e) {
                caught.add(e);
              }
              return argument;
            },
            1));
    assertThat(caught).containsExactly(thrown);
    assertThat(uncaught).isEmpty();
  }

  private static int failWith(RuntimeException thrown) {
    throw thrown;
  }

  @Test
  void a_handler_that_throws_does_not_end_the_jvm() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          throw new IllegalStateException("the handler fails");
        });
    assertThat(join(start(argument -> fail(new RuntimeException()), 1))).isNull();
  }
}
