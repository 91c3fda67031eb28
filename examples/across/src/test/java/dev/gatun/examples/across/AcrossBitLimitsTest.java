package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossBitViews.FlagsView;
import dev.gatun.examples.across.AcrossBits.Flags;
import dev.gatun.examples.across.AcrossBits.Straddling;
import dev.gatun.examples.across.AcrossBits.Wide;
import java.lang.foreign.Arena;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A bit-field takes no value that its bits cannot hold. */
class AcrossBitLimitsTest {
  private static final AcrossBits C = AcrossBitsBinding.open();

  private final Arena arena = Arena.ofAuto();

  @AfterEach
  void c_agrees() {
    assertThat(C.bits_failures()).isZero();
  }

  @Test
  void a_value_that_has_no_room_is_refused() {
    refused(() -> flags(2, 5, 0, 0, 1), "Flags.ready is 2, but 1 bit holds 0 to 1");
    refused(() -> flags(-1, 5, 0, 0, 1), "Flags.ready is -1, but 1 bit holds 0 to 1");
    refused(() -> flags(1, 8, 0, 0, 1), "Flags.level is 8, but 3 bits hold 0 to 7");
    refused(() -> flags(1, 5, 1, 0, 1), "Flags.sign is 1, but 1 bit holds -1 to 0");
    refused(() -> flags(1, 5, -2, 0, 1), "Flags.sign is -2, but 1 bit holds -1 to 0");
    refused(() -> flags(1, 5, 0, 8, 1), "Flags.shift is 8, but 4 bits hold -8 to 7");
    refused(() -> flags(1, 5, 0, -9, 1), "Flags.shift is -9, but 4 bits hold -8 to 7");
    refused(() -> flags(1, 5, 0, 0, 128), "Flags.rest is 128, but 7 bits hold 0 to 127");
    refused(
        () -> C.bits_wide_check(new Wide(1L << 40, 0), 10),
        "Wide.a is 1099511627776, but 40 bits hold 0 to 1099511627775");
    refused(
        () -> C.bits_wide_check_in(new Wide(0, 1L << 40), 10),
        "Wide.b is 1099511627776, but 41 bits hold -1099511627776 to 1099511627775");
    refused(
        () -> C.bits_straddling_add(new Straddling[] {new Straddling(0, -1, 0)}, 5),
        "Straddling.b is -1, but 20 bits hold 0 to 1048575");
  }

  @Test
  void a_view_that_refuses_a_value_is_as_before() {
    FlagsView flags = AcrossBitViewsBinding.FlagsViewStruct.allocate(arena);
    refused(() -> flags.ready(2), "FlagsView.ready is 2, but 1 bit holds 0 to 1");
    refused(() -> flags.shift(8), "FlagsView.shift is 8, but 4 bits hold -8 to 7");
    refused(() -> flags.rest(-1), "FlagsView.rest is -1, but 7 bits hold 0 to 127");
    assertThatThrownBy(() -> flags.mode(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("FlagsView.mode is null");
    assertThat(flags.ready()).isZero();
    assertThat(flags.shift()).isZero();
    assertThat(flags.rest()).isZero();
  }

  private static boolean flags(int ready, int level, int sign, int shift, int rest) {
    return C.bits_flags_check(
        new Flags(ready, level, sign, shift, 0, true, BitsMode.FAST, rest), 10);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
