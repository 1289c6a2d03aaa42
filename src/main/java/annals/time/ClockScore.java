// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.Lexicon;
import annals.text.BlockRole;
import annals.time.DateCandidate.Label;
import annals.time.DatedLine.Hint;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much speaks for a date being the day of publication, in the points of {@code
 * time/day_points}. For it: a label, a place at the headline, an author or reading time beside it,
 * a time of day, a line of its own. Against it: readers' comments, a message of elsewhere, a
 * copyright sign, a place apart. A date that belongs to a sentence is never one.
 */
final class ClockScore {
  /** Fewer points than this are no evidence at all. */
  static final int LEAST = 3;

  /** What a date in a sentence has. */
  private static final int NEVER = -100;

  private static final int LONG_LINE = 200;
  private static final int LITTLE_ELSE = 40;
  private static final int NEXT = 3;
  private static final int NEAR = 8;
  private static final int FAR = 24;
  private static final Map<String, Integer> POINTS = points();

  private final PageDates page;
  private final int firstText;
  private final int lastText;
  private final BitSet anchors;

  ClockScore(PageDates page) {
    this.page = page;
    List<DatedLine> lines = page.lines();
    int first = lines.size();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isText()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    firstText = first;
    lastText = last;
    anchors = anchors(lines, first);
  }

