package dev.gatun.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.processor.Compiled.Refusal;
import dev.gatun.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random declarations: the processor never fails, and what it accepts compiles. More of them, and
 * others: {@code -Dgatun.fuzz=10000 -Dgatun.seed=...}.
 */
final class FuzzTest {
  private static final int TRIES = Integer.getInteger("gatun.fuzz", 1_000);
  private static final long SEED = Long.getLong("gatun.seed", 20_261_121);
  private static final int BATCH = 50;

  private final SortedMap<String, Integer> problems = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int accepted;

  @Test
  void what_is_accepted_compiles_and_the_rest_is_refused_in_words() {
    for (int first = 0; first < TRIES; first += BATCH) {
      run(sources(first, Math.min(BATCH, TRIES - first)));
    }
    System.out.printf(
        "fuzz: seed %d, %d units, %d accepted, %d problems met: %s%n",
        SEED, TRIES, accepted, problems.size(), problems);
    assertThat(faults).as("seed %d", SEED).isEmpty();
    assertThat(accepted).isGreaterThan(TRIES / 100);
  }

  private static Map<String, String> sources(int first, int count) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = first; i < first + count; i++) {
      sources.put("Fuzz" + i + ".java", new RandomSource(SEED * 1_000_003 + i).text("Fuzz" + i));
    }
    return sources;
  }

  private void run(Map<String, String> sources) {
    try {
      check(sources);
    } catch (RuntimeException e) {
      if (sources.size() > 1) {
        sources.forEach((name, text) -> run(Map.of(name, text)));
      } else {
        faults.add(e.getCause() + "\n" + String.join("\n", sources.values()));
      }
    }
  }

  private void check(Map<String, String> sources) {
    Compiled processed =
        Compiling.of(sources).with("-proc:only", "-Xmaxerrs", "100000").onClassPath();
    Set<String> refused =
        processed.errors().stream().map(Refusal::file).collect(Collectors.toSet());
    processed.errors().forEach(error -> count(error, sources));
    Map<String, String> right = new LinkedHashMap<>(sources);
    right.keySet().removeAll(refused);
    accepted += right.size();
    processed
        .generated()
        .forEach(
            (path, text) -> {
              if (!refused.contains(path.replaceFirst(".*/(\\w+)Binding", "$1"))) {
                right.put(path, text);
              }
            });
    Compiled compiled =
        Compiling.of(right)
            .with("-Xlint:all,-serial", "-Xmaxerrs", "100000", "-Xmaxwarns", "100000")
            .onClassPathAsItIs();
    if (!right.isEmpty()) {
      compiled
          .printed()
          .lines()
          .filter(line -> line.matches("\\w+\\.java:\\d+: (error|warning): .*"))
          .forEach(line -> faults.add(line + "\n" + sources.get(unit(line))));
    }
  }

  private static String unit(String line) {
    return line.replaceFirst("^(Fuzz\\d+).*", "$1.java");
  }

  private void count(Refusal error, Map<String, String> sources) {
    if (!error.isOurs() || error.id().equals(Problem.PROCESSOR_FAILED.id())) {
      faults.add(error + "\n" + sources.get(error.file()));
    } else {
      problems.merge(error.id(), 1, Integer::sum);
    }
  }
}
