package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Figures.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs everything once in each round, each benchmark in a JVM of its own. */
final class Suite {
  private static final String PACKAGE = Suite.class.getPackageName() + ".";

  private final Pattern which;
  private final Figures figures = new Figures();

  /**
   * Creates it.
   *
   * @param which the benchmarks, as a regular expression that is found in their names
   */
  Suite(String which) {
    this.which = Pattern.compile(which);
  }

  Figures run(int rounds) throws RunnerException {
    for (int round = 1; round <= rounds; round++) {
      System.out.printf("round %d of %d%n", round, rounds);
      figures.beginRound();
      runOnOneThread();
      for (TwoThreads threads : TwoThreads.ALL) {
        if (which.matcher(PACKAGE + threads.benchmark()).find()) {
          run(threads, 1);
          run(threads, 2);
        }
      }
    }
    return figures;
  }

  private void runOnOneThread() throws RunnerException {
    OptionsBuilder options = options(false);
    options.include(which.pattern());
    for (Peer peer : Peer.values()) {
      if (!peer.isThere()) {
        options.exclude("\\." + peer.type + "\\.");
      }
    }
    for (RunResult result : new Runner(options.build()).run()) {
      figures.add(name(result), measured(result));
    }
  }

  private void run(TwoThreads what, int threads) throws RunnerException {
    OptionsBuilder options = options(what.isVirtual());
    options.include("\\." + what.benchmark() + "$").threads(threads);
    for (RunResult result : new Runner(options.build()).run()) {
      figures.add(what.with(threads), measured(result));
    }
  }

  private static OptionsBuilder options(boolean isVirtual) {
    OptionsBuilder options = new OptionsBuilder();
    options.forks(1).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT);
    options.jvmArgsAppend(arguments(isVirtual).toArray(String[]::new));
    options.warmupIterations(3).warmupTime(TimeValue.milliseconds(250));
    options.measurementIterations(4).measurementTime(TimeValue.milliseconds(200));
    return options;
  }

  private static List<String> arguments(boolean isVirtual) {
    List<String> arguments = new ArrayList<>();
    // The first touch of a page can take a virtual machine longer than what is timed.
    arguments.addAll(List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"));
    if (Runtime.version().feature() > 22) {
      // They warn of what JMH does.
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    if (isVirtual) {
      arguments.add("-Djmh.executor=VIRTUAL");
    }
    return arguments;
  }

  private static String name(RunResult result) {
    return result.getParams().getBenchmark().substring(PACKAGE.length());
  }

  private static Measured measured(RunResult result) {
    TimeUnit unit = result.getParams().getTimeUnit();
    Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return new Measured(result.getPrimaryResult().getScore() * unit.toNanos(1), bytes.getScore());
  }
}
