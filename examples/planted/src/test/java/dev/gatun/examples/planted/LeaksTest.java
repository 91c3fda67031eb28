package dev.gatun.examples.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is never closed, with the place where it was made. */
class LeaksTest {
  @Test
  void each_leak_is_named_with_its_place() throws Exception {
    assertThat(leaking("-Dgatun.leaks=true"))
        .matches(
            """
            gatun: leak: Box \\(PlantedBox \\* 0x[0-9a-f]+\\) was never closed, and nothing refers to it any more
              at dev.gatun.examples.planted.Leaking.lost\\(Leaking.java:41\\)
              at dev.gatun.examples.planted.Leaking.main\\(Leaking.java:18\\)
            libraries=1 handles=2 retained=2 callbacks=2
            gatun: leak: Box \\(PlantedBox \\* 0x[0-9a-f]+\\) is open at the end of the program
              at dev.gatun.examples.planted.Leaking.keep\\(Leaking.java:45\\)
              at dev.gatun.examples.planted.Leaking.main\\(Leaking.java:24\\)
            gatun: leak: what C keeps for an arena \\(functions: 1, bytes: 0\\) is open at the end of the program
              at dev.gatun.examples.planted.Leaking.retain\\(Leaking.java:50\\)
              at dev.gatun.examples.planted.Leaking.main\\(Leaking.java:25\\)
            gatun: leaks: of 5 handles and retained lifetimes, 1 were lost and 2 are still open
            """);
  }

  @Test
  void leaks_are_counted_without_their_places() throws Exception {
    assertThat(leaking("-Dgatun.leaks=count"))
        .contains("gatun: leaks: of 5 handles and retained lifetimes, 1 were lost and 2 are still")
        .doesNotContain("  at ");
  }

  @Test
  void nothing_is_said_when_it_is_off() throws Exception {
    assertThat(leaking("-Dx")).isEqualTo("libraries=1 handles=-1 retained=2 callbacks=2\n");
  }

  private static String leaking(String option) throws Exception {
    return Forked.run(Leaking.class, List.of(option)).output();
  }
}
