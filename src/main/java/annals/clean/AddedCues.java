// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.Roles.Verdict;
import annals.text.BlockRole;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cues that came after the model was learned ({@code annals/clean/rule_cues.tsv}): they give lines
 * their role by rule, at once, and the model, which has weights for the cues it learned from alone,
 * sees none of them. They are asked for lines that no other cue explains. Example: with {@code
 * share line nl deel dit verhaal} the line {@code Deel dit verhaal} is a share line.
 */
final class AddedCues {
  private static final int LONGEST = 40;
  private static final AddedCues STANDARD = new AddedCues(CueLexicon.load("clean/rule_cues"));

  private final CueLexicon lexicon;
  private final WordScan scan = new WordScan();

  AddedCues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cues of the file that ships, which users fill. */
  static AddedCues standard() {
    return new AddedCues(STANDARD.lexicon);
  }

  /** The verdict on a line; null where no cue of the list explains it. */
  @Nullable Verdict verdict(Page page, PageLine line) {
    if (lexicon.isEmpty() || line.readerWords > LONGEST) {
      return null;
    }
    String text = page.text().toString();
    scan.words(text, line.unit.start(), line.unit.contentEnd());
    LineCues cues = LineCues.of(text, line.unit, scan, lexicon);
    Cue label = cues.labelCue;
    if (label == Cue.CAPTION
        || cues.startCue == Cue.CAPTION
        || cues.credit >= 0
        || Cue.CAPTION.isIn(cues.anywhere)) {
      return new Verdict(BlockRole.CAPTION, Roles.CAPTION);
    }
    if (label == Cue.SOURCE) {
      return new Verdict(BlockRole.SOURCE_CREDIT, Roles.SOURCE);
    }
    if (label == Cue.RELATED) {
      return new Verdict(BlockRole.RELATED, Roles.RELATED_LABEL);
    }
    Verdict call = cues.startCue == null ? null : Roles.CALLS.get(cues.startCue);
    if (call != null) {
      return call;
    }
    boolean byline = label == Cue.BYLINE || cues.startCue == Cue.BYLINE;
    if (byline && !line.endsSentence) {
      return new Verdict(BlockRole.BYLINE, Roles.BYLINE);
    }
    Cue of = cues.lineCue();
    if (of != null && 10 * (cues.cueWords + cues.numbers) >= 6 * scan.words) {
      return cues.widgetNamed()
          ? new Verdict(BlockRole.NAVIGATION, Roles.WIDGET)
          : Roles.LINES.get(of);
    }
    for (Map.Entry<Cue, Verdict> phrase : Roles.PHRASES.entrySet()) {
      if (phrase.getKey().isIn(cues.anywhere)) {
        return phrase.getValue();
      }
    }
    return null;
  }
}
