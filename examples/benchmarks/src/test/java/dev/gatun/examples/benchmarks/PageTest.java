package dev.gatun.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people write into the page stays there. */
final class PageTest {
  @Test
  void only_what_is_between_the_marks_is_replaced() {
    String page = "Mine.\n<!-- measured: a -->\nold\n<!-- end -->\nMine, too.\n";
    assertThat(Page.withTable(page, "a", "new\n"))
        .isEqualTo("Mine.\n<!-- measured: a -->\nnew\n<!-- end -->\nMine, too.\n");
  }

  @Test
  void a_table_without_a_place_is_refused() {
    assertThatThrownBy(() -> Page.withTable("Mine.\n", "a", "new\n")).hasMessageContaining("'a'");
  }

  @Test
  void the_page_has_a_place_for_each_table_and_shows_each_chart() throws IOException {
    Figures none = new Figures();
    String page = Files.readString(Path.of("../../docs/performance.md"));
    Footprint nothing = new Footprint(0, 0, 0);
    Map<String, String> tables = new Tables(none).all();
    tables.putAll(new Sizes(nothing, nothing).table(nothing));
    for (String table : tables.keySet()) {
      assertThat(Page.withTable(page, table, "new")).isNotEqualTo(page);
    }
    assertThat(new Charts(none).all().keySet()).allMatch(chart -> page.contains("(" + chart + ")"));
  }
}
