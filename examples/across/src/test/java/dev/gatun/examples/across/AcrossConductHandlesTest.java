package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.foreign.Arena;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Handles that belong together, whatever threads may be inside of their library. */
class AcrossConductHandlesTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  static List<AcrossConduct> conducts() {
    return List.of(
        AcrossConductBinding.open(), AcrossSerializedBinding.open(), AcrossConfinedBinding.open());
  }

  @ParameterizedTest
  @MethodSource("conducts")
  void two_threads_make_and_close_what_belongs_to_one(AcrossConduct c) {
    int before = c.boxes();
    AcrossConduct.Box box = c.box(1);
    Runnable makeAndClose =
        () -> {
          for (int i = 0; i < 2_000; i++) {
            c.lid(box).close();
          }
        };
    assertTimeoutPreemptively(
        SOON,
        () -> {
          CompletableFuture<Void> other = CompletableFuture.runAsync(makeAndClose);
          makeAndClose.run();
          other.join();
        });
    box.close();
    assertThat(c.boxes()).isEqualTo(before);
    assertThat(c.failures()).isZero();
  }

  @ParameterizedTest
  @MethodSource("conducts")
  void a_callback_of_a_close_makes_another_one(AcrossConduct c) {
    AcrossConduct.Box box = c.box(1);
    AcrossConduct.Lid lid = c.lid(box);
    List<AcrossConduct.Lid> made = new ArrayList<>();
    try (Arena lifetime = Arena.ofShared()) {
      c.hang(
          value -> {
            made.add(c.lid(box));
            return value;
          },
          lifetime);
      assertTimeoutPreemptively(SOON, () -> lid.close());
    }
    assertThat(made).singleElement().asString().endsWith("open]");
    box.close();
    assertThat(made).singleElement().asString().endsWith("closed]");
    assertThat(c.failures()).isZero();
  }

  @ParameterizedTest
  @MethodSource("conducts")
  void a_callback_of_a_close_does_not_close_the_owner(AcrossConduct c) {
    AcrossConduct.Box box = c.box(1);
    AcrossConduct.Lid lid = c.lid(box);
    AcrossConduct.Lid other = c.lid(box);
    List<Throwable> refused = new ArrayList<>();
    try (Arena lifetime = Arena.ofShared()) {
      c.hang(
          value -> {
            refused.add(catchThrowable(box::close));
            other.close();
            return value;
          },
          lifetime);
      lid.close();
    }
    assertThat(refused)
        .singleElement()
        .isExactlyInstanceOf(IllegalStateException.class)
        .asString()
        .contains("Box.close: Box[")
        .endsWith("is in use by a call that is under way");
    box.close();
    assertThat(c.failures()).isZero();
  }
}
