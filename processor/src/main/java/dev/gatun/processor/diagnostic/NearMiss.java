package dev.gatun.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the name that was probably meant. */
public final class NearMiss {
  private NearMiss() {}

  /**
   * {@return a question such as {@code ; did you mean 'kind'?}, or nothing}
   *
   * @param wrong the name that was written
   * @param right the names that would have been right
   */
  public static String among(String wrong, Collection<String> right) {
    return right.stream()
        .filter(name -> isNear(wrong, name))
        .min(Comparator.comparingInt(name -> distance(bare(wrong), bare(name))))
        .map(name -> "; did you mean '" + name + "'?")
        .orElse("");
  }

  private static boolean isNear(String wrong, String name) {
    int distance = distance(bare(wrong), bare(name));
    return distance < wrong.length() && distance <= Math.max(1, wrong.length() / 3);
  }

  /** Folds what differs between the naming habits of C and of Java. */
  private static String bare(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The number of letters to insert, drop, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distance[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
                    distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          distance[i][j] = Math.min(distance[i][j], distance[i - 2][j - 2] + 1);
        }
      }
    }
    return distance[a.length()][b.length()];
  }
}
