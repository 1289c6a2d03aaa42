// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.Roles.Verdict;
import annals.rule.Lexicon;
import annals.text.BlockRole;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cues that came after the model was learned ({@code annals/clean/rule_cues.tsv}): they give lines
 * their role by rule, at once, and the model, which has weights for the cues it learned from alone,
 * sees none of them. They are asked before those that the model learned. Example: with {@code share
 * line nl deel dit verhaal} the line {@code Deel dit verhaal} is a share line.
 */
final class AddedCues {
  private static final int LONGEST = 40;
  private static final AddedCues STANDARD =
      new AddedCues(Lexicon.load("clean/rule_cues").entries());

  private final CueLexicon lexicon;

  /** The same without what counts at the start of a line alone. */
  private final CueLexicon further;

  private final WordScan scan = new WordScan();

  AddedCues(List<Lexicon.Entry> entries) {
    lexicon = CueLexicon.of(entries, List.of());
    further =
        CueLexicon.of(
            entries.stream().filter(entry -> !entry.get("place").equals("start")).toList(),
            List.of());
  }

  private AddedCues(AddedCues other) {
    lexicon = other.lexicon;
    further = other.further;
  }

  /** The cues of the file that ships, which users fill. */
  static AddedCues standard() {
    return new AddedCues(STANDARD);
  }

  /** Whether a phrase can begin with the line's first word, or another than of the start later. */
  private boolean mayHold(PageLine line) {
    int[] words = line.wordHashes;
    if (words.length > 0 && lexicon.beginsPhrase(WordHash.mix(words[0]))) {
      return true;
    }
    for (int word : words) {
      if (further.beginsPhrase(WordHash.mix(word))) {
        return true;
      }
    }
    return false;
  }

  /** The verdict on a line; null where no cue of the list explains it. */
  @Nullable Verdict verdict(Page page, PageLine line) {
    if (line.readerWords > LONGEST || !mayHold(line)) {
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
