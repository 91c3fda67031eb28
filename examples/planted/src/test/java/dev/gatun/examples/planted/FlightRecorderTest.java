package dev.gatun.examples.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls as events of the flight recorder. */
class FlightRecorderTest {
  private static final String EVENT =
      "planted_visit of libplanted.so on main, failed: %s, long: true, from main\n";

  @Test
  void slow_calls_are_events() throws Exception {
    assertThat(Forked.run(Recording.class, List.of("-Dgatun.jfr=50ms")).output())
        .isEqualTo("thrown\n" + EVENT.formatted(false) + EVENT.formatted(true));
  }

  @Test
  void the_settings_of_a_recording_count_too() throws Exception {
    assertThat(Forked.run(Recording.class, List.of("-Dgatun.jfr=50ms"), "threshold").output())
        .isEqualTo("thrown\n");
  }

  @Test
  void no_call_is_an_event_when_it_is_off() throws Exception {
    assertThat(Forked.run(Recording.class, List.of()).output()).isEqualTo("thrown\n");
  }

  @Test
  void a_java_without_flight_recorder_says_so() throws Exception {
    assertThat(
            Forked.run(
                Main.class, List.of("-Dgatun.jfr=1ms", "--limit-modules", "java.base"), "NONE"))
        .isEqualTo(
            new Forked(
                0,
                "gatun: gatun.jfr needs the module jdk.jfr, which is absent here: --add-modules"
                    + " jdk.jfr\n"
                    + "NONE: nothing noticed; there was nothing\n"));
  }

  @Test
  void a_duration_that_is_none_is_said() throws Exception {
    assertThat(Forked.run(Main.class, List.of("-Dgatun.jfr=soon"), "NONE").output())
        .startsWith("gatun: gatun.jfr=soon is no duration, such as 20ms, 500us or 1s\n");
  }
}
