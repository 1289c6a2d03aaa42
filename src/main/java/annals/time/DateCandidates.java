// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DateCandidate.Label;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the full dates of a page, line by line, with what stands around them. */
final class DateCandidates {
  private static final int LABEL_REACH = 6;
  private static final int LITTLE_ELSE = 40;

  private DateCandidates() {}

  static List<DateCandidate> of(SourceText text, List<Block> blocks) {
    var found = new ArrayList<DateCandidate>();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.role() == BlockRole.BLANK) {
        continue;
      }
      int start = block.span().start();
      for (Line line : Line.of(text.subSequence(start, block.span().end()))) {
        Span span = Span.of(start + line.start(), start + line.contentEnd());
        collect(text, b, text.trim(span), found);
      }
    }
    return found;
  }

  private static void collect(SourceText text, int block, Span line, List<DateCandidate> found) {
    if (line.isEmpty() || !hasDigit(text, line)) {
      return;
    }
    TimeTokens t = TimeTokens.of(text, line);
    for (Expression e : Grammar.parse(t)) {
      if (isFull(e.meaning())) {
        Span span = t.span(e.from(), e.to());
        boolean only = line.length() - span.length() <= LITTLE_ELSE;
        found.add(
            new DateCandidate(span, e.meaning(), e.rule(), block, line, label(t, e.from()), only));
      }
    }
  }

  private static boolean hasDigit(SourceText text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(Meaning meaning) {
    return meaning instanceof Numeric
        || (meaning instanceof Point p
            && p.grain() == Grain.DAY
            && p.year() != Meaning.NONE
            && p.month() != Meaning.NONE
            && p.day() != Meaning.NONE);
  }

  private static @Nullable Label label(TimeTokens t, int from) {
    for (int i = from - 1; i >= Math.max(0, from - LABEL_REACH); i--) {
      if (t.isSign(i, '©')) {
        return Label.OTHER;
      }
      TimeWord word = t.word(i);
      if (word != null && word.is(Kind.LABEL)) {
        return Label.valueOf(word.value());
      }
    }
    return null;
  }
}