  /**
   * The lines that a day may stand beside: the headline where it heads the article, not where the
   * markup or a day behind it says that it is one of a list, nor as the title of the window.
   */
  private static BitSet anchors(List<DatedLine> lines, int firstText) {
    var all = new BitSet();
    var heads = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      DatedLine line = lines.get(i);
      all.set(i, line.title());
      boolean listed = line.says(Hint.LISTED) || line.says(Hint.OUTSIDE);
      heads.set(i, line.title() && !listed);
    }
    int next = heads.nextSetBit(1);
    if (heads.get(0) && next > NEXT && next < firstText) {
      heads.clear(0);
    }
    return heads.isEmpty() ? all : heads;
  }

  private static Map<String, Integer> points() {
    var points = new HashMap<String, Integer>();
    for (Lexicon.Entry entry : Lexicon.load("time/day_points").entries()) {
      points.put(entry.get("feature"), Integer.parseInt(entry.get("points")));
    }
    return Map.copyOf(points);
  }

  private static int points(String feature) {
    return Objects.requireNonNull(POINTS.get(feature), feature);
  }

  int of(DateCandidate date) {
    DatedLine line = page.lineOf(date);
    boolean opening = date.label() == Label.OPENING;
    boolean report = date.label() == Label.DATELINE || opening;
    boolean buried = line.span().length() > LONG_LINE && !report && !opens(date);
    boolean chronicle = opening && (!page.isOnlyOpening() || isBelowFirst(date));
    if ((date.context().sentence() && !report) || buried || chronicle) {
      return NEVER;
    }
    int score = label(date.label()) + place(date, line);
    score += opening && date.line() == 0 ? points("opens_page") : 0;
    boolean own = isUnderTitle(date) || date.context().isBare();
    score += own ? Math.max(0, role(line.role())) : role(line.role());
    score += fillsLine(date) && !report ? points("fills_line") : 0;
    score += date.clock() != null && fillsLine(date) ? points("clock") : 0;
    score += says(date.line(), Hint.BYLINE, 1, 1) ? points("byline_near") : 0;
    score += says(date.line(), Hint.COMMENT, 2, 1) ? points("comment_near") : 0;
    score += line.says(Hint.EMBED) ? points("embed") : 0;
    boolean listed = date.label() == Label.LISTED;
    boolean outside = line.says(Hint.OUTSIDE) && !listed && !isNearTitle(date.line());
    score += outside ? points("outside") : 0;
    boolean link = line.says(Hint.LINK) && !listed && !isUnderTitle(date);
    score += link ? points("link") : 0;
    return score + (report ? 0 : date.context().strangers() * points("stranger"));
  }

  /** Whether a long line begins with the date and what belongs to it. */
  private boolean opens(DateCandidate date) {
    return date.span().start() - page.lineOf(date).span().start() <= LITTLE_ELSE
        && date.context().length() <= 2 * LITTLE_ELSE;
  }

  boolean fillsLine(DateCandidate date) {
    return date.context().length() - date.span().length() <= LITTLE_ELSE;
  }

  /** Whether a day may be taken where the page has no better: on a line for it, not a reader's. */
  boolean isLast(DateCandidate date) {
    DatedLine line = page.lineOf(date);
    boolean readers =
        line.role() == BlockRole.COMMENT
            || line.says(Hint.EMBED)
            || says(date.line(), Hint.COMMENT, 2, 1);
    boolean inside = date.label() == Label.OPENING && isBelowFirst(date);
    boolean plain = !date.context().sentence() && !inside && fillsLine(date);
    return !readers
        && !isApart(date)
        && (plain || date.label() == Label.UPDATED)
        && isShortLine(date);
  }

  /** Whether the article's first two paragraphs stand above: a day may open one of those. */
  private boolean isBelowFirst(DateCandidate date) {
    return page.lines().subList(0, date.line()).stream().filter(DatedLine::isText).count() > 1;
  }

  /** Whether what stands between the article and a day below it is a list of something else. */
  private boolean isApart(DateCandidate date) {
    for (int i = lastText + 1; i < date.line() && lastText >= 0; i++) {
      DatedLine line = page.lines().get(i);
      BlockRole role = line.role();
      boolean tags = HeaderWords.areTags(page.text().slice(line.span()).toString());
      boolean related = role == BlockRole.RELATED && !tags;
      if (role == BlockRole.COMMENT || related || page.headsOthers(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isShortLine(DateCandidate date) {
    return page.lineOf(date).span().length() <= LONG_LINE;
  }

  private static int label(Label label) {
    return switch (label) {
      case PUBLISHED -> points("label_published");
      case DATELINE -> points("label_dateline");
      case LISTED -> points("label_listed");
      case OPENING -> points("label_opening");
      case OTHER -> points("label_other");
      case UPDATED, NONE -> 0;
    };
  }

  private static int role(BlockRole role) {
    return switch (role) {
      case DATE_LINE -> points("role_date_line");
      case BYLINE -> points("role_byline");
      case COMMENT -> points("role_comment");
      case RELATED, LEGAL, COOKIE_NOTICE -> points("role_apart");
      case HEADLINE -> points("role_headline");
      default -> 0;
    };
  }

  private int place(DateCandidate date, DatedLine line) {
    if (date.label() == Label.LISTED) {
      return 0;
    }
    int back = line.title() && date.context().isBare() ? 0 : belowTitle(date.line());
    int ahead = aboveTitle(date.line());
    int points =
        back <= NEXT
            ? points("below_near")
            : back <= NEAR
                ? points("below")
                : ahead <= NEXT
                    ? points("above_near")
                    : back <= FAR ? points("below_far") : ahead <= NEAR ? points("above") : 0;
    boolean plain = date.label() == Label.NONE && back > NEXT && !line.isText();
    boolean below = back > FAR || lastText > date.line() - back;
    if (date.line() > lastText && below && !line.isText()) {
      boolean foot = date.line() <= lastText + NEXT && !isApart(date);
      return foot || date.label() == Label.PUBLISHED ? 0 : points("after");
    }
    boolean inside = plain && date.line() > firstText && !date.context().isBare();
    return inside ? points + points("inside") : points;
  }

  /** Whether the date stands at the headline, where the page says its day. */
  boolean isAtHead(DateCandidate date) {
    return belowTitle(date.line()) <= NEAR || aboveTitle(date.line()) <= NEXT;
  }

  /** Whether a line stands at the headline, by its index. */
  boolean isNearTitle(int line) {
    return belowTitle(line) <= NEXT || aboveTitle(line) <= NEXT;
  }

  /** Whether a headline stands directly above. */
  boolean isUnderTitle(DateCandidate date) {
    return belowTitle(date.line()) <= NEXT;
  }

  /** Whether a headline stands above within reach. */
  boolean isBelowTitle(DateCandidate date) {
    return belowTitle(date.line()) <= FAR;
  }

  /** How many lines a line stands below a headline; more than {@link #FAR} where it does not. */
  private int belowTitle(int line) {
    int back = 1;
    while (back <= FAR && line - back >= 0) {
      if (anchors.get(line - back)) {
        return back;
      }
      back++;
    }
    return FAR + 1;
  }

  /** How many lines a line stands above a headline; more than {@link #NEAR} where it does not. */
  private int aboveTitle(int line) {
    for (int ahead = 1; ahead <= NEAR && line + ahead < page.lines().size(); ahead++) {
      if (anchors.get(line + ahead)) {
        return ahead;
      }
    }
    return NEAR + 1;
  }

  /** Whether a line near says something. */
  boolean says(int line, Hint hint, int before, int after) {
    int last = Math.min(page.lines().size() - 1, line + after);
    for (int i = Math.max(0, line - before); i <= last; i++) {
      if (page.lines().get(i).says(hint)) {
        return true;
      }
    }
    return false;
  }
}
