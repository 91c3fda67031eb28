package dev.gatun.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What was measured, as charts: a file for each kind of call. */
final class Charts {
  private final Figures figures;

  Charts(Figures figures) {
    this.figures = figures;
  }

  /** {@return the charts by the names of their files} */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("performance-calls.svg", chart("Bare calls", Set.of("CallBenchmark")));
    all.put("performance-strings.svg", chart("Strings", Set.of("StringBenchmark")));
    all.put("performance-results.svg", chart("More than a number", Set.of("ResultBenchmark")));
    all.put(
        "performance-arrays.svg",
        chart("Arrays and callbacks", Set.of("ArrayBenchmark", "SortBenchmark")));
    return all;
  }

  private String chart(String title, Set<String> types) {
    Chart chart = new Chart(title);
    for (Comparison it : Comparison.ALL) {
      if (types.contains(it.benchmark().split("\\.")[0]) && hasPeer(it)) {
        chart.group(it.what());
        bar(chart, "Gatun", it.benchmark(), it);
        bar(chart, "by hand", it.against(), it);
        for (Peer peer : Peer.values()) {
          bar(chart, peer.title, peer.benchmark(it), it);
        }
      }
    }
    return chart.toString();
  }

  private boolean hasPeer(Comparison it) {
    for (Peer peer : Peer.values()) {
      if (figures.has(peer.benchmark(it), it.against())) {
        return true;
      }
    }
    return false;
  }

  private void bar(Chart chart, String title, String benchmark, Comparison it) {
    if (figures.has(benchmark, it.against())) {
      chart.bar(title, figures.ratio(benchmark, it.against()).median(), figures.nanos(benchmark));
    }
  }
}
