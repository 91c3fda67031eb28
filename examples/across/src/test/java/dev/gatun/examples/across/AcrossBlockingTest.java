package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.ErrnoException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls of virtual threads that may block. */
@Timeout(120)
class AcrossBlockingTest {
  private static final AcrossBlocking C = AcrossBlockingBinding.open();

  private static void onVirtualThread(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    work.run();
                  } catch (Throwable e) {
                    failure.set(e);
                  }
                });
    thread.join();
    assertThat(failure.get()).isNull();
  }

  @Test
  void the_callback_of_a_blocking_call_runs_on_the_virtual_thread() throws InterruptedException {
    onVirtualThread(
        () -> {
          Thread caller = Thread.currentThread();
          long result =
              C.call(
                  value -> {
                    assertThat(Thread.currentThread()).isSameAs(caller);
                    return C.call(inner -> inner * 2, value) + C.repeat(inner -> inner, 3);
                  },
                  20);
          assertThat(result).isEqualTo(43);
        });
    assertThat(C.failures()).as("C was called by one thread throughout").isZero();
  }

  @Test
  void a_failure_of_a_blocking_call_comes_back() throws InterruptedException {
    onVirtualThread(
        () -> {
          try {
            C.fail(2);
          } catch (ErrnoException e) {
            assertThat(e.getSuppressed()).hasSize(1);
            return;
          }
          throw new AssertionError("nothing was thrown");
        });
  }

  @Test
  void a_platform_thread_makes_the_call_itself() {
    long mine = C.thread();
    assertThat(C.call(value -> C.thread(), 0)).isEqualTo(mine);
  }

  @Test
  void an_interrupted_virtual_thread_waits_for_c_and_is_interrupted_afterwards()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<String> seen = new AtomicReference<>();
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  begun.countDown();
                  int inside = C.stay(200);
                  seen.set((inside > 0) + " " + Thread.currentThread().isInterrupted());
                });
    begun.await();
    Thread.sleep(50);
    thread.interrupt();
    thread.join();
    assertThat(seen).hasValue("true true");
  }

  /** With one carrier, calls that hold it come one after the other, and others at once. */
  @Test
  void virtual_threads_that_block_leave_their_carrier() throws Exception {
    long held = millisOnOneCarrier("held");
    long left = millisOnOneCarrier("left");
    assertThat(left).as("as against %s ms on the carrier", held).isLessThan(held / 3);
  }

  private static long millisOnOneCarrier(String how) throws Exception {
    Path output = Files.createTempFile("carrier", ".txt");
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djdk.virtualThreadScheduler.parallelism=1",
                "-Djdk.virtualThreadScheduler.maxPoolSize=1",
                "-Djava.library.path=" + System.getProperty("java.library.path"),
                "-classpath",
                System.getProperty("java.class.path"),
                Sleepers.class.getName(),
                how)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
      String said = Files.readString(output).strip();
      assertThat(jvm.exitValue()).as(said).isZero();
      return Long.parseLong(said);
    } finally {
      jvm.destroyForcibly();
      Files.delete(output);
    }
  }

  /** Ten virtual threads that sleep in C for 200 ms each; prints how long all of it took. */
  static final class Sleepers {
    private Sleepers() {}

    public static void main(String[] arguments) throws InterruptedException {
      AcrossConduct c =
          arguments[0].equals("left") ? AcrossBlockingBinding.open() : AcrossConductBinding.open();
      c.stay(1);
      long start = System.nanoTime();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        threads.add(Thread.ofVirtual().start(() -> c.stay(200)));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      System.out.println((System.nanoTime() - start) / 1_000_000);
    }
  }
}
