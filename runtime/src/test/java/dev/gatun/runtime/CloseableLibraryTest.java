package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloseableLibraryTest {
  @TempDir Path directory;

  @Test
  void what_cannot_have_one_thread_is_not_left_loaded() throws Exception {
    Path first = CSource.answering(directory.resolve("libfirst.so"), 1);
    Path second = CSource.answering(directory.resolve("libsecond.so"), 2);
    ConfinedCalls.of(Symbols.at(first));
    ConfinedCalls.of(Symbols.at(second));
    CloseableLibrary both = CloseableLibrary.open(loaded -> Symbols.at(loaded, first, second));
    assertThatThrownBy(() -> ConfinedCalls.of(both))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageContaining("have a thread each");
    assertThatThrownBy(() -> both.symbols().find("answer"))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("is closed");
    assertThatThrownBy(() -> both.enter("answer")).hasMessageEndingWith("is closed");
  }

  @Test
  void calls_and_callbacks_keep_it_open() throws Exception {
    Path file = CSource.answering(directory.resolve("libcounted.so"), 1);
    CloseableLibrary library = CloseableLibrary.open(loaded -> Symbols.at(loaded, file));
    library.enterCallback();
    assertThatThrownBy(library::close)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("is in use by a call that is under way");
    library.enter("answer");
    library.leave();
    library.leave();
    library.close();
    assertThatThrownBy(library::close).hasMessageEndingWith("was closed already");
  }

  /** Another binding may have the file loaded, so that C can still come. */
  @Test
  void a_callback_that_comes_late_changes_nothing() throws Exception {
    Path file = CSource.answering(directory.resolve("liblate.so"), 1);
    CloseableLibrary library = CloseableLibrary.open(loaded -> Symbols.at(loaded, file));
    library.close();
    library.enterCallback();
    assertThatThrownBy(() -> library.enter("answer")).hasMessageEndingWith("is closed");
    assertThatThrownBy(library::close).hasMessageEndingWith("was closed already");
    library.leave();
    assertThatThrownBy(() -> library.enter("answer")).hasMessageEndingWith("is closed");
    assertThatThrownBy(library::close).hasMessageEndingWith("was closed already");
  }

  /** Nothing but an address may be left of a binding while C runs: that keeps no arena. */
  @Test
  void an_automatic_arena_unloads_nothing() throws Exception {
    Path file = CSource.answering(directory.resolve("libautomatic.so"), 1);
    Symbols.at(Arena.ofAuto(), file).require("answer");
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
    }
    Path maps = Path.of("/proc/self/maps");
    assumeTrue(Files.isReadable(maps), "only Linux tells what is loaded");
    assertThat(Files.readString(maps)).contains(file.toRealPath().toString());
  }
}
