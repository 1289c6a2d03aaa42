// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static annals.clean.Feature.*;

import org.jspecify.annotations.Nullable;

/**
 * The features of a line by the cue lines before and after it: below {@code Related articles} or
 * {@code 12 comments} begins something else, and a share bar stands at the start and at the end.
 */
final class CueFeatures {
  private static final int NEVER = 4000;
  private static final int LONGEST_CUE_LINE = 10;

  private final FeatureMatrix features;
  private final @Nullable Cue[] cues;

  private CueFeatures(Page page, FeatureMatrix features) {
    this.features = features;
    cues = new Cue[page.size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = of(page.line(i));
    }
  }

  /** Fills in the distances to cue lines. */
  static void add(Page page, FeatureMatrix features) {
    var cues = new CueFeatures(page, features);
    cues.walk(0, 1, CUE_BEFORE, CUE_BEFORE_DISTANCE);
    cues.walk(page.size() - 1, -1, CUE_AFTER, CUE_AFTER_DISTANCE);
    cues.distances(Cue.RELATED, SINCE_RELATED, TO_RELATED);
    cues.distances(Cue.COMMENT, SINCE_COMMENT, TO_COMMENT);
    cues.distances(Cue.BYLINE, SINCE_BYLINE, TO_BYLINE);
    cues.distances(Cue.SHARE, SINCE_SHARE, TO_SHARE);
  }

  /** The cue of a short line that opens with one or is made of them; null where it is no such. */
  static @Nullable Cue of(PageLine line) {
    if (line.readerWords > LONGEST_CUE_LINE) {
      return null;
    }
    if (line.labelCue != null) {
      return line.labelCue;
    }
    return line.isMostlyCues() ? line.lineCue : line.startCue;
  }

  private void walk(int from, int step, Feature kind, Feature distance) {
    int last = 0;
    int away = NEVER;
    for (int i = from; i >= 0 && i < cues.length; i += step) {
      features.set(i, kind, last);
      features.set(i, distance, FeatureMatrix.log(away));
      away++;
      Cue cue = cues[i];
      if (cue != null && cue != Cue.MONTH && cue != Cue.DATE_WORD) {
        last = cue.category();
        away = 0;
      }
    }
  }

  private void distances(Cue wanted, Feature since, Feature to) {
    int away = NEVER;
    for (int i = 0; i < cues.length; i++) {
      features.set(i, since, FeatureMatrix.log(away++));
      away = cues[i] == wanted ? 0 : away;
    }
    away = NEVER;
    for (int i = cues.length - 1; i >= 0; i--) {
      features.set(i, to, FeatureMatrix.log(away++));
      away = cues[i] == wanted ? 0 : away;
    }
  }
}
