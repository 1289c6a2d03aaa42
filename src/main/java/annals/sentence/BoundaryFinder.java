// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.text.SourceText;

/**
 * The automaton: one pass over the characters of a paragraph, with work only at marks. At a mark it
 * looks at the word before, at the {@linkplain Trail trail} after it and at the word that follows;
 * each look is bounded or moves the pass on, so the time is linear whatever the text. Example: in
 * {@code at 5 a.m. Mr. Smith} both stops are parts of abbreviations and nothing ends; in {@code
 * soldiers. (Photo: VNA)} the stop does end.
 */
final class BoundaryFinder {
  private final SourceText text;
  private final Reading reading;
  private final EndRules endRules;
  private final MissingSpaces missingSpaces;
  private final UnmarkedEnds unmarkedEnds;
  private final Unspaced unspaced;
  private final RunOns runOns;
  private final Signatures signatures;

  BoundaryFinder(SourceText text, WordRules rules, Ends ends) {
    this.text = text;
    this.reading = new Reading(text, rules, ends);
    this.endRules = new EndRules(reading);
    this.missingSpaces = new MissingSpaces(reading);
    this.unmarkedEnds = new UnmarkedEnds(reading);
    this.unspaced = new Unspaced(reading);
    this.runOns = new RunOns(reading);
    this.signatures = new Signatures(reading);
  }

  /**
   * Adds the end of every sentence of the paragraph {@code [start, end)}, the last one included.
   */
  void find(int start, int end) {
    reading.open(start, end);
    unmarkedEnds.open();
    boolean quoteOpen = false;
    for (int i = start; i < end; i++) {
      byte kind = Marks.kind(text.charAt(i));
      if (kind == Marks.NONE) {
        continue;
      }
      if (kind == Marks.CAPITAL) {
        if (runOns.startsAt(i)) {
          reading.cut(i);
        }
      } else if (kind == Marks.QUOTE) {
        quoteOpen = !quoteOpen;
      } else if (kind == Marks.EYES) {
        i = unmarkedEnds.passColon(i) - 1;
      } else if (kind == Marks.RULE) {
        i = unmarkedEnds.passRule(i) - 1;
      } else {
        int marksEnd = Trail.afterMarks(text, i, end);
        int cut = cutAfter(i, marksEnd, quoteOpen);
        int next = Math.max(cut, marksEnd);
        for (int q = marksEnd; q < next; q++) {
          quoteOpen ^= text.charAt(q) == '"';
        }
        if (cut >= 0) {
          reading.cut(cut);
        }
        i = next - 1;
      }
    }
    reading.cut(end);
  }

  /** Where the sentence with the marks {@code [mark, marksEnd)} ends; -1 where it goes on. */
  private int cutAfter(int mark, int marksEnd, boolean quoteOpen) {
    int limit = reading.limit();
    int closed = Trail.afterClosers(text, marksEnd, limit, quoteOpen);
    byte kind = Marks.kind(text.charAt(marksEnd - 1));
    if (closed > marksEnd && closed < limit && Marks.ends(text.charAt(closed))) {
      return -1;
    }
    if (kind == Marks.ABSOLUTE || (kind == Marks.STRONG && unspaced.follows(mark, closed))) {
      return unspaced.goesOn(marksEnd, closed) ? -1 : Trail.afterReferences(text, closed, limit);
    }
    closed = Math.max(closed, Emoticons.emojiEnd(text, closed, limit));
    if (!reading.isSpaceOrEnd(closed)) {
      return missingSpaces.cut(mark, marksEnd, closed);
    }
    int after = Trail.afterReferences(text, closed, limit);
    after = Emoticons.after(text, after, limit);
    int footnote = Trail.afterFootnote(text, after, limit, reading.rules());
    if (footnote > after && !isAbbreviation(mark)) {
      after = footnote;
    }
    int next = reading.skipSpaces(after);
    if (next >= limit) {
      return after;
    }
    boolean ends;
    if (marksEnd - mark > 1 || kind == Marks.ELLIPSIS) {
      ends = endRules.endsAfterRun(mark, marksEnd, closed, next);
    } else if (kind == Marks.STRONG) {
      ends = endRules.endsAfterStrong(mark, closed, next);
    } else {
      ends = endRules.endsAfterStop(mark, closed, next);
    }
    boolean goesOn = signatures.isSignature(next) || signatures.isCitation(marksEnd, closed, next);
    return ends && !goesOn ? after : -1;
  }

  /** {@code Fig. 3 The}: the number after an abbreviation is no footnote's. */
  private boolean isAbbreviation(int mark) {
    return reading.rules().abbreviations().find(text, reading.wordStart(mark), mark) != null;
  }
}
