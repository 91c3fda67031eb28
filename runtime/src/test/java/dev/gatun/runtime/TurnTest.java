package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {
  /** Not volatile, and counted in two steps: two at once would lose some. */
  private int count;

  private volatile Turn turn;
  private final AtomicBoolean isFirstIn = new AtomicBoolean();
  private volatile boolean isOver;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_first_waits_for_nobody_and_can_take_it_again(boolean isOwned) {
    Turn turn = new Turn(isOwned);
    turn.take();
    assertThat(turn.tryTake()).isTrue();
    turn.give();
    turn.give();
    turn.take();
    turn.give();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void another_one_waits_until_the_first_has_given_it_as_often_as_taken(boolean isOwned)
      throws Exception {
    Turn turn = new Turn(isOwned);
    turn.take();
    turn.take();
    assertThat(elsewhere(turn::tryTake)).isFalse();
    FutureTask<Boolean> other = start(() -> takeAndGive(turn));
    turn.give();
    turn.take();
    turn.give();
    assertThat(other.isDone()).isFalse();
    turn.give();
    assertThat(other.get()).isTrue();
    assertThat(elsewhere(turn::tryTake)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_first_takes_it_like_all_others_after_another_one_has_wanted_it(boolean isOwned)
      throws Exception {
    Turn turn = new Turn(isOwned);
    turn.take();
    turn.give();
    CountDownLatch isTaken = new CountDownLatch(1);
    CountDownLatch isOver = new CountDownLatch(1);
    FutureTask<Boolean> other =
        start(
            () -> {
              turn.take();
              isTaken.countDown();
              isOver.await();
              turn.give();
              return true;
            });
    isTaken.await();
    assertThat(turn.tryTake()).isFalse();
    isOver.countDown();
    turn.take();
    turn.take();
    assertThat(elsewhere(turn::tryTake)).isFalse();
    turn.give();
    turn.give();
    assertThat(other.get()).isTrue();
    assertThat(elsewhere(() -> takeAndGive(turn))).isTrue();
  }

  /** The moment when the second one wants it is another one in each round. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void one_at_a_time_has_it(boolean isOwned) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 1000; i++) {
            count = 0;
            Turn turn = new Turn(isOwned);
            List<FutureTask<Boolean>> others = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
              int wait = random.nextInt(5_000);
              others.add(start(() -> countInTurns(turn, wait)));
            }
            for (FutureTask<Boolean> other : others) {
              other.get();
            }
            assertThat(count).as("seed %d, round %d", seed, i).isEqualTo(3 * 500);
          }
        },
        () -> "seed " + seed);
  }

  private boolean countInTurns(Turn turn, int wait) {
    for (int i = 0; i < wait; i++) {
      Thread.onSpinWait();
    }
    for (int i = 0; i < 500; i++) {
      turn.take();
      int now = count;
      turn.take();
      count = now + 1;
      turn.give();
      turn.give();
    }
    return true;
  }

  /** At all moments of a turn of the first, whose memory the second one makes slow by reading. */
  @Test
  void the_first_is_out_before_the_second_is_in() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    VarHandle taken =
        MethodHandles.privateLookupIn(Turn.class, MethodHandles.lookup())
            .findVarHandle(Turn.class, "taken", int.class);
    CyclicBarrier start = new CyclicBarrier(2);
    CyclicBarrier end = new CyclicBarrier(2);
    FutureTask<Boolean> first =
        start(
            () -> {
              for (int i = 0; i < 5_000; i++) {
                turn = new Turn();
                isOver = false;
                start.await(30, TimeUnit.SECONDS);
                while (!isOver) {
                  turn.take();
                  isFirstIn.setOpaque(true);
                  for (int j = 0; j < 20; j++) {
                    Thread.onSpinWait();
                  }
                  isFirstIn.setOpaque(false);
                  turn.give();
                }
                end.await(30, TimeUnit.SECONDS);
              }
              return true;
            });
    int together = 0;
    for (int i = 0; i < 5_000; i++) {
      start.await(30, TimeUnit.SECONDS);
      for (int wait = random.nextInt(300); wait > 0; wait--) {
        taken.getOpaque(turn);
      }
      turn.take();
      for (int j = 0; j < 10; j++) {
        together += isFirstIn.getOpaque() ? 1 : 0;
        Thread.onSpinWait();
      }
      turn.give();
      isOver = true;
      end.await(30, TimeUnit.SECONDS);
    }
    assertThat(together).as("seed %d", seed).isZero();
    assertThat(first.get()).isTrue();
  }

  /** Who waits for the owner is not disturbed, and can be seen to be interrupted afterwards. */
  @Test
  void being_interrupted_does_not_end_the_waiting() throws Exception {
    Turn turn = new Turn();
    turn.take();
    FutureTask<Boolean> other =
        new FutureTask<>(
            () -> {
              takeAndGive(turn);
              return Thread.interrupted();
            });
    Thread thread = Thread.ofPlatform().daemon().start(other);
    thread.interrupt();
    Thread.sleep(20);
    assertThat(other.isDone()).isFalse();
    turn.give();
    assertThat(other.get()).isTrue();
  }

  private static boolean takeAndGive(Turn turn) {
    turn.take();
    turn.give();
    return true;
  }

  private static boolean elsewhere(Callable<Boolean> work) throws Exception {
    return start(work).get();
  }

  private static FutureTask<Boolean> start(Callable<Boolean> work) {
    FutureTask<Boolean> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().start(task);
    return task;
  }
}
