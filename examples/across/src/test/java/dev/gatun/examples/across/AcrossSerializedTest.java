package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.ErrnoException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A library that one thread at a time is inside of. */
@Timeout(60)
class AcrossSerializedTest {
  private static final AcrossSerialized C = AcrossSerializedBinding.open();
  private static final AcrossBlocking.InTurns IN_TURNS =
      AcrossBlockingBinding.InTurnsBinding.open();
  private static final AcrossConduct ANY = AcrossConductBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  private static int mostInside(AcrossConduct... bindings) throws InterruptedException {
    ANY.mostInside();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      AcrossConduct binding = bindings[i % bindings.length];
      Thread.Builder builder = i < 3 ? Thread.ofPlatform() : Thread.ofVirtual();
      threads.add(builder.start(() -> binding.stay(30)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return ANY.mostInside();
  }

  @Test
  void one_thread_at_a_time_is_inside_whatever_binding_it_comes_through()
      throws InterruptedException {
    assertThat(mostInside(C, AcrossSerializedBinding.open(), IN_TURNS)).isEqualTo(1);
    assertThat(mostInside(ANY)).as("without it").isGreaterThan(1);
  }

  @Test
  void calls_are_made_on_the_thread_that_calls() {
    assertThat(C.thread()).isEqualTo(ANY.thread());
  }

  @Test
  void a_callback_calls_the_library_again() {
    assertThat(C.call(value -> C.call(inner -> C.repeat(deep -> deep, 4) + inner, value), 1))
        .isEqualTo(7);
  }

  @Test
  void another_thread_waits_until_the_callback_of_a_call_is_over() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    AtomicLong order = new AtomicLong();
    Thread first =
        Thread.ofPlatform()
            .start(
                () ->
                    C.call(
                        value -> {
                          inside.countDown();
                          sleep(150);
                          order.compareAndSet(0, 1);
                          return value;
                        },
                        1));
    inside.await();
    C.thread();
    order.compareAndSet(0, 2);
    first.join();
    assertThat(order).as("who came first").hasValue(1);
  }

  @Test
  void who_waits_for_several_libraries_holds_none_of_them() throws Exception {
    assertThat(Forked.run(Crossing.class, List.of()).output()).isEqualTo("over\n");
  }

  /**
   * One thread waits for two libraries, the other one has the second and wants both: the first must
   * not have one of them meanwhile.
   */
  static final class Crossing {
    private Crossing() {}

    public static void main(String[] arguments) throws InterruptedException {
      AcrossConduct both = AcrossSerializedBinding.WithAnotherBinding.open();
      Thread waiting = Thread.ofPlatform().daemon().unstarted(both::thread);
      C.call(
          value -> {
            waiting.start();
            sleep(200);
            return both.thread();
          },
          1);
      waiting.join();
      System.out.println("over");
    }
  }

  @Test
  void several_libraries_are_entered_by_one_thread_at_a_time() throws InterruptedException {
    AcrossConduct both = AcrossSerializedBinding.WithAnotherBinding.open();
    assertThat(mostInside(C, both, IN_TURNS)).isEqualTo(1);
    assertThat(both.call(value -> C.call(inner -> both.call(deep -> deep, inner), value), 5))
        .isEqualTo(5);
  }

  @Test
  void many_threads_come_through_several_libraries() throws InterruptedException {
    AcrossConduct both = AcrossSerializedBinding.WithAnotherBinding.open();
    CountDownLatch over = new CountDownLatch(4);
    for (int i = 0; i < 4; i++) {
      AcrossConduct outer = i % 2 == 0 ? both : C;
      AcrossConduct inner = i < 2 ? both : C;
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                for (int time = 0; time < 20_000; time++) {
                  outer.call(value -> inner.repeat(step -> step, 2), time);
                }
                over.countDown();
              });
    }
    assertThat(over.await(50, TimeUnit.SECONDS)).isTrue();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void after_a_failure_others_are_let_in() throws InterruptedException {
    assertThatThrownBy(() -> C.fail(2)).isExactlyInstanceOf(ErrnoException.class);
    RuntimeException thrown = new RuntimeException("in the callback");
    assertThatThrownBy(
            () ->
                C.call(
                    value -> {
                      throw thrown;
                    },
                    1))
        .isSameAs(thrown);
    Thread other = Thread.ofPlatform().start(C::thread);
    other.join(10_000);
    assertThat(other.isAlive()).isFalse();
  }

  @Test
  void a_waiting_thread_stays_interrupted() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    Thread holder =
        Thread.ofPlatform()
            .start(
                () ->
                    C.call(
                        value -> {
                          inside.countDown();
                          sleep(100);
                          return value;
                        },
                        1));
    inside.await();
    boolean[] wasInterrupted = new boolean[1];
    Thread waiting =
        Thread.ofPlatform()
            .start(
                () -> {
                  Thread.currentThread().interrupt();
                  C.thread();
                  wasInterrupted[0] = Thread.interrupted();
                  over.countDown();
                });
    over.await();
    holder.join();
    waiting.join();
    assertThat(wasInterrupted).containsExactly(true);
  }

  /**
   * The platform thread that makes the call has the turn; it is the virtual thread's all the same.
   */
  @Test
  void a_blocking_call_of_a_virtual_thread_has_one_turn_on_both_threads()
      throws InterruptedException {
    AtomicLong result = new AtomicLong();
    Thread virtual =
        Thread.ofVirtual()
            .start(
                () ->
                    result.set(
                        IN_TURNS.call(
                            value ->
                                IN_TURNS.repeat(inner -> inner, 3)
                                    + C.call(inner -> inner + 1, value),
                            10)));
    virtual.join(20_000);
    assertThat(result).hasValue(14);
  }
}
