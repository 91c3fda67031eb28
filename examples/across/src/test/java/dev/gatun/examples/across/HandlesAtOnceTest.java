package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossHandles.Cursor;
import dev.gatun.examples.across.AcrossHandles.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handles that several threads use and close at once. */
@Timeout(60)
class HandlesAtOnceTest {
  private static final AcrossHandles C = AcrossHandlesBinding.open();
  private static final int ROUNDS = 500;

  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void c_agrees() throws InterruptedException {
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(C.failures()).isZero();
  }

  @Test
  void a_handle_that_a_call_of_another_thread_uses_is_not_closed() throws Exception {
    Store store = C.make("busy");
    Cursor cursor = C.cursor(store, 1);
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    Future<?> call =
        threads.submit(
            () ->
                C.visit(
                    store,
                    (given, none) -> {
                      entered.countDown();
                      await(over);
                    }));
    entered.await();
    assertThatThrownBy(store::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("is in use by a call that is under way");
    assertThat(C.number(cursor)).as("what belongs to it is open as well").isPositive();
    over.countDown();
    call.get();
    store.close();
  }

  @Test
  void an_owner_is_not_closed_while_another_thread_uses_what_belongs_to_it() throws Exception {
    Store store = C.make("owner");
    Cursor used = C.cursor(store, 1);
    Cursor idle = C.cursor(store, 1);
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    Future<?> call =
        threads.submit(
            () ->
                C.seek(
                    used,
                    () -> {
                      entered.countDown();
                      await(over);
                    }));
    entered.await();
    assertThatThrownBy(store::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Cursor.close: Cursor[")
        .hasMessageEndingWith("is in use by a call that is under way");
    assertThat(C.number(store)).isPositive();
    assertThat(C.number(idle)).as("all of it is closed, or nothing").isPositive();
    over.countDown();
    call.get();
    store.close();
  }

  @Test
  void of_two_threads_that_close_exactly_one_does() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Store store = C.make("race");
      int number = C.number(store);
      List<Throwable> failures = race(store::close, store::close);
      assertThat(failures).singleElement().isExactlyInstanceOf(IllegalStateException.class);
      assertThat(C.closes(number)).isEqualTo(1);
    }
  }

  @Test
  void of_an_owner_and_what_belongs_to_it_each_is_closed_once_and_the_owner_last()
      throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Store store = C.make("race");
      Cursor cursor = C.cursor(store, 1);
      int ofStore = C.number(store);
      int ofCursor = C.number(cursor);
      List<Throwable> refused = race(store::close, cursor::close);
      if (!refused.isEmpty()) {
        assertThat(refused)
            .singleElement()
            .isExactlyInstanceOf(IllegalStateException.class)
            .asString()
            .contains("Store.close: Store[")
            .endsWith("is in use by a call that is under way");
        store.close();
      }
      assertThat(C.closes(ofStore)).isEqualTo(1);
      assertThat(C.closes(ofCursor)).isEqualTo(1);
    }
  }

  @Test
  void a_use_races_with_a_close_and_one_of_them_is_refused_or_comes_first() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      Store store = C.make("race");
      List<Throwable> failures =
          race(
              () -> {
                for (int call = 0; call < 50; call++) {
                  C.number(store);
                }
              },
              store::close);
      assertThat(failures).allMatch(IllegalStateException.class::isInstance);
      if (store.toString().endsWith("open]")) {
        store.close();
      }
    }
  }

  @Test
  void making_races_with_closing_the_owner_and_nothing_is_left_open() throws Exception {
    int before = C.stillOpen();
    for (int i = 0; i < ROUNDS; i++) {
      Store store = C.make("race");
      List<Throwable> failures =
          race(
              () -> {
                for (int call = 0; call < 10; call++) {
                  C.cursor(store, 1);
                }
              },
              store::close);
      assertThat(failures).allMatch(IllegalStateException.class::isInstance);
      if (store.toString().endsWith("open]")) {
        store.close();
      }
    }
    assertThat(C.stillOpen()).isEqualTo(before);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Throwable> race(Runnable... racers) throws Exception {
    CyclicBarrier start = new CyclicBarrier(racers.length);
    List<Future<?>> running = new ArrayList<>();
    for (Runnable racer : racers) {
      Callable<?> callable =
          () -> {
            start.await();
            racer.run();
            return null;
          };
      running.add(threads.submit(callable));
    }
    List<Throwable> failures = new ArrayList<>();
    for (Future<?> future : running) {
      try {
        future.get();
      } catch (ExecutionException e) {
        failures.add(e.getCause());
      }
    }
    return failures;
  }
}
