package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.Symbols;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Callbacks that fail while C frees what it gave, where no method of Java waits for them: what they
 * throw is told, and is nobody else's.
 */
@Timeout(60)
class AcrossKeptFailuresTest {
  private final Symbols symbols = Symbols.at(AnotherFile.of("across_conduct"));
  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();

  private void textIsNobodysFailure(AcrossConduct c, Thread.Builder threads) throws Exception {
    RuntimeException thrown = new IllegalArgumentException("while C frees");
    symbols.onUncaught((thread, failure) -> uncaught.add(failure));
    try (Arena lifetime = Arena.ofShared()) {
      c.keep(
          value -> {
            throw thrown;
          },
          lifetime);
      assertThat(on(threads, c)).startsWith("a text");
      assertThat(uncaught).containsExactly(thrown);
      assertThat(thrown).hasNoSuppressedExceptions();
      for (int i = 0; i < 3; i++) {
        assertThat(on(threads, c)).as("again").startsWith("a text");
      }
      assertThat(uncaught).hasSize(4).containsOnly(thrown);
    }
    assertThat(c.failures()).isZero();
  }

  /** A text, and what the next call says. */
  private static String on(Thread.Builder threads, AcrossConduct c)
      throws InterruptedException, ExecutionException {
    FutureTask<String> text = new FutureTask<>(c::text);
    threads.start(text).join(TimeUnit.SECONDS.toMillis(20));
    FutureTask<Integer> next = new FutureTask<>(() -> c.stay(1));
    threads.start(next).join(TimeUnit.SECONDS.toMillis(20));
    return text.get() + next.get();
  }

  @Test
  void on_the_thread_that_calls() throws Exception {
    textIsNobodysFailure(AcrossConductBinding.open(symbols), Thread.ofPlatform());
  }

  @Test
  void on_the_thread_of_a_confined_library() throws Exception {
    textIsNobodysFailure(AcrossConfinedBinding.open(symbols), Thread.ofPlatform());
    uncaught.clear();
    textIsNobodysFailure(AcrossConfinedBinding.open(symbols), Thread.ofVirtual());
  }

  @Test
  void on_a_thread_for_calls_that_block() throws Exception {
    textIsNobodysFailure(AcrossBlockingBinding.open(symbols), Thread.ofVirtual());
  }
}
