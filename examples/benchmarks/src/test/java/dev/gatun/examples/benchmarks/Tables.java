package dev.gatun.examples.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** What was measured, as tables. */
final class Tables {
  private static final String NONE = "–";

  private static final Set<Peer> PEERS = EnumSet.complementOf(EnumSet.of(Peer.C));

  private final Figures figures;

  Tables(Figures figures) {
    this.figures = figures;
  }

  /** {@return the tables by the names that they have in the page} */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("where", where());
    all.put("by hand", byHand());
    all.put("peers", peers());
    all.put("times", eachOf(Set.of(Peer.values()), figures::nanos, Numbers::time));
    all.put("bytes", eachOf(PEERS, figures::bytes, Numbers::bytes));
    all.put("threads", threads());
    return all;
  }

  private String where() {
    int rounds = figures.rounds();
    return Numbers.format(
        "Measured in %s on %d cores, %s, JDK %s, %s%s.\n",
        rounds == 1 ? "**1 round, which has no spread,**" : rounds + " rounds",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch").replace("amd64", "x86-64"),
        System.getProperty("java.specification.version"),
        System.getProperty("os.name"),
        figures.load() < 0
            ? ""
            : Numbers.format(", where the load was %.1f before", figures.load()));
  }

  private String byHand() {
    Table table =
        new Table("what", "Gatun", "the other", "ratio", "at most", "met", "B", "B, the other");
    for (Comparison it : Comparison.ALL) {
      if (figures.has(it.benchmark(), it.against())) {
        table.row(
            it.what(),
            Numbers.time(figures.nanos(it.benchmark())),
            Numbers.time(figures.nanos(it.against())),
            ratio(it.benchmark(), it.against()),
            Numbers.ratio(it.most()),
            met(it.benchmark(), it.against(), it.most()),
            Numbers.bytes(figures.bytes(it.benchmark())),
            Numbers.bytes(figures.bytes(it.against())));
      }
    }
    return table.toString();
  }

  private String threads() {
    Table table =
        new Table("what", "threads", "one alone", "each of two", "ratio", "at most", "met", "B");
    for (TwoThreads it : TwoThreads.ALL) {
      if (figures.has(it.with(2), it.with(1))) {
        table.row(
            it.what(),
            it.kind(),
            Numbers.time(figures.nanos(it.with(1))),
            Numbers.time(figures.nanos(it.with(2))),
            ratio(it.with(2), it.with(1)),
            Numbers.ratio(TwoThreads.MOST),
            met(it.with(2), it.with(1), TwoThreads.MOST),
            Numbers.bytes(figures.bytes(it.with(2))));
      }
    }
    return table.toString();
  }

  /** What Gatun takes of the time that each other way takes. */
  private String peers() {
    return table(PEERS, List.of(), this::ratio);
  }

  /** A figure of each way, Gatun's own first. */
  private String eachOf(
      Set<Peer> peers, ToDoubleFunction<String> figure, DoubleFunction<String> text) {
    return table(
        peers,
        List.of("Gatun"),
        (own, other) -> figures.has(other) ? text.apply(figure.applyAsDouble(other)) : NONE);
  }

  /**
   * A row for each thing that peers do, too.
   *
   * @param own the title of a cell of Gatun and itself, if there is one
   * @param cell what is said of our benchmark and another one
   */
  private String table(Set<Peer> shown, List<String> own, BinaryOperator<String> cell) {
    List<Peer> peers = shown.stream().sorted().toList();
    List<String> header = new ArrayList<>(List.of("what"));
    header.addAll(own);
    header.add("by hand");
    peers.forEach(peer -> header.add(peer.title));
    Table table = new Table(header);
    for (Comparison it : Comparison.ALL) {
      if (peers.stream().anyMatch(peer -> figures.has(it.benchmark(), peer.benchmark(it)))) {
        List<String> row = new ArrayList<>(List.of(it.what()));
        own.forEach(title -> row.add(cell.apply(it.benchmark(), it.benchmark())));
        row.add(cell.apply(it.benchmark(), it.against()));
        peers.forEach(peer -> row.add(cell.apply(it.benchmark(), peer.benchmark(it))));
        table.row(row);
      }
    }
    return table.toString();
  }

  private String ratio(String benchmark, String against) {
    return figures.has(benchmark, against)
        ? Numbers.spread(figures.ratio(benchmark, against))
        : NONE;
  }

  /** By the median, as it is and not as it is rounded. */
  private String met(String benchmark, String against, double most) {
    return figures.ratio(benchmark, against).median() <= most ? "yes" : "**no**";
  }
}
