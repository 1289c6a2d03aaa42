// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DateCandidate.Label;
import annals.time.DatedLine.Hint;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Numeric;
import annals.time.Meaning.Point;
import annals.time.TimeWord.Kind;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a whole page for its clocks: the lines that are not blank, the full dates with
 * what their line says of them, and every year that the page names.
 */
final class PageDates {
  /** A date that begins so near the start of its line is labelled by the line before. */
  private static final int OPENING = 2;

  private static final int LABEL_LINE = 40;
  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int DAYS = 31;
  private static final int HINT_LINE = 160;
  private static final int SHORTEST_TITLE = 10;

  /** A shorter part of a title may be the name of a section. */
  private static final double LEAST_SHARE = 0.4;

  private static final int LONGEST_TITLE = 300;
  private static final int ASCII = 0x80;
  private static final char COPYRIGHT = '©';

  private final SourceText text;
  private final MarkupPlaces places;
  private final List<DatedLine> lines = new ArrayList<>();
  private final List<DateCandidate> dates = new ArrayList<>();
  private final List<MonthDay> reported = new ArrayList<>();
  private int[] years = new int[16];
  private int yearCount;
  private final List<String> titles = new ArrayList<>();

  /** Whether a line says what the page's head says. */
  private boolean titled;

  /** The short line before, where it holds no date and may label the next; null where not. */
  private @Nullable Span before;

  private PageDates(SourceText text, MarkupPlaces places) {
    this.text = text;
    this.places = places;
  }

