// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.BlockRole;
import annals.time.DateCandidate.Label;

/**
 * How much speaks for a date being the day of publication. For it: a label, a place below the
 * headline, an author or reading time beside it, a time of day, a line of its own. Against it: a
 * long line, readers' comments, a copyright sign, the end of the page.
 */
final class ClockScore {
  /** Fewer points than this are no evidence at all. */
  static final int LEAST = 3;

  private static final int LONG_LINE = 200;
  private static final int LITTLE_ELSE = 40;
  private static final int NEXT = 3;
  private static final int NEAR = 8;
  private static final int FAR = 24;
  private static final int JUST_ABOVE = 3;

  private final PageDates page;

  ClockScore(PageDates page) {
    this.page = page;
  }

  int of(DateCandidate date) {
    PageLine line = page.lineOf(date);
    int score = label(date.label()) + role(line.role()) + place(date.line());
    score += fillsLine(date) ? 3 : 0;
    score += date.clock() != null && fillsLine(date) ? 1 : 0;
    boolean inText = line.span().length() > LONG_LINE && date.label() != Label.DATELINE;
    score -= inText ? 6 : 0;
    score += says(date.line(), PageLine.BYLINE, 1, 1) ? 3 : 0;
    score -= says(date.line(), PageLine.COMMENT, 2, 1) ? 9 : 0;
    return score;
  }

  boolean fillsLine(DateCandidate date) {
    return page.lineOf(date).span().length() - date.span().length() <= LITTLE_ELSE;
  }

  boolean isShortLine(DateCandidate date) {
    return page.lineOf(date).span().length() <= LONG_LINE;
  }

  private static int label(Label label) {
    return switch (label) {
      case PUBLISHED -> 5;
      case DATELINE -> 3;
      case OTHER -> -8;
      case UPDATED, NONE -> 0;
    };
  }

  private static int role(BlockRole role) {
    return switch (role) {
      case DATE_LINE -> 1;
      case BYLINE -> 2;
      case COMMENT -> -8;
      case RELATED, LEGAL, COOKIE_NOTICE -> -5;
      case HEADLINE -> -3;
      default -> 0;
    };
  }

  /** Below the headline, or a headline said again, best within a few lines. */
  private int place(int line) {
    int back = belowTitle(line);
    if (back <= FAR) {
      return back <= NEXT ? 6 : back <= NEAR ? 5 : 2;
    }
    for (int ahead = 1; ahead <= JUST_ABOVE && line + ahead < page.lines().size(); ahead++) {
      if (page.lines().get(line + ahead).title()) {
        return 3;
      }
    }
    return 0;
  }

  /** Whether a headline stands directly above. */
  boolean isUnderTitle(DateCandidate date) {
    return belowTitle(date.line()) <= NEXT;
  }

  /**
   * How many lines a line stands below a headline; more than {@link #FAR} for one that does not.
   */
  private int belowTitle(int line) {
    int back = 1;
    while (back <= FAR && line - back >= 0) {
      if (page.lines().get(line - back).title()) {
        return back;
      }
      back++;
    }
    return FAR + 1;
  }

  /** Whether a line near says something. */
  boolean says(int line, int hint, int before, int after) {
    int last = Math.min(page.lines().size() - 1, line + after);
    for (int i = Math.max(0, line - before); i <= last; i++) {
      if (page.lines().get(i).says(hint)) {
        return true;
      }
    }
    return false;
  }
}
