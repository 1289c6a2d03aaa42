// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.Roles.Verdict;
import annals.rule.Lexicon;
import annals.text.BlockRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cues that came after the model was learned ({@code annals/clean/rule_cues.tsv}): they give lines
 * their role by rule, at once, and the model, which has weights for the cues it learned from alone,
 * sees none of them. They are asked before those that the model learned. Example: with {@code share
 * line nl deel dit verhaal} the line {@code Deel dit verhaal} is a share line.
 */
final class AddedCues {
  private static final int LONGEST = 40;
  private static final int LONGEST_COUNT = 6;
  private static final int LONGEST_WIDGET = 12;
  private static final AddedCues STANDARD =
      new AddedCues(Lexicon.load("clean/rule_cues").entries());

  /** The place of phrases that speak to the reader, and that prose can begin with too. */
  private static final String OPENING = "opening";

  private static final String START = "start";
  private static final String PLACE = "place";

  private final CueLexicon lexicon;

  /** What prose can begin with too. */
  private final CueLexicon openings;

  private final WordScan scan = new WordScan();

  AddedCues(List<Lexicon.Entry> entries) {
    Map<Boolean, List<Lexicon.Entry>> general =
        entries.stream()
            .collect(Collectors.partitioningBy(entry -> entry.get(PLACE).equals(OPENING)));
    lexicon = CueLexicon.of(general.get(false), List.of());
    openings =
        CueLexicon.of(general.get(true).stream().map(AddedCues::atStart).toList(), List.of());
  }

  private static Lexicon.Entry atStart(Lexicon.Entry entry) {
    var cells = new HashMap<>(entry.cells());
    cells.put(PLACE, START);
    return new Lexicon.Entry(entry.line(), cells);
  }

  private AddedCues(AddedCues other) {
    lexicon = other.lexicon;
    openings = other.openings;
  }

  /** The cues of the file that ships, which users fill. */
  static AddedCues standard() {
    return new AddedCues(STANDARD);
  }

  /** Whether the line holds a phrase; most lines do not. */
  private boolean holds(PageLine line) {
    int[] words = line.wordHashes;
    for (int i = 0; i < words.length; i++) {
      if (lexicon.longest(words, i, words.length) != 0) {
        return true;
      }
    }
    return words.length > 0 && openings.longest(words, 0, words.length) != 0;
  }

  /**
   * The cue of an opening; null without one, and on a sentence that goes on for longer than the
   * opening: {@code "Comments are closed on most days, the clerk said."}
   */
  private @Nullable Cue opening(char[] text, PageLine line) {
    int match = scan.words == 0 ? 0 : openings.longest(scan.hashes(), 0, scan.words);
    if (match == 0) {
      return null;
    }
    LineCues cues = LineCues.of(text, line.unit, scan, openings);
    boolean prose = line.endsSentence && scan.words > 2 * CueLexicon.length(match);
    return prose ? null : cues.startCue;
  }

  /** Whether a short line is a label of pictures and numbers: {@code Gallery: 12 images}. */
  boolean counts(Page page, PageLine line) {
    int words = line.wordHashes.length;
    if (words > LONGEST_COUNT || words == line.numbers || !holds(line)) {
      return false;
    }
    scan.words(page.characters(), line.unit.start(), line.unit.contentEnd());
    LineCues cues = LineCues.of(page.characters(), line.unit, scan, lexicon);
    return cues.widgetNamed() && 10 * (cues.cueWords + cues.numbers) >= 7 * scan.words;
  }

  /** Whether a sentence goes on behind a label: {@code "Keywords: that was all they had."} */
  private static boolean goesOn(char[] text, PageLine line, int from) {
    int at = from;
    while (at < line.unit.contentEnd() && !WordHash.isWordCharacter(text[at])) {
      at++;
    }
    return at < line.unit.contentEnd() && Character.isLowerCase(text[at]);
  }

  /** The verdict on a line; null where no cue of the list explains it. */
  @Nullable Verdict verdict(Page page, PageLine line) {
    if (line.readerWords > LONGEST || !holds(line)) {
      return null;
    }
    char[] text = page.characters();
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
    if (label == Cue.RELATED && !(line.endsSentence && goesOn(text, line, cues.after))) {
      return new Verdict(BlockRole.RELATED, Roles.RELATED_LABEL);
    }
    Cue start = cues.startCue != null ? cues.startCue : opening(text, line);
    Verdict call = start == null ? null : Roles.CALLS.get(start);
    if (call != null) {
      return call;
    }
    boolean byline = label == Cue.BYLINE || cues.startCue == Cue.BYLINE;
    if (byline && !line.endsSentence) {
      return new Verdict(BlockRole.BYLINE, Roles.BYLINE);
    }
    Cue of = cues.lineCue();
    boolean widget = cues.widgetNamed();
    boolean whole = 10 * (cues.cueWords + cues.numbers) >= 6 * scan.words;
    if (of != null && whole && (!widget || line.readerWords <= LONGEST_WIDGET)) {
      return widget ? new Verdict(BlockRole.NAVIGATION, Roles.WIDGET) : Roles.LINES.get(of);
    }
    for (Map.Entry<Cue, Verdict> phrase : Roles.PHRASES.entrySet()) {
      if (phrase.getKey().isIn(cues.anywhere)) {
        return phrase.getValue();
      }
    }
    return null;
  }
}
