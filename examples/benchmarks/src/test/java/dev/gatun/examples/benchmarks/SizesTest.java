package dev.gatun.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** What a library of many functions takes does not depend on the machine, so each build looks. */
final class SizesTest {
  @Test
  @DisabledIfSystemProperty(
      named = "gatun.checked",
      matches = "true",
      disabledReason = "it compiles for seconds, and runs nothing that is checked")
  void a_library_has_classes_for_its_shapes_alone() throws IOException {
    Sizes sizes = Sizes.measure();

    assertThat(sizes.own().classes()).as("the interface, its binding, 40 shapes").isEqualTo(42);
    assertThat(sizes.byHand().classes()).isEqualTo(1_001);
    assertThat(sizes.ratio(Footprint::jar)).isLessThanOrEqualTo(Sizes.MOST_BYTES);
  }

  @Test
  void the_table_says_which_ratio_is_too_high() {
    Footprint own = new Footprint(9, 30, 20);
    Footprint byHand = new Footprint(100, 100, 100);

    assertThat(new Sizes(own, byHand).table(new Footprint(1, 2, 3)).get("sizes"))
        .contains("| class files | 9 | 100 | 0.090 | 0.10 | yes | 1 |")
        .contains("| bytes of them | 30 | 100 | 0.30 | 0.20 | **no** | 2 |");
  }
}
