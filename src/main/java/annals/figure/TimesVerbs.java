// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.number.Numeral;
import annals.number.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that multiply: {@code profit doubled}, {@code the price has tripled}, {@code to halve the
 * number}. Adjectives ({@code a double murder}), games ({@code the doubles final}) and other senses
 * ({@code doubled over in pain}) multiply nothing.
 */
final class TimesVerbs {
  private TimesVerbs() {}

  static @Nullable Numeral read(SentenceScan scan, int token) {
    int next = token + 1;
    boolean otherSense =
        scan.isAny(next, "over", "up", "back", "as", "down", "digit", "digits")
            || scan.isHyphen(next)
            || (scan.isHyphen(token - 1) && scan.adjacent(token));
    boolean sure = scan.isAny(token, "halve", "halved", "halving") || endsInParticiple(scan, token);
    boolean verb =
        scan.isAny(
                token - 1, "to", "will", "would", "could", "can", "may", "might", "should", "must")
            || scan.isAny(token - 1, "nearly", "almost", "than", "roughly", "about");
    boolean object = scan.isAny(next, "the", "its", "their", "his", "her", "our", "that", "what");
    return otherSense || !(sure || verb || object)
        ? null
        : new Numeral(token, next, scan.wordValue(token), Shape.TIMES);
  }

  private static boolean endsInParticiple(SentenceScan scan, int token) {
    char last = scan.text().charAt(scan.end(token) - 1);
    return last == 'd' || last == 'g';
  }
}
