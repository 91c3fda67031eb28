package dev.gatun.examples.benchmarks;

import dev.gatun.examples.benchmarks.Figures.Spread;
import java.util.Locale;

/** Figures as people read them. */
final class Numbers {
  private Numbers() {}

  static String time(double nanos) {
    return nanos < 100
        ? format("%.1f ns", nanos)
        : nanos < 10_000 ? format("%,.0f ns", nanos) : format("%,.0f µs", nanos / 1000);
  }

  static String ratio(double ratio) {
    return format(ratio < 0.1 ? "%.3f" : ratio < 10 ? "%.2f" : "%.0f", ratio);
  }

  /** {@return the median, and how far the rounds are apart} */
  static String spread(Spread ratio) {
    return format(
        "%s (%s to %s)", ratio(ratio.median()), ratio(ratio.least()), ratio(ratio.most()));
  }

  /** {@return whole bytes: of a long call the JVM's own allocations leave a fraction} */
  static String bytes(double bytes) {
    return format("%,d", Math.round(bytes));
  }

  static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
