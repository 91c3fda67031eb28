package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries that are closed while threads of C are inside; what is wrong there ends the JVM. */
class AcrossClosedByThreadsTest {
  @ParameterizedTest
  @ValueSource(strings = {"any", "confined"})
  void closing_inside_of_a_callback_on_a_thread_of_c_is_an_exception(String how) throws Exception {
    Forked jvm = Forked.run(Closing.class, List.of(), how);
    assertThat(jvm.output())
        .matches(
            "java.lang.IllegalStateException: the library \\S*across_conduct\\S* is in use by a"
                + " call that is under way\nalive 6\nclosed\n");
    assertThat(jvm.exit()).isZero();
  }

  @Test
  void a_callback_that_fails_or_comes_once_is_counted_to_its_end() throws Exception {
    Forked jvm = Forked.run(Ending.class, List.of());
    assertThat(jvm.output()).isEqualTo("failed\nclosed\n");
  }

  private static AcrossClosed open(String how) {
    return how.equals("confined")
        ? AcrossClosedBinding.ConfinedBinding.open()
        : AcrossClosedBinding.open();
  }

  /** Closes a library in a callback that C calls after all calls of Java are over. */
  static final class Closing {
    private Closing() {}

    public static void main(String[] arguments) throws InterruptedException {
      AcrossClosed c = open(arguments[0]);
      // C returns to where it is kept by this one.
      CountDownLatch returned = new CountDownLatch(1);
      CountDownLatch over = new CountDownLatch(1);
      Runnable closing = c::close;
      c.keep(
          value -> {
            try {
              returned.await();
              closing.run();
            } catch (IllegalStateException | InterruptedException e) {
              System.out.println(e);
            }
            over.countDown();
            return value;
          },
          Arena.global());
      c.fireLater(1);
      returned.countDown();
      over.await(30, TimeUnit.SECONDS);
      TimeUnit.MILLISECONDS.sleep(500); // until C has returned from its thread
      System.out.println("alive " + c.call(value -> value, 6));
      c.close();
      System.out.println("closed");
    }
  }

  /** Nothing stays counted: a library can be closed after callbacks of all kinds. */
  static final class Ending {
    private Ending() {}

    public static void main(String[] arguments) throws InterruptedException {
      AcrossClosedBinding c = AcrossClosedBinding.open();
      c.symbols().onUncaught((thread, failure) -> System.out.println(failure.getMessage()));
      CountDownLatch over = new CountDownLatch(3);
      AcrossConduct.Step step =
          value -> {
            over.countDown();
            if (value == 2) {
              throw new IllegalStateException("failed");
            }
            return value;
          };
      try (Arena lifetime = Arena.ofShared()) {
        c.keep(step, lifetime);
        c.fire(1);
        c.fireLater(2);
        awaitDown(over, 1);
        c.keepOnce(step);
        c.fireLater(3);
        awaitDown(over, 0);
      }
      c.close();
      System.out.println("closed");
    }

    private static void awaitDown(CountDownLatch latch, long count) throws InterruptedException {
      while (latch.getCount() > count) {
        Thread.sleep(1);
      }
      Thread.sleep(500); // until C has returned from its thread
    }
  }
}
