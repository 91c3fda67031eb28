package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The model of a call's memory: what it has is its alone, and as it left it, until it is over. */
class TemporaryStackTest {
  private static final int CALLS = 500;

  @Test
  void memoryOfNestedCallsIsTheirsAlone() {
    long seed = seed("one thread");

    new Caller(seed).callAll();

    assertThat(TemporaryStack.forCall().top()).isZero();
  }

  @Test
  void memoryOfPlatformThreadsIsTheirsAlone() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      callOn(threads, 8, seed("8 platform threads"));
    }
  }

  @Test
  void memoryOfVirtualThreadsIsTheirsAlone() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      callOn(threads, 64, seed("64 virtual threads"));
    }
  }

  @Test
  void callsAtOnceOfVirtualThreadsHaveStacksOfTheirOwn() {
    Set<TemporaryStack> taken = new HashSet<>();
    for (int i = 0; i < 2 * TemporaryStackPool.PLACES; i++) {
      taken.add(TemporaryStackPool.take());
    }

    assertThat(taken).hasSize(2 * TemporaryStackPool.PLACES);
    taken.forEach(stack -> stack.end(0));
  }

  @Test
  void callAboveThatCouldNotEndIsEndedWithTheOneBelow() {
    warm();
    long top = TemporaryStack.forCall().top();
    try (Temporaries below = Temporaries.open()) {
      below.allocate(JAVA_LONG);
      Temporaries.open().allocate(JAVA_LONG);
      assertThat(TemporaryStack.forCall().top()).isEqualTo(top + 2 * Long.BYTES);
    }
    assertThat(TemporaryStack.forCall().top()).isEqualTo(top);
  }

  @Test
  void threadThatCallsTwiceGetsNoStack() throws InterruptedException {
    List<Long> tops = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              for (int i = 0; i < 4; i++) {
                try (Temporaries call = Temporaries.open()) {
                  call.allocate(JAVA_LONG);
                  tops.add(call.top());
                }
              }
            });
    thread.start();
    thread.join();

    assertThat(tops).containsExactly(0L, 0L, 8L, 8L);
  }

  private static void warm() {
    for (int i = 0; i < 3; i++) {
      Temporaries.open().close();
    }
  }

  @Test
  void memoryThatIsUsedAgainIsZero() {
    for (int i = 0; i < 4; i++) {
      for (int size = 0; size < 200; size++) {
        try (Temporaries call = Temporaries.open()) {
          MemorySegment memory = call.allocate(JAVA_BYTE, size);
          assertThat(memory.toArray(JAVA_BYTE)).containsOnly(new byte[size]);
          memory.fill((byte) -1);
        }
      }
    }
  }

  @Test
  void whatCannotBeAllocatedIsRefused() {
    for (int i = 0; i < 4; i++) {
      try (Temporaries call = Temporaries.open()) {
        assertThatThrownBy(() -> call.allocate(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> call.allocate(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> call.allocate(JAVA_LONG, -1))
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(call.allocate(0, 1).address()).isNotZero();
      }
    }
  }

  private static void callOn(ExecutorService threads, int count, long seed)
      throws InterruptedException, ExecutionException {
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Caller caller = new Caller(seed + i);
      ends.add(threads.submit(caller::callAll));
    }
    for (Future<?> end : ends) {
      end.get();
    }
  }

  private static long seed(String what) {
    long seed = Long.getLong("gatun.seed", System.nanoTime());
    System.out.println("calls on " + what + ": -Dgatun.seed=" + seed);
    return seed;
  }

  /** What a callback throws. */
  private static final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A piece of memory, with what the model says is in it. */
  private record Piece(MemorySegment memory, byte content) {
    void check() {
      for (long i = 0; i < memory.byteSize(); i++) {
        assertThat(memory.get(JAVA_BYTE, i)).isEqualTo(content);
      }
    }
  }

  /** Makes random calls, whose callbacks make calls, and throw. */
  private static final class Caller {
    private final Random random;
    private final List<Piece> all = new ArrayList<>();

    Caller(long seed) {
      random = new Random(seed);
    }

    void callAll() {
      for (int i = 0; i < CALLS; i++) {
        try {
          call(0);
        } catch (Thrown e) {
          all.forEach(Piece::check);
        }
        assertThat(all).isEmpty();
      }
    }

    private void call(int depth) {
      int before = all.size();
      try (Temporaries call = Temporaries.open()) {
        for (int i = random.nextInt(6); i > 0; i--) {
          all.add(piece(call));
          if (depth < 8 && random.nextInt(4) == 0) {
            callBack(depth);
          }
        }
        all.forEach(Piece::check);
      } finally {
        all.subList(before, all.size()).clear();
      }
    }

    private void callBack(int depth) {
      if (random.nextInt(8) == 0) {
        Thread.yield();
      }
      if (random.nextInt(8) == 0) {
        throw new Thrown();
      }
      try {
        call(depth + 1);
      } catch (Thrown e) {
        if (random.nextBoolean()) {
          throw e;
        }
      }
    }

    private Piece piece(Temporaries call) {
      int size = random.nextInt(20) == 0 ? random.nextInt(20_000) : random.nextInt(80);
      long alignment = 1L << random.nextInt(7);
      MemorySegment memory =
          switch (random.nextInt(3)) {
            case 0 -> call.allocate(size, alignment);
            case 1 -> call.allocateFrom(JAVA_BYTE, new byte[size]);
            default -> zero(call.allocate(MemoryLayout.sequenceLayout(size, JAVA_BYTE)));
          };
      assertThat(memory.byteSize()).isEqualTo(size);
      Piece piece = new Piece(memory, (byte) random.nextInt());
      memory.fill(piece.content());
      return piece;
    }

    private static MemorySegment zero(MemorySegment memory) {
      new Piece(memory, (byte) 0).check();
      return memory;
    }
  }
}
