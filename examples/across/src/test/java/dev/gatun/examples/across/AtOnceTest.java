package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatun.examples.across.AcrossStructs.Int64Quad;
import dev.gatun.runtime.ErrnoException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several threads that use the same bindings at once. */
class AtOnceTest {
  private static final int TIMES = 2_000;
  private static final AcrossText TEXT = AcrossTextBinding.open();
  private static final AcrossStructs STRUCTS = AcrossStructsBinding.open();
  private static final AcrossErrors ERRORS = AcrossErrorsBinding.open();
  private static final AcrossArrays ARRAYS = AcrossArraysBinding.open();
  private static final AcrossCallbacks CALLBACKS = AcrossCallbacksBinding.open();

  @Test
  void threads_do_not_see_each_others_values() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      assertAllWork(threads, 4);
    }
  }

  @Test
  void virtual_threads_do_not_see_each_others_values() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertAllWork(threads, 20);
    }
  }

  private static void assertAllWork(ExecutorService threads, int count) throws Exception {
    List<Callable<Void>> work = new ArrayList<>();
    for (int thread = 1; thread <= count; thread++) {
      int own = thread;
      work.add(
          () -> {
            for (int i = 0; i < TIMES; i++) {
              cross(own, i);
            }
            return null;
          });
    }
    for (Future<Void> done : threads.invokeAll(work)) {
      done.get();
    }
    assertThat(STRUCTS.struct_failures()).isZero();
    assertThat(ARRAYS.array_failures()).isZero();
    assertThat(ERRORS.failures()).isZero();
    assertThat(TEXT.failures()).isZero();
    assertThat(CALLBACKS.callback_failures()).isZero();
  }

  private static void cross(int thread, int i) {
    assertThat(TEXT.length("x".repeat(thread))).isEqualTo(thread);
    assertThat(STRUCTS.struct_int64_quad_plus(new Int64Quad(i, thread, 0, 0), 1))
        .isEqualTo(new Int64Quad(i + 1, thread + 1, 1, 1));
    int[] values = {thread, i};
    ARRAYS.array_int32_twice(values, 2);
    assertThat(values).containsExactly(2 * thread, 2 * i);
    assertThat(CALLBACKS.callback_twice(value -> value + thread, i)).isEqualTo(i + 2L * thread);
    if (i % 10 == 0) {
      ErrnoException failure =
          catchThrowableOfType(ErrnoException.class, () -> ERRORS.failInt(thread));
      assertThat(failure.errno()).isEqualTo(thread);
      RuntimeException thrown = new RuntimeException();
      Throwable caught =
          catchThrowableOfType(
              RuntimeException.class,
              () ->
                  CALLBACKS.callback_void(
                      () -> {
                        throw thrown;
                      }));
      assertThat(caught).isSameAs(thrown);
    }
  }
}
