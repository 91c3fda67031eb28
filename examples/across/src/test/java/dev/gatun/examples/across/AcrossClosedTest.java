package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.NativeUse;
import dev.gatun.runtime.Symbols;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Libraries that are closed. */
@Timeout(60)
class AcrossClosedTest {
  private final Path file = AnotherFile.of("across_conduct");

  /** Whether the file is mapped into this process. */
  private boolean isLoaded() throws IOException {
    Path maps = Path.of("/proc/self/maps");
    Assumptions.assumeTrue(Files.isReadable(maps), "only Linux tells what is loaded");
    return Files.readAllLines(maps).stream().anyMatch(line -> line.endsWith(file.toString()));
  }

  @Test
  void closing_unloads_the_file() throws IOException {
    AcrossClosedBinding c = AcrossClosedBinding.open(file);
    c.count(5);
    assertThat(isLoaded()).isTrue();
    c.close();
    assertThat(isLoaded()).isFalse();
    try (AcrossClosedBinding again = AcrossClosedBinding.open(file)) {
      assertThat(again.count()).as("loaded anew").isZero();
    }
  }

  @Test
  void every_use_after_it_is_an_exception_that_names_the_library() {
    AcrossClosedBinding c = AcrossClosedBinding.open(file);
    AcrossConduct.Box box = c.box(3);
    c.thread();
    MemorySegment count = c.countAddress();
    assertThat(count.get(ValueLayout.JAVA_INT, 0)).isEqualTo(1);
    c.close();
    String closed = "the library " + file + " is closed";
    assertThatThrownBy(c::thread)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("AcrossClosed.thread: " + closed);
    assertThatThrownBy(() -> c.boxes()).hasMessage("AcrossClosed.boxes: " + closed);
    assertThatThrownBy(() -> c.call(value -> value, 1)).hasMessageEndingWith(closed);
    assertThatThrownBy(c::count).hasMessageEndingWith(closed);
    assertThatThrownBy(() -> c.count(1)).hasMessageEndingWith(closed);
    assertThatThrownBy(c::countAddress).hasMessageEndingWith(closed);
    assertThatThrownBy(() -> c.number(box)).hasMessageEndingWith(closed);
    assertThatThrownBy(box::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith(closed);
    assertThatThrownBy(() -> count.get(ValueLayout.JAVA_INT, 0))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> c.symbols().find("conduct_thread"))
        .isExactlyInstanceOf(IllegalStateException.class);
  }

  /** What is loaded again is where it was, with what never was in the memory of C. */
  @Test
  void handles_are_forgotten_with_their_library() {
    long before = NativeUse.now().openHandles();
    for (int i = 0; i < 3; i++) {
      AcrossClosed c = i == 1 ? AcrossClosedBinding.ConfinedBinding.open(file) : open();
      AcrossConduct.Box box = c.onlyBox();
      assertThat(c.number(box)).isZero();
      c.close();
      assertThat(NativeUse.now().openHandles()).isEqualTo(before);
      assertThatThrownBy(box::close).isExactlyInstanceOf(IllegalStateException.class);
      assertThat(NativeUse.now().openHandles()).isEqualTo(before);
    }
  }

  private AcrossClosed open() {
    return AcrossClosedBinding.open(file);
  }

  @Test
  void closing_twice_is_an_exception() {
    AcrossClosedBinding c = AcrossClosedBinding.open(file);
    c.close();
    assertThatThrownBy(c::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("the library " + file + " was closed already");
  }

  @Test
  void closing_inside_of_a_callback_is_an_exception_and_unloads_nothing() throws IOException {
    try (AcrossClosedBinding c = AcrossClosedBinding.open(file)) {
      Runnable closing = c::close;
      assertThatThrownBy(
              () ->
                  c.call(
                      value -> {
                        closing.run();
                        return value;
                      },
                      1))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage("the library " + file + " is in use by a call that is under way");
      assertThat(c.call(value -> value, 4)).isEqualTo(4);
      assertThat(isLoaded()).isTrue();
    }
  }

  @Test
  void closing_under_a_call_of_another_thread_is_an_exception_and_unloads_nothing()
      throws InterruptedException {
    AcrossClosedBinding c = AcrossClosedBinding.open(file);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch refused = new CountDownLatch(1);
    Thread other =
        Thread.ofPlatform()
            .start(
                () ->
                    c.call(
                        value -> {
                          inside.countDown();
                          await(refused);
                          return value;
                        },
                        1));
    inside.await();
    assertThatThrownBy(c::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("is in use by a call that is under way");
    refused.countDown();
    other.join();
    assertThat(c.thread()).isPositive();
    c.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void closing_one_binding_leaves_another_of_the_same_file_alone() throws IOException {
    AcrossClosedBinding first = AcrossClosedBinding.open(file);
    AcrossClosedBinding second = AcrossClosedBinding.open(file);
    first.count(5);
    first.close();
    assertThat(second.count()).isEqualTo(5);
    assertThat(second.call(value -> value, 6)).isEqualTo(6);
    assertThat(isLoaded()).isTrue();
    second.close();
    assertThat(isLoaded()).isFalse();
  }

  @Test
  void symbols_that_somebody_else_opened_stay_loaded() throws IOException {
    try (Arena arena = Arena.ofShared()) {
      Symbols symbols = Symbols.at(arena, file);
      AcrossClosedBinding c = AcrossClosedBinding.open(symbols);
      c.close();
      assertThatThrownBy(c::thread).isExactlyInstanceOf(IllegalStateException.class);
      assertThat(isLoaded()).isTrue();
      AcrossClosedBinding.open(symbols).close();
    }
    assertThat(isLoaded()).isFalse();
  }

  @Test
  void memory_of_a_library_that_is_in_use_keeps_it_loaded() {
    AcrossClosedBinding c = AcrossClosedBinding.open(file);
    MemorySegment count = c.countAddress();
    AcrossThreads threads = AcrossThreadsBinding.open();
    Throwable[] refused = new Throwable[1];
    threads.callWithData(
        (data, argument) -> {
          try {
            c.close();
          } catch (IllegalStateException e) {
            refused[0] = e;
          }
        },
        count,
        1);
    assertThat(refused[0]).isNotNull();
    assertThat(c.thread()).as("nothing was closed").isPositive();
    c.close();
  }

  @Test
  void the_thread_of_a_confined_library_ends_with_its_last_binding() throws Exception {
    var first = AcrossClosedBinding.ConfinedBinding.open(file);
    var second = AcrossClosedBinding.ConfinedBinding.open(file);
    long thread = first.thread();
    assertThat(second.thread()).isEqualTo(thread);
    first.close();
    assertThatThrownBy(first::thread)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("the library " + file + " is closed");
    assertThat(second.thread()).isEqualTo(thread);
    second.close();
    assertThat(isLoaded()).isFalse();
    assertThatThrownBy(second::thread).isExactlyInstanceOf(IllegalStateException.class);
    assertThatThrownBy(second::close).isExactlyInstanceOf(IllegalStateException.class);
    try (var third = AcrossClosedBinding.ConfinedBinding.open(file)) {
      assertThat(third.thread()).isPositive();
    }
  }

  @Test
  void a_version_that_was_asked_for_does_not_keep_a_library_loaded() throws IOException {
    try (AcrossClosedBinding c = AcrossClosedBinding.open(file)) {
      assertThat(c.symbols().has("conduct_thread@NO_SUCH_VERSION")).isFalse();
    }
    assertThat(isLoaded()).isFalse();
  }
}
