// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

/**
 * What the first pass thought of the parts of the page that a line lies in: its parents, its kin,
 * and the section of the element that holds the article by those scores.
 */
final class MarkupScores {
  private static final double HIGHEST = 3;
  private static final double LOWEST = -3;
  private static final int MOST_WORDS = 60;
  private static final int SCALE = 16;
  private static final int MOST = 70;
  private static final int STEP = 24;

  private MarkupScores() {}

  /** Fills in the features of the second pass that come from the markup. */
  static void add(Page page, MarkupTree tree, FeatureMatrix features, double[] logOdds) {
    int n = logOdds.length;
    var weight = new int[tree.size()];
    var score = new int[tree.size()];
    var good = new int[tree.size()];
    var kinWeight = new int[tree.kins];
    var kinScore = new int[tree.kins];
    for (int i = 0; i < n; i++) {
      int e = tree.elementOf[i];
      int words = 1 + Math.min(MOST_WORDS, page.line(i).readerWords);
      int level = (int) (SCALE * Math.max(LOWEST, Math.min(HIGHEST, logOdds[i])));
      weight[e] += words;
      score[e] += words * level;
      good[e] += words * Math.max(0, level);
      kinWeight[tree.kin[e]] += words;
      kinScore[tree.kin[e]] += words * level;
    }
    tree.up(weight);
    tree.up(score);
    tree.up(good);
    int best = tree.holderOf(good, MOST);
    for (int i = 0; i < n; i++) {
      int e = tree.elementOf[i];
      int parent = tree.above(e);
      int common = tree.common(e, best);
      int section = tree.section(e, common);
      features.set(i, PARENT_SCORE, mean(score[parent], weight[parent]));
      int grandparent = tree.above(parent);
      features.set(i, GRANDPARENT_SCORE, mean(score[grandparent], weight[grandparent]));
      features.set(i, SECTION_SCORE, mean(score[section], weight[section]));
      features.set(i, KIN_SCORE, mean(kinScore[tree.kin[e]], kinWeight[tree.kin[e]]));
      features.set(i, BEST_UP, STEP * (tree.depth(best) - tree.depth(common)));
      features.set(i, BEST_DOWN, STEP * (tree.depth(e) - tree.depth(common)));
      features.set(i, SECTION_SHARE, FeatureMatrix.share(good[section], good[0]));
      features.set(i, PARENT_SHARE, FeatureMatrix.share(good[parent], good[0]));
    }
  }

  private static int mean(int sum, int weight) {
    return weight == 0 ? 1 : Math.max(1, 128 + 2 * sum / weight);
  }
}
