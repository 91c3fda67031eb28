package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.OddNames.Cases;
import dev.gatun.examples.across.OddNames.Constants;
import dev.gatun.examples.across.OddNames.Helpers;
import dev.gatun.examples.across.OddNames.Pair;
import dev.gatun.examples.across.OddNamesBinding.HelpersStruct;
import dev.gatun.examples.across.OddNamesBinding.PairStruct;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

class OddNamesTest {
  private static final OddNames C = OddNamesBinding.open();

  @Test
  void arrays_whose_names_differ_by_case_are_two_arrays() {
    Cases cases = new Cases(new double[] {11.5, 12.5}, new double[] {13.5, 14.5});
    assertThat(C.check(cases, 10)).isTrue();
    assertThat(C.make(10).x()).containsExactly(cases.x());
    assertThat(C.make(10).X()).containsExactly(cases.X());
  }

  @Test
  void names_of_constants_are_names_of_members_and_parameters() {
    Constants constants = new Constants(11, 12, 13, 14);
    assertThat(C.groupElement(constants, 10)).isTrue();
    assertThat(C.sequenceLayout(constants, 5)).isEqualTo(new Constants(16, 17, 18, 19));
  }

  @Test
  void a_view_has_a_method_called_segment() {
    try (Arena arena = Arena.ofConfined()) {
      Pair pair = PairStruct.allocate(arena);
      pair.a(11);
      pair.b(12);
      assertThat(pair.segment()).isEqualTo(23);
      assertThat(C.check(pair, 10)).isTrue();
    }
  }

  @Test
  void a_member_is_called_as_the_helper_of_another() {
    try (Arena arena = Arena.ofConfined()) {
      Helpers helpers = HelpersStruct.allocate(arena);
      helpers.data(new int[] {11, 0});
      helpers.readData(MemorySegment.ofAddress(12));
      assertThat(helpers.data()).containsExactly(11, 0);
      assertThat(helpers.readData().address()).isEqualTo(12);
      assertThat(C.check(helpers, 10)).isTrue();
    }
  }

  @Test
  void a_callback_has_a_method_called_wait() {
    assertThat(WaitsBinding.open().call(millis -> millis + 50, 150)).isEqualTo(200);
  }
}