  static PageDates of(SourceText text, List<Block> blocks, DateOptions options) {
    var page = new PageDates(text, MarkupPlaces.of(options.page().markup()));
    page.findTitles(blocks, options.page().title());
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.role() != BlockRole.BLANK) {
        page.read(block, b);
      }
    }
    return page;
  }

  /**
   * What the page's head says; where it says nothing, or no line says the same, the headline and
   * the first line: scraped pages begin with the title of the window.
   */
  private void findTitles(List<Block> blocks, @Nullable String title) {
    if (title != null) {
      titles.add(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
      titled = blocks.stream().anyMatch(block -> titleOf(text.trim(block.span())) > 0);
      if (titled) {
        return;
      }
    }
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
        read(span, block, index, block.line());
      }
      return;
    }
    int start = block.span().start();
    int number = block.line();
    for (Line line : Line.of(text.subSequence(start, block.span().end()))) {
      Span span = text.trim(Span.of(start + line.start(), start + line.contentEnd()));
      if (!span.isEmpty()) {
        read(span, block, index, number);
      }
      number++;
    }
  }

  private void read(Span span, Block block, int index, int number) {
    boolean digit = hasDigit(span);
    boolean hinted = span.length() <= HINT_LINE;
    int said = titleOf(span);
    boolean title = said > 0 || (block.role() == BlockRole.HEADLINE && !titled);
    Set<Hint> hints = places.of(number);
    if (!digit && !hinted) {
      lines.add(new DatedLine(span, index, block.role(), block.kept(), title, hints));
      before = null;
      return;
    }
    TimeTokens t = TimeTokens.of(text, span);
    if (hinted) {
      hint(t, hints);
      add(Hint.EMBED, isEmbedded(span), hints);
    }
    lines.add(new DatedLine(span, index, block.role(), block.kept(), title, hints));
    boolean found = digit && collect(t, span, hinted, title ? said : 0);
    before = !found && span.length() <= LABEL_LINE ? span : null;
  }

  /** What the short line before says of a day that opens the next. */
  private Label carried() {
    Label label = before == null ? Label.NONE : DayContext.ofLine(text, before);
    return label == Label.OTHER ? Label.NONE : label; // "© Getty" above a day is a credit
  }

  /** {@code — Ann Lee (@annlee) May 2, 2020}: the foot of a message that the page embeds. */
  private boolean isEmbedded(Span line) {
    for (int i = line.start(); i + 1 < line.end(); i++) {
      if (text.charAt(i) == '(' && text.charAt(i + 1) == '@') {
        return true;
      }
    }
    return false;
  }

  /**
   * How many characters at the start of a line are the headline or a longer part of it, as pages
   * say it in their title too; 0 where they are not.
   */
  private int titleOf(Span span) {
    if (span.length() > LONGEST_TITLE || span.length() < SHORTEST_TITLE) {
      return 0;
    }
    String words = text.toString();
    char first = anyCase(text.charAt(span.start()));
    for (String title : titles) {
      int length = Math.min(span.length(), title.length());
      boolean longEnough = length >= SHORTEST_TITLE && length >= LEAST_SHARE * title.length();
      for (int from = 0; longEnough && from + length <= title.length(); from++) {
        if (anyCase(title.charAt(from)) == first
            && title.regionMatches(true, from, words, span.start(), length)) {
          return length;
        }
      }
    }
    return 0;
  }

  /** One character for all cases of one, as {@link String#regionMatches} has them. */
  private static char anyCase(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  private boolean hasDigit(Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static void hint(TimeTokens t, Set<Hint> hints) {
    for (int i = 0; i < t.size(); i++) {
      TimeWord word = t.word(i);
      if (word == null) {
        continue;
      }
      switch (word.value()) {
        case "MENU" -> hints.add(Hint.MENU);
        case "READ" -> add(Hint.BYLINE, t.is(i - 1, Kind.UNIT), hints);
        case "SAYS" -> add(Hint.COMMENT, i + 2 >= t.size(), hints);
        case "BY" -> add(Hint.BYLINE, t.isCapital(i), hints);
        default -> {}
      }
    }
  }

  private static void add(Hint hint, boolean said, Set<Hint> hints) {
    if (said) {
      hints.add(hint);
    }
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

  /** {@code ROME, June 8 (ANSA) --}: a line that begins with a word in capitals. */
  private boolean mayOpenReport(TimeTokens t) {
    return t.size() > 0 && t.isCapital(0) && t.length(0) > 1 && isUpper(t.end(0) - 1);
  }

  private boolean isUpper(int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  /**
   * @param said how many characters at the start of the line are the headline
   */
  private boolean collect(TimeTokens t, Span line, boolean hinted, int said) {
    var full = new ArrayList<HeaderDays.Found>();
    var reports = new HashSet<Span>();
    boolean opening = reported.isEmpty() && mayOpenReport(t);
    for (Expression e : mayNameYear(t) || opening ? Grammar.parse(t) : List.<Expression>of()) {
      MonthDay report = Dateline.day(t, e);
      if (report != null) {
        reported.add(report);
      }
      if (e.meaning() instanceof Point point && point.year() != Meaning.NONE) {
        addYear(point.year());
      }
      if (isFull(e.meaning())) {
        Span span = t.span(e.from(), e.to());
        full.add(new HeaderDays.Found(span, e.meaning(), e.rule()));
        if (Dateline.holds(t, e)) {
          reports.add(span);
        }
      }
    }
    if (hinted) {
      List<HeaderDays.Found> days = HeaderDays.in(text, line);
      if (full.isEmpty()) {
        full.addAll(days);
      } else {
        full.replaceAll(day -> HeaderDays.timed(day, days));
      }
    }
    List<Span> spans = full.stream().map(HeaderDays.Found::span).toList();
    boolean listed = said > 0 && !spans.isEmpty() && spans.get(0).start() >= line.start() + said;
    Span rest = listed ? Span.of(line.start() + said, line.end()) : line;
    List<DayContext> contexts = DayContext.of(text, rest, spans);
    for (int i = 0; i < full.size(); i++) {
      HeaderDays.Found day = full.get(i);
      DayContext context = contexts.get(i);
      if (context.label() == Label.NONE && reports.contains(day.span())) {
        context = context.opening(Label.DATELINE);
      } else if (listed && context.label() == Label.NONE && context.isBare()) {
        context = context.with(Label.LISTED);
        list();
      } else {
        context = opening(line, day.span(), context, !hinted || context.sentence());
      }
      dates.add(
          new DateCandidate(day.span(), day.meaning(), day.rule(), lines.size() - 1, context));
    }
    return !full.isEmpty();
  }

  private DayContext opening(Span line, Span day, DayContext context, boolean paragraph) {
    boolean labelled = context.label() != Label.NONE;
    int opening = paragraph ? Dateline.opening(text, line, day, labelled) : 0;
    if (opening > 0) {
      return context.opening(labelled ? context.label() : Label.OPENING, opening);
    }
    return !labelled && opens(line, day) ? context.with(carried()) : context;
  }

  /** The line that was read last lists this article among others. */
  private void list() {
    int last = lines.size() - 1;
    lines.set(last, lines.get(last).saying(Hint.LISTED));
  }

  private static boolean opens(Span line, Span day) {
    return day.start() - line.start() <= OPENING;
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

  /** The full date of a short text by itself; null where it holds none. */
  static @Nullable DateCandidate single(String words) {
    var page = new PageDates(SourceText.of(words), MarkupPlaces.of(null));
    Line line = Line.of(page.text).get(0);
    page.read(Span.of(0, words.length()), Block.of(line, BlockRole.OTHER, "metadata"), 0, 1);
    return page.dates.isEmpty() ? null : page.dates.get(0);
  }

  /** Whether a short line that no date was read in holds a year and another number like a day. */
  boolean looksDated(int line) {
    Span span = lines.get(line).span();
    if (span.length() > LABEL_LINE || dates.stream().anyMatch(date -> date.line() == line)) {
      return false;
    }
    DayTokens t = DayTokens.of(text, span);
    boolean year = false;
    boolean day = false;
    for (int i = 0; i < t.size(); i++) {
      year |= t.isNumber(i, YEAR_DIGITS) && t.value(i) >= FIRST_YEAR && t.value(i) <= LAST_YEAR;
      day |= t.isNumber(i) && t.digits(i) <= 2 && t.value(i) >= 1 && t.value(i) <= DAYS;
    }
    return year && day;
  }

  /** Whether a short line says that the days below it are of other things: "Upcoming events". */
  boolean headsOthers(int line) {
    Span span = lines.get(line).span();
    boolean label = span.length() <= LABEL_LINE && text.charAt(span.start()) != COPYRIGHT;
    return label && DayContext.ofLine(text, span) == Label.OTHER;
  }

  List<DatedLine> lines() {
    return lines;
  }

  List<DateCandidate> dates() {
    return dates;
  }

  /** Whether one paragraph alone opens with a day; a chronicle has more. */
  boolean isOnlyOpening() {
    return dates.stream()
            .filter(date -> date.label() == Label.OPENING)
            .map(DateCandidate::meaning)
            .distinct()
            .count()
        == 1;
  }

  DatedLine lineOf(DateCandidate date) {
    return lines.get(date.line());
  }

  /** Day and month of the datelines that open reports. */
  List<MonthDay> reported() {
    return reported;
  }

  IntStream years() {
    return Arrays.stream(years, 0, yearCount);
  }

  SourceText text() {
    return text;
  }
}
