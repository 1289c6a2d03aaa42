// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Direction;
import annals.time.Meaning.Grain;
import annals.time.Meaning.Point;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides in news whether a part of a year is of the time that is told of or of the document's own,
 * and keeps the other where both may be meant.
 */
final class TellingResolver {
  private final Frame frame;
  private final Telling telling;
  private final ToldResolver told;
  private final NewsResolver news;

  TellingResolver(Frame frame, Telling telling, ToldResolver told, NewsResolver news) {
    this.frame = frame;
    this.telling = telling;
    this.told = told;
    this.news = news;
  }

  Placement resolve(Point point, Clause clause) {
    Placement there = point.direction() == Direction.OPEN ? inTelling(point, clause) : null;
    return there == null ? own(point, clause) : telling.within(telling.doubted(there));
  }

  /**
   * In news, the time that is told of, where the words tell of it; null elsewhere. The day of
   * publication is the other reading where a year was only mentioned: "built in 1911. It closed in
   * March".
   */
  private @Nullable Placement inTelling(Point point, Clause clause) {
    CalendarValue clock = telling.clock();
    Manner manner = clause.manner();
    if (!isOld(clock) || !telling.isHeardIn(manner)) {
      return null;
    }
    if (point.isWeekday()) {
      return weekday(point, clock, clause);
    }
    Placement open = told.inTelling(point, clock, manner, telling.inSameSentence());
    Placement placed = open == null ? null : telling.bounded(open);
    if (placed == null || telling.inSameSentence() || manner.perfect()) {
      return placed;
    }
    if (clause.comesToNow()) {
      return news.place(point, clause).or(placed);
    }
    boolean begins = clause.front() != Clause.Front.NONE || ToldResolver.follows(point, clock);
    boolean sure = placed.alternative() != null || (telling.isFramed() && begins);
    return sure ? placed : placed.or(news.place(point, clause));
  }

  private @Nullable Placement weekday(Point point, CalendarValue clock, Clause clause) {
    boolean near = clock.grain() == Grain.DAY && telling.inSameParagraph();
    if (!near || clause.manner().reported()) {
      return null;
    }
    Placement weekday = ToldResolver.weekday(point, clock, clause.manner());
    return telling.inSameSentence() ? weekday : weekday.or(news.place(point, clause));
  }

  /**
   * In the document's own time. Where the present follows history in one paragraph, the past may
   * still be meant: "Her diary begins in 1938. The entry for 12 March has one word."
   */
  private Placement own(Point point, Clause clause) {
    Placement now = news.place(point, clause);
    CalendarValue near = telling.near();
    boolean open =
        point.direction() == Direction.OPEN
            && !point.isWeekday()
            && clause.tense() != Clause.Tense.FUTURE
            && !clause.manner().reported();
    if (!open || !isOld(near) || now.calendar() == null) {
      return now;
    }
    Placement past = told.inTelling(point, near, clause.manner(), telling.isNearest());
    if (past == null) {
      return now;
    }
    return telling.isShowing() && telling.isNearest() ? past.or(now) : now.or(past);
  }

  private boolean isOld(@Nullable CalendarValue clock) {
    LocalDate reference = frame.reference();
    return clock != null && (reference == null || clock.year() < reference.getYear());
  }
}
