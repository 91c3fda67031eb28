package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsesTest {
  private static final int CLOSED = -1;

  @AfterAll
  static void makers_go_on_counting() {
    MakersCount.restart();
  }

  @BeforeEach
  void makers_count_alone() {
    MakersCount.restart();
  }

  @Test
  void uses_of_the_maker_are_seen_by_the_maker() {
    Uses uses = new Uses();
    assertThat(uses.isCountedElsewhere()).isFalse();
    assertThat(uses.begin()).isTrue();
    assertThat(uses.claim(CLOSED)).isZero();
    assertThat(uses.isUsedByMaker()).isTrue();
    uses.reopen(CLOSED);
    uses.end();
    assertThat(uses.claim(CLOSED)).isZero();
    assertThat(uses.isUsedByMaker()).isFalse();
    assertThat(uses.begin()).isFalse();
    assertThat(uses.claim(CLOSED)).isNegative();
  }

  @Test
  void uses_of_others_are_seen_by_all() throws Exception {
    Uses uses = new Uses();
    elsewhere(() -> assertThat(uses.begin()).isTrue());
    assertThat(uses.claim(CLOSED)).isPositive();
    elsewhere(uses::end);
    assertThat(uses.claim(CLOSED)).isZero();
    elsewhere(() -> assertThat(uses.begin()).isFalse());
  }

  @Test
  void where_much_is_closed_elsewhere_all_count_alike() throws Exception {
    Uses before = new Uses();
    assertThat(before.begin()).isTrue();
    for (int i = 0; i < MakersCount.MOST_CLOSED_ELSEWHERE; i++) {
      elsewhere(MakersCount::see);
    }
    Uses after = new Uses();
    elsewhere(
        () -> {
          assertThat(before.isCountedElsewhere()).isTrue();
          assertThat(after.isCountedElsewhere()).isFalse();
        });
    assertThat(after.begin()).isTrue();
    assertThat(after.claim(CLOSED)).isPositive();
    after.end();
    assertThat(after.claim(CLOSED)).isZero();

    assertThat(before.begin()).isTrue();
    assertThat(before.claim(CLOSED)).isPositive();
    before.end();
    assertThat(before.claim(CLOSED)).isPositive();
    before.end();
    assertThat(before.claim(CLOSED)).isZero();
    assertThat(before.isUsedByMaker()).isFalse();
  }

  @Test
  void other_jvms_have_no_heavy_fence_that_is_known() {
    assertThat(AsymmetricFence.isHotSpot("OpenJDK 64-Bit Server VM")).isTrue();
    assertThat(AsymmetricFence.isHotSpot("Java HotSpot(TM) 64-Bit Server VM")).isTrue();
    assertThat(AsymmetricFence.isHotSpot("Eclipse OpenJ9 VM")).isFalse();
    assertThat(AsymmetricFence.isHotSpot("Substrate VM")).isFalse();
    assertThat(AsymmetricFence.isHotSpot("")).isFalse();
  }

  private static void elsewhere(Runnable work) throws Exception {
    FutureTask<?> task = new FutureTask<>(Executors.callable(work));
    Thread.ofPlatform().start(task);
    task.get();
  }

  /** Closes at all moments of a use, on another thread: what is closed must not be in use. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_the_maker_uses_is_not_closed(boolean isVirtual) throws Exception {
    Race race = new Race();
    Thread maker = (isVirtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(race::use);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < Race.ROUNDS; i++) {
      race.start.await(30, TimeUnit.SECONDS);
      Uses uses = race.uses;
      do {
        for (int wait = random.nextInt(200); wait > 0; wait--) {
          uses.isUsedByMaker(); // so that the maker's count takes long to get here
        }
      } while (!race.close(uses));
      race.end.await(30, TimeUnit.SECONDS);
    }
    maker.join();
    assertThat(race.usedWhenClosed).as("seed %d", seed).isZero();
  }

  private static final class Race {
    static final int ROUNDS = 5_000;

    final CyclicBarrier start = new CyclicBarrier(2);
    final CyclicBarrier end = new CyclicBarrier(2);
    volatile Uses uses;
    volatile boolean isClosed;
    int usedWhenClosed;

    boolean close(Uses closed) {
      if (closed.claim(CLOSED) != 0) {
        return false;
      }
      MakersCount.see();
      if (closed.isUsedByMaker()) {
        closed.reopen(CLOSED);
        return false;
      }
      isClosed = true;
      return true;
    }

    void use() {
      try {
        for (int i = 0; i < ROUNDS; i++) {
          MakersCount.restart();
          Uses made = new Uses();
          isClosed = false;
          uses = made;
          start.await(30, TimeUnit.SECONDS);
          useUntilClosed(made);
          end.await(30, TimeUnit.SECONDS);
        }
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    private void useUntilClosed(Uses made) {
      while (!isClosed) {
        if (made.begin()) {
          for (int i = 0; i < 5; i++) {
            Thread.onSpinWait();
          }
          if (isClosed) {
            usedWhenClosed++;
          }
          made.end();
        }
      }
    }
  }
}
