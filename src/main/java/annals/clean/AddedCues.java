// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.clean.Roles.Verdict;
import annals.rule.Lexicon;
import annals.text.BlockRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  /** The place of phrases that speak to the reader, and that prose can begin with too. */
  private static final String OPENING = "opening";

  private static final String START = "start";
  private static final String PLACE = "place";

  private final CueLexicon lexicon;

  /** What prose can begin with too. */
  private final CueLexicon openings;

  /** The same without what counts at the start of a line alone. */
  private final CueLexicon further;

  private final WordScan scan = new WordScan();

  AddedCues(List<Lexicon.Entry> entries) {
    lexicon = at(entries, place -> !place.equals(OPENING));
    further = at(entries, place -> !place.equals(OPENING) && !place.equals(START));
    List<Lexicon.Entry> general =
        entries.stream().filter(entry -> entry.get(PLACE).equals(OPENING)).toList();
    openings = CueLexicon.of(general.stream().map(AddedCues::atStart).toList(), List.of());
  }

  private static CueLexicon at(List<Lexicon.Entry> entries, Predicate<String> places) {
    return CueLexicon.of(
        entries.stream().filter(entry -> places.test(entry.get(PLACE))).toList(), List.of());
  }

  private static Lexicon.Entry atStart(Lexicon.Entry entry) {
    var cells = new HashMap<>(entry.cells());
    cells.put(PLACE, START);
    return new Lexicon.Entry(entry.line(), cells);
  }

  private AddedCues(AddedCues other) {
    lexicon = other.lexicon;
    further = other.further;
    openings = other.openings;
  }

  /** The cues of the file that ships, which users fill. */
  static AddedCues standard() {
    return new AddedCues(STANDARD);
  }

  /** Whether a phrase can begin with the line's first word, or another than of the start later. */
  private boolean mayHold(PageLine line) {
    int[] words = line.wordHashes;
    int first = words.length > 0 ? WordHash.mix(words[0]) : 0;
    if (words.length > 0 && (lexicon.beginsPhrase(first) || openings.beginsPhrase(first))) {
      return true;
    }
    for (int word : words) {
      if (further.beginsPhrase(WordHash.mix(word))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The cue of an opening; null without one, and on a sentence that goes on for longer than the
   * opening: {@code "Comments are closed on most days, the clerk said."}
   */
  private @Nullable Cue opening(String text, PageLine line) {
    if (scan.words == 0 || !openings.beginsPhrase(WordHash.mix(scan.hash(0)))) {
      return null;
    }
    LineCues cues = LineCues.of(text, line.unit, scan, openings);
    int match = openings.longest(scan.hashes(), 0, scan.words);
    boolean prose = line.endsSentence && scan.words > 2 * CueLexicon.length(match);
    return prose ? null : cues.startCue;
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
