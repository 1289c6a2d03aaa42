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
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a whole page for its clocks: the lines that are not blank, the full dates with
 * what their line says of them, and every year that the page names.
 */
final class PageDates {
  private static final int LABEL_REACH = 6;
  private static final int LABEL_LINE = 40;
  private static final int HINT_LINE = 160;
  private static final int SHORTEST_TITLE = 10;
  private static final int LONGEST_TITLE = 300;

  private final SourceText text;
  private final List<PageLine> lines = new ArrayList<>();
  private final List<DateCandidate> dates = new ArrayList<>();
  private int[] years = new int[16];
  private int yearCount;
  private final List<String> titles = new ArrayList<>();
  private Label carried = Label.NONE;

  private PageDates(SourceText text) {
    this.text = text;
  }

  static PageDates of(SourceText text, List<Block> blocks) {
    var page = new PageDates(text);
    page.findTitles(blocks);
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.role() != BlockRole.BLANK) {
        page.read(block, b);
      }
    }
    return page;
  }

  /** The headline, and the first line: scraped pages begin with the title of the window. */
  private void findTitles(List<Block> blocks) {
    boolean first = true;
    for (Block block : blocks) {
      boolean headline = block.role() == BlockRole.HEADLINE;
      if (block.role() != BlockRole.BLANK && (first || headline)) {
        Span span = text.trim(block.span());
        titles.add(text.slice(span.start(), Math.min(span.end(), span.start() + LONGEST_TITLE)));
        first = false;
        if (headline) {
          return;
        }
      }
    }
  }

  private void read(Block block, int index) {
    if (block.lines() == 1) {
      Span span = text.trim(block.span());
      if (!span.isEmpty()) {
        read(span, block.role(), index);
      }
      return;
    }
    int start = block.span().start();
    for (Line line : Line.of(text.subSequence(start, block.span().end()))) {
      Span span = text.trim(Span.of(start + line.start(), start + line.contentEnd()));
      if (!span.isEmpty()) {
        read(span, block.role(), index);
      }
    }
  }

  private void read(Span span, BlockRole role, int block) {
    boolean digit = hasDigit(span);
    boolean hinted = span.length() <= HINT_LINE;
    if (!digit && !hinted) {
      lines.add(new PageLine(span, block, role, isTitle(role, span), 0));
      carried = Label.NONE;
      return;
    }
    TimeTokens t = TimeTokens.of(text, span);
    lines.add(new PageLine(span, block, role, isTitle(role, span), hinted ? hints(t) : 0));
    boolean found = digit && mayNameYear(t) && collect(t);
    carried = !found && span.length() <= LABEL_LINE ? label(t, t.size()) : Label.NONE;
  }

  /** Whether a line is the headline or a longer part of it: pages say it in their title too. */
  private boolean isTitle(BlockRole role, Span span) {
    if (role == BlockRole.HEADLINE) {
      return true;
    }
    if (span.length() > LONGEST_TITLE) {
      return false;
    }
    String words = text.toString();
    for (String title : titles) {
      int length = Math.min(span.length(), title.length());
      for (int from = 0; length >= SHORTEST_TITLE && from + length <= title.length(); from++) {
        if (title.regionMatches(true, from, words, span.start(), length)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasDigit(Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  private static int hints(TimeTokens t) {
    int hints = 0;
    for (int i = 0; i < t.size(); i++) {
      TimeWord word = t.word(i);
      if (word == null) {
        continue;
      }
      switch (word.value()) {
        case "MENU" -> hints |= PageLine.MENU;
        case "READ" -> hints |= t.is(i - 1, Kind.UNIT) ? PageLine.BYLINE : 0;
        case "SAYS" -> hints |= i + 2 >= t.size() ? PageLine.COMMENT : 0;
        case "BY" -> hints |= t.isCapital(i) ? PageLine.BYLINE : 0;
        default -> {}
      }
    }
    return hints;
  }

  /** Whether a line can name a year: most lines with a number need no parsing. */
  private static boolean mayNameYear(TimeTokens t) {
    for (int i = 0; i < t.size(); i++) {
      boolean year = t.digits(i) == 4 || t.is(i, Kind.ERA) || t.isSign(i, '\'');
      boolean parts =
          t.digits(i) > 0 && t.touchesNext(i) && t.touchesNext(i + 1) && t.isNumber(i + 2);
      if (year || parts) {
        return true;
      }
    }
    return false;
  }

  private boolean collect(TimeTokens t) {
    boolean found = false;
    for (Expression e : Grammar.parse(t)) {
      if (e.meaning() instanceof Point point && point.year() != Meaning.NONE) {
        addYear(point.year());
      }
      if (!isFull(e.meaning())) {
        continue;
      }
      Label label = label(t, e.from());
      if (label == Label.NONE && e.from() <= 1) {
        label = carried;
      }
      if (label == Label.NONE && Dateline.holds(t, e)) {
        label = Label.DATELINE;
      }
      dates.add(
          new DateCandidate(
              t.span(e.from(), e.to()), e.meaning(), e.rule(), lines.size() - 1, label));
      found = true;
    }
    return found;
  }

  private void addYear(int year) {
    if (yearCount == years.length) {
      years = Arrays.copyOf(years, yearCount * 2);
    }
    years[yearCount++] = year;
  }

  private static boolean isFull(Meaning meaning) {
    return meaning instanceof Numeric
        || (meaning instanceof Point p
            && p.grain() == Grain.DAY
            && p.year() != Meaning.NONE
            && p.month() != Meaning.NONE
            && p.day() != Meaning.NONE);
  }

  private static Label label(TimeTokens t, int from) {
    for (int i = from - 1; i >= Math.max(0, from - LABEL_REACH); i--) {
      if (t.isSign(i, '©')) {
        return Label.OTHER;
      }
      TimeWord word = t.word(i);
      if (word != null && word.is(Kind.LABEL)) {
        return Label.valueOf(word.value());
      }
    }
    return Label.NONE;
  }

  /** The full date of a short text by itself; null where it holds none. */
  static @Nullable DateCandidate single(String words) {
    var page = new PageDates(SourceText.of(words));
    page.read(Span.of(0, words.length()), BlockRole.OTHER, 0);
    return page.dates.isEmpty() ? null : page.dates.get(0);
  }

  List<PageLine> lines() {
    return lines;
  }

  List<DateCandidate> dates() {
    return dates;
  }

  PageLine lineOf(DateCandidate date) {
    return lines.get(date.line());
  }

  IntStream years() {
    return Arrays.stream(years, 0, yearCount);
  }

  SourceText text() {
    return text;
  }
}
