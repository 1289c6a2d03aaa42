// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

/** Scores and confidences as the tables publish them. */
final class Scores {
  private static final double STEPS = 10_000;

  private Scores() {}

  /** To four decimals. */
  static double rounded(double score) {
    return Math.rint(score * STEPS) / STEPS;
  }
}
