package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls through two threads when a stack is full: both go on together, whatever happened. */
class AcrossDeepTest {
  private static void assertThatItEnds(Class<?> main, String... options) throws Exception {
    Forked jvm = Forked.run(main, List.of(options));
    assertThat(jvm.output()).endsWith("goes on\n");
    assertThat(jvm.exit()).isZero();
  }

  @Test
  void recursion_through_c_ends_before_the_stacks_are_full() throws Exception {
    Forked jvm = Forked.run(Recursion.class, List.of("-XX:ThreadStackSize=8192"));
    assertThat(jvm.output())
        .isEqualTo(
            """
            java.lang.IllegalStateException: calls and callbacks through another thread, \
            gatun-%s, are nested 100 levels deep
            1
            java.lang.IllegalStateException: calls and callbacks through another thread, \
            gatun-blocking-1, are nested 100 levels deep
            1
            goes on
            """
                .formatted(System.mapLibraryName("across_conduct")));
    assertThatItEnds(Recursion.class);
    assertThatItEnds(Recursion.class, "-Xint");
    assertThatItEnds(Recursion.class, "-Xint", "-Dgatun.checked=true");
  }

  @Test
  void a_caller_whose_stack_is_full_does_not_leave_the_library_behind() throws Exception {
    assertThatItEnds(Full.class);
    assertThatItEnds(Full.class, "-Xint");
  }

  /** It is refused, or it is done with all that belongs to it: nothing stays in the middle. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback",
        "use",
        "close",
        "turn",
        "turns",
        "counted",
        "unloaded",
        "unloaded-confined"
      })
  void what_has_no_room_can_be_done_later(String what) throws Exception {
    for (String option : List.of("-Xmixed", "-Xint")) {
      for (String where : List.of("here", "elsewhere")) {
        Forked jvm = Forked.run(FullStack.class, List.of(option), what, where);
        assertThat(jvm.output()).isEqualTo("goes on\n");
        assertThat(jvm.exit()).isZero();
      }
    }
  }

  /** A callback that calls the function that it is a callback of. */
  static final class Recursion {
    private Recursion() {}

    public static void main(String[] arguments) throws InterruptedException {
      AcrossConduct confined = AcrossConfinedBinding.open();
      AcrossConduct blocking = AcrossBlockingBinding.open();
      Thread.ofPlatform().start(() -> recurse(confined)).join();
      Thread.ofVirtual().start(() -> recurse(blocking)).join();
      System.out.println("goes on");
    }

    private static void recurse(AcrossConduct c) {
      try {
        step(c, 0);
      } catch (IllegalStateException e) {
        System.out.println(e);
      }
      System.out.println(c.call(value -> value, 1));
    }

    private static long step(AcrossConduct c, long value) {
      return c.call(inner -> step(c, inner + 1), value);
    }
  }

  /** Calls and callbacks at all heights of a full stack. */
  static final class Full {
    private Full() {}

    public static void main(String[] arguments) throws InterruptedException {
      AcrossConduct c = AcrossConfinedBinding.open();
      for (int i = 0; i < 100; i++) {
        int first = i;
        Thread thread = new Thread(null, () -> fill(c, first), "full", 256 << 10);
        thread.start();
        thread.join();
        long result = c.call(value -> value, 1);
        if (result != 1) {
          System.out.println("it returned " + result);
        }
      }
      System.out.println("goes on");
    }

    private static void fill(AcrossConduct c, int first) {
      try {
        deeper(c, first);
      } catch (StackOverflowError e) {
        // As it must be.
      }
    }

    private static long deeper(AcrossConduct c, long count) {
      long sum = count % 3 == 0 ? c.call(value -> value, 1) : other(count);
      return sum + deeper(c, count + 1);
    }

    private static long other(long count) {
      return count + 1;
    }
  }
}
