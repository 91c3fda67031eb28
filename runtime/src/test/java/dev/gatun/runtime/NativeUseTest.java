package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted always, and what only on request. */
class NativeUseTest {
  @Test
  void what_c_keeps_counts_while_its_arena_lives() {
    NativeUse before = NativeUse.now();
    try (Arena arena = Arena.ofConfined()) {
      RetainedMemory retained = RetainedMemory.until(arena);
      retained.allocate(48, 8);
      UserObjects.pointerTo("user", retained, "it");
      Sorting.pointerTo((left, right) -> 0, retained);
      NativeUse during = NativeUse.now();
      assertThat(during.retained()).isEqualTo(before.retained() + 1);
      assertThat(during.retainedBytes()).isEqualTo(before.retainedBytes() + 48);
      assertThat(during.callbacks()).isEqualTo(before.callbacks() + 1);
      assertThat(during.userObjects()).isEqualTo(before.userObjects() + 1);
    }
    assertThat(NativeUse.now()).isEqualTo(before);
  }

  @Test
  void what_c_never_got_is_given_back() {
    NativeUse before = NativeUse.now();
    try (Arena arena = Arena.ofConfined()) {
      try (RetainedMemory retained = RetainedMemory.until(arena)) {
        retained.allocate(48, 8);
        UserObjects.pointerTo("user", retained, "it");
        Sorting.pointerTo((left, right) -> 0, retained);
      }
      assertThat(NativeUse.now()).isEqualTo(before);
      try (RetainedMemory retained = RetainedMemory.until(arena)) {
        retained.allocate(48, 8);
        retained.handOver();
      }
      assertThat(NativeUse.now().retained()).isEqualTo(before.retained() + 1);
    }
    assertThat(NativeUse.now()).isEqualTo(before);
  }

  @Test
  void calls_and_handles_count_on_request_alone() throws Exception {
    assertThat(NativeUse.now().openHandles()).isEqualTo(-1);
    assertThat(NativeUse.now().temporaryBytes()).isEqualTo(-1);
    assertThat(NativeUse.now().temporaryBytesPeak()).isEqualTo(-1);
    assertThat(
            Forked.run(
                    Path.of("").toAbsolutePath(), List.of("-Dgatun.counters=true"), Counted.class)
                .output())
        .isEqualTo("0 100 0 peak 100\n0 1 0\n");
  }

  @Test
  void handles_of_a_closed_library_are_forgotten_and_their_leaks_are_not() throws Exception {
    Forked forked =
        Forked.run(
            Path.of("").toAbsolutePath(),
            List.of("-Dgatun.checked=true", "-Dgatun.leaks=count"),
            Reopened.class);
    assertThat(forked.output())
        .contains("2 open, 0 when the library is closed\n1 open, 1 after a late close\n")
        .contains("as a new Thing, but an open one has this pointer")
        .contains("leak: Thing (thing * 0x10) is open at the end of the program")
        .contains("leak: Thing (thing * 0x20) is open at the end of the program")
        .contains("of 3 handles and retained lifetimes, 0 were lost and 3 are still open");
  }
}
