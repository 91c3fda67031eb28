package dev.gatun.processor.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing that a compiler does holds up a build. */
@Timeout(60)
final class ProgramRunTest {
  @Test
  void what_goes_on_for_too_long_is_stopped_with_all_that_it_started() throws IOException {
    ProgramRun run = ProgramRun.of(List.of("sh", "-c", "echo begun; sleep 3600 & wait"), 1, 1000);

    assertThat(run).isEqualTo(new ProgramRun(-1, "begun\n"));
  }

  @Test
  void what_prints_too_much_is_stopped() throws IOException {
    ProgramRun run = ProgramRun.of(List.of("sh", "-c", "while :; do echo more; done"), 30, 1000);

    assertThat(run.exit()).isEqualTo(-1);
    assertThat(run.printed()).hasSize(1000).startsWith("more\nmore\n");
  }

  @Test
  void arguments_are_no_words_of_a_shell() throws IOException {
    ProgramRun run = ProgramRun.of(List.of("echo", "$HOME; `id` *", "a  b"));

    assertThat(run).isEqualTo(new ProgramRun(0, "$HOME; `id` * a  b\n"));
  }

  @Test
  void errors_are_among_what_is_printed() throws IOException {
    ProgramRun run = ProgramRun.of(List.of("sh", "-c", "echo wrong >&2; exit 3"));

    assertThat(run).isEqualTo(new ProgramRun(3, "wrong\n"));
  }

  @Test
  void what_is_not_there_cannot_be_started() {
    assertThatThrownBy(() -> ProgramRun.of(List.of("/nowhere/cc"))).isInstanceOf(IOException.class);
  }
}
