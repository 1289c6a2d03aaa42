// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * How much each line of a page looks like article text, as log-odds from rules of thumb: long lines
 * that end as sentences do are prose, short ones and those that speak of sharing or cookies are
 * not, and a line is what its neighbours are.
 */
final class ProseScore {
  private static final int PROSE_WORDS = 8;
  private static final double CUE = -3;
  private static final double NEIGHBOUR = 0.35;

  private ProseScore() {}

  static double[] of(Page page) {
    int n = page.size();
    var alone = new double[n];
    for (int i = 0; i < n; i++) {
      alone[i] = alone(page.line(i));
    }
    var scores = new double[n];
    for (int i = 0; i < n; i++) {
      double before = i == 0 ? -1 : alone[i - 1];
      double after = i + 1 == n ? -1 : alone[i + 1];
      scores[i] = alone[i] + NEIGHBOUR * (before + after);
    }
    return scores;
  }

  private static double alone(PageLine line) {
    if (line.labelCue == Cue.CAPTION || Cue.CAPTION.isIn(line.cuesAnywhere)) {
      return 0;
    }
    if (line.isMostlyCues() || line.labelCue != null || line.looksLikeDate()) {
      return CUE;
    }
    if (line.cuesAnywhere != 0 && line.readerWords < 60) {
      return CUE;
    }
    int words = line.readerWords;
    if (words < PROSE_WORDS) {
      return line.endsSentence ? -0.3 : -1;
    }
    double size = Math.min(words, 40) / 10.0;
    boolean prose = line.endsSentence || line.innerEnds > 0;
    return prose ? size : size / 4 - 0.5;
  }
}
