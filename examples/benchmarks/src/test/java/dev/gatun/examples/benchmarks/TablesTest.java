package dev.gatun.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.benchmarks.Figures.Measured;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written of figures is what the figures say. */
final class TablesTest {
  private final Figures figures = new Figures();

  @BeforeEach
  void three_rounds() {
    round(5, 10, 400);
    round(6, 10, 500);
    round(9, 10, 900);
  }

  private void round(double own, double byHand, double jni) {
    figures.beginRound();
    figures.add("ResultBenchmark.out", new Measured(own, 0.2));
    figures.add("ResultBenchmark.outByHand", new Measured(byHand, 15.9));
    figures.add("JniBenchmark.out", new Measured(jni, 0));
  }

  @Test
  void a_ratio_is_of_one_round_and_its_median_is_what_counts() {
    assertThat(new Tables(figures).all().get("by hand"))
        .contains(
            "| an out-parameter | 6.0 ns | 10.0 ns | 0.60 (0.50 to 0.90) | 0.35 | **no** | 0 | 16"
                + " |");
  }

  @Test
  void what_was_not_measured_is_not_there() {
    Map<String, String> tables = new Tables(figures).all();
    assertThat(tables.get("times"))
        .contains("| an out-parameter | 6.0 ns | 10.0 ns | – | – | 500 ns | – | – | – | – |")
        .doesNotContain("errno");
    assertThat(tables.get("threads")).doesNotContain("an out-parameter");
  }

  @Test
  void a_round_without_one_of_two_has_no_ratio() {
    figures.beginRound();
    figures.add("ResultBenchmark.out", new Measured(1000, 0));
    assertThat(figures.ratio("ResultBenchmark.out", "ResultBenchmark.outByHand").most())
        .isEqualTo(0.9);
  }

  @Test
  void a_chart_is_xml_and_says_how_long_a_bar_is_that_is_cut() throws Exception {
    String chart = new Charts(figures).all().get("performance-results.svg");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(chart.getBytes(StandardCharsets.UTF_8)));
    assertThat(chart).contains("50, 500 ns", "0.60, 6.0 ns").doesNotContain("width=\"6000");
  }
}
