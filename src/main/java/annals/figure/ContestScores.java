// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import annals.number.Numeral;
import annals.number.Numeral.Shape;
import annals.rule.Lexicon;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores of games and votes: {@code 3-1}, {@code 6-4}, {@code 52-48}. Two numbers that fall are
 * hardly anything else; two that rise or are equal are a score only beside a word of contest. The
 * lower number is the lower value.
 */
final class ContestScores {
  private static final int MOST_DIGITS = 3;
  private static final int CUE_BEFORE = 8;
  private static final int CUE_AFTER = 4;

  /** Tokens of a score: number, dash, number. */
  private static final int LENGTH = 3;

  private static final Set<Pair> SET_PHRASES =
      Lexicon.load("figure/number_pairs").entries().stream()
          .map(
              row ->
                  new Pair(Integer.parseInt(row.get("left")), Integer.parseInt(row.get("right"))))
          .collect(Collectors.toUnmodifiableSet());

  private record Pair(double left, double right) {}

  private final SentenceScan scan;
  private final CountedNouns nouns = new CountedNouns();

  ContestScores(SentenceScan scan) {
    this.scan = scan;
  }

  /** The score that starts at a token; null where there is none. */
  @Nullable Quantity read(int token) {
    int to = token + LENGTH;
    if (!isShaped(token, to)) {
      return null;
    }
    double left = number(token);
    double right = number(token + 2);
    boolean falls = left > right && !isSetPhrase(left, right) && !isLabelled(token);
    boolean counts = left < right && nouns.isPluralAhead(scan, to) && !isContest(to);
    if (!falls && (counts || !isAmidContest(token, to))) {
      return null;
    }
    double low = Math.min(left, right);
    var numeral = new Numeral(token, to, low, Shape.DIGITS);
    return Quantity.of(token, numeral)
        .withRange(new Ranges.Range(low, Math.max(left, right), to))
        .withKind(FigureKind.SCORE, to);
  }

  private boolean isShaped(int token, int to) {
    boolean dashed =
        isScoreNumber(token)
            && scan.isDash(token + 1)
            && scan.adjacent(token + 1)
            && scan.adjacent(token + 2)
            && isScoreNumber(token + 2);
    boolean glued = scan.adjacent(token) && !scan.is(token - 1, '(');
    boolean closed =
        !scan.adjacent(to) || (scan.isSymbol(to) && ",.;:!?)'\"”’".indexOf(scan.first(to)) >= 0);
    boolean decimals = scan.is(to, '.') && scan.isDigits(to + 1) && scan.adjacent(to + 1);
    return dashed && !glued && closed && !decimals;
  }

  private boolean isScoreNumber(int token) {
    return scan.isDigits(token)
        && scan.length(token) <= MOST_DIGITS
        && (scan.length(token) == 1 || scan.first(token) != '0');
  }

  /** {@code 24-7}, {@code 9-5}: what is said of hours needs a word of contest to be a score. */
  private static boolean isSetPhrase(double left, double right) {
    return SET_PHRASES.contains(new Pair(left, right));
  }

  private boolean isLabelled(int token) {
    return scan.is(token - 1, WordClass.LABEL) && !isContest(token - 1);
  }

  private boolean isAmidContest(int token, int to) {
    for (int i = token - 1; i >= 0 && i >= token - CUE_BEFORE; i--) {
      if (isContest(i)) {
        return true;
      }
    }
    for (int i = to; i < to + CUE_AFTER && scan.isWord(i); i++) {
      if (isContest(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isContest(int token) {
    return scan.is(token, WordClass.CONTEST);
  }

  private double number(int token) {
    double value = 0;
    for (int i = scan.start(token); i < scan.end(token); i++) {
      value = value * 10 + Character.digit(scan.text().charAt(i), 10);
    }
    return value;
  }
}
