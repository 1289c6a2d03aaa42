// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody who mistyped probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate with the smallest edit distance (insertions, deletions, substitutions, case
   * ignored), ties in the candidates' order. {@code nearest("claen", [clean, dates])} is {@code
   * clean}; empty only without candidates.
   */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> distance(fold(name), fold(candidate))));
  }

  /**
   * {@code "; did you mean clean?"} where a name is close or begins with what was said, else all
   * there are.
   */
  public static String hint(String name, Collection<String> candidates) {
    Optional<String> longer =
        candidates.stream().filter(c -> fold(c).startsWith(fold(name))).findFirst();
    if (longer.isPresent() && !name.isBlank()) {
      return "; did you mean " + longer.get() + "?";
    }
    return nearest(name, candidates)
        .map(near -> isClose(name, near) ? "; did you mean " + near + "?" : others(candidates))
        .orElse("");
  }

  private static boolean isClose(String name, String near) {
    return distance(fold(name), fold(near)) <= (near.length() + 1) / 2;
  }

  private static String others(Collection<String> candidates) {
    return "; there is " + String.join(", ", candidates);
  }

  private static String fold(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
