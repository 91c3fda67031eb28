package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.NullResultException;
import dev.gatun.runtime.SymbolNotFoundException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MistakesTest {
  private static final String MISSING =
      "not found in the libraries of the process itself: no_such_function, no_such_function_either";

  /** One missing symbol poisons nothing. */
  @Test
  void what_is_there_works_beside_what_is_missing() {
    MistakesBinding mistakes = MistakesBinding.open();
    assertThatThrownBy(mistakes::missing).isInstanceOf(SymbolNotFoundException.class);
    assertThat(mistakes.getpid()).isEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void the_first_call_of_a_missing_function_names_all_that_are_missing() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> MistakesBinding.open().missing())
          .isExactlyInstanceOf(SymbolNotFoundException.class)
          .hasMessage(MISSING);
      assertThatThrownBy(() -> MistakesBinding.open().missingToo())
          .isExactlyInstanceOf(SymbolNotFoundException.class)
          .hasMessage(MISSING);
    }
  }

  @Test
  void an_optional_function_can_be_asked_for_and_only_its_call_fails() {
    MistakesBinding mistakes = MistakesBinding.open();
    assertThat(mistakes.symbols().has("no_such_option")).isFalse();
    assertThat(mistakes.symbols().has("getpid")).isTrue();
    assertThatThrownBy(mistakes::optional)
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessage("not found in the libraries of the process itself: no_such_option");
  }

  @Test
  void null_is_an_exception_where_it_is_not_declared() {
    Mistakes mistakes = MistakesBinding.open();
    assertThat(mistakes.getenvOrNull("GATUN_NO_SUCH_VARIABLE")).isNull();
    assertThatThrownBy(() -> mistakes.getenv("GATUN_NO_SUCH_VARIABLE"))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessage("the result of Mistakes.getenv is NULL; declare it @Nullable if C means that");
    assertThat(mistakes.getenv("PATH")).isEqualTo(System.getenv("PATH"));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(8);
      assertThat(mistakes.memchr(memory, 0, 8).address()).isEqualTo(memory.address());
      assertThatThrownBy(() -> mistakes.memchr(memory, 1, 8))
          .isExactlyInstanceOf(NullResultException.class)
          .hasMessage(
              "the result of Mistakes.memchr is NULL; declare it @Nullable if C means that");
    }
  }

  @Test
  void a_pointer_that_c_cannot_use_is_named() {
    Mistakes mistakes = MistakesBinding.open();
    assertThatThrownBy(() -> mistakes.memchr(null, 0, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Mistakes.memchr: memory is null");
    assertThatThrownBy(() -> mistakes.memchr(MemorySegment.ofArray(new byte[1]), 0, 1))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Mistakes.memchr: memory is on the Java heap, but C needs native memory: allocate it"
                + " from an Arena");
  }

  @Test
  void a_pointer_of_a_closed_arena_is_refused() {
    Arena arena = Arena.ofConfined();
    MemorySegment memory = arena.allocate(8);
    arena.close();
    assertThatThrownBy(() -> MistakesBinding.open().memchr(memory, 0, 8))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("Mistakes.memchr: memory is no longer alive: its arena was closed");
  }

  @Test
  void a_pointer_of_another_thread_s_arena_is_refused() {
    Mistakes mistakes = MistakesBinding.open();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(8);
      assertThatThrownBy(
              () -> CompletableFuture.supplyAsync(() -> mistakes.memchr(memory, 0, 8)).join())
          .hasRootCauseExactlyInstanceOf(WrongThreadException.class)
          .hasRootCauseMessage(
              "Mistakes.memchr: memory belongs to another thread: its arena is confined to the one"
                  + " that made it");
    }
  }
}
