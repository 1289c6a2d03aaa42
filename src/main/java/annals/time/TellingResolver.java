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
  /** So far back what a document tells of its own time may lack its year at a story's end. */
  private static final int CLOSING_MONTHS = 7;

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
    if (there != null) {
      Placement placed = telling.within(telling.doubted(there));
      CalendarValue value = placed.alternative() == null ? placed.calendar() : null;
      return value != null && mayClose(point, value, clause)
          ? placed.or(news.place(point, clause))
          : placed;
    }
    Placement own = own(point, clause);
    if (point.direction() == Direction.LAST && !point.isWeekday() && isRecent(point, clause)) {
      return own.doubted(-1); // "last April", said in May
    }
    boolean next = point.direction() == Direction.NEXT && !point.isWeekday();
    return next ? own.or(next(point, clause, own)) : own;
  }

  /** "The trial was set for next March" after a year told: perhaps the March after it. */
  private Placement next(Point point, Clause clause, Placement own) {
    Manner manner = clause.manner();
    CalendarValue near = telling.near();
    boolean tells = frame.isPast(near) && manner.past() && !manner.present() && !manner.reported();
    Placement after =
        tells ? told.resolve(new Meaning.Told(point.toward(Direction.OPEN), 1), clause) : own;
    return after.calendar() == null ? own : after;
  }

  /**
   * In news, the time that is told of, where the words tell of it; null elsewhere. The day of
   * publication is the other reading where a year was only mentioned: "built in 1911. It closed in
   * March".
   */
  private @Nullable Placement inTelling(Point point, Clause clause) {
    CalendarValue clock = telling.clock();
    Manner manner = clause.manner();
    boolean shows = manner.vivid() && telling.inSameParagraph(); // "In 1919 ... It is 14 June"
    if (!frame.isPast(clock) || manner.ahead() || !(shows || telling.isHeardIn(manner))) {
      return null;
    }
    if (point.isWeekday()) {
      return weekday(point, clock, clause);
    }
    Placement open = told.inTelling(point, clock, manner, telling.inSameSentence());
    Placement placed = open == null ? null : telling.bounded(open);
    if (placed == null || manner.perfect()) {
      return placed;
    }
    boolean begins = clause.front() != Clause.Front.NONE;
    if (placed.alternative() != null) {
      return placed;
    }
    if (telling.hasTurned(clock) || (mayBeOwn(point, clock, begins) && isRecent(point, clause))) {
      return placed.or(news.place(point, clause));
    }
    if (telling.inSameSentence() || shows) {
      return shows ? placed.or(news.place(point, clause)) : placed;
    }
    if (clause.comesToNow()) {
      return news.place(point, clause).or(placed);
    }
    boolean goesOn = !manner.atLast() && (begins || ToldResolver.follows(point, clock));
    return telling.isFramed() && goesOn ? placed : placed.or(news.place(point, clause));
  }

  /**
   * In the midst of a sentence after a bare year, or after another sentence, unless it is the month
   * that is told of or the next one: what then lies near the document's own day may be of it. A day
   * may be of it even so.
   */
  private boolean mayBeOwn(Point point, CalendarValue clock, boolean begins) {
    boolean again = !telling.inSameSentence() && point.grain() == Grain.DAY;
    boolean loose = !telling.inSameSentence() || clock.grain() == Grain.YEAR;
    return !begins && loose && (again || !ToldResolver.follows(point, clock));
  }

  /**
   * What may come back to the document's own time at the end of a story, or in a sentence that
   * does: "It burned in 1806 and was rebuilt. In August it was sold to a group which will close
   * it."
   */
  private boolean mayClose(Point point, CalendarValue placed, Clause clause) {
    Manner manner = clause.manner();
    if (point.isWeekday() || manner.perfect() || manner.vivid() || telling.covers(placed)) {
      return false;
    }
    boolean closes = telling.isClosing() && isWithin(CLOSING_MONTHS, point, clause);
    if (telling.inSameSentence()) {
      return closes && telling.isLoose() && clause.front() == Clause.Front.NONE;
    }
    return closes || manner.present();
  }

  /** Whether its own time would be this month or the last one, so that it needs no year. */
  private boolean isRecent(Point point, Clause clause) {
    return isWithin(1, point, clause);
  }

  private boolean isWithin(int months, Point point, Clause clause) {
    LocalDate reference = frame.reference();
    CalendarValue own = news.place(point, clause).calendar();
    LocalDate first = own == null ? null : own.first();
    return reference != null
        && first != null
        && !first.isAfter(reference)
        && !first.isBefore(reference.minusMonths(months).withDayOfMonth(1));
  }

  private @Nullable Placement weekday(Point point, CalendarValue clock, Clause clause) {
    boolean near = clock.grain() == Grain.DAY && telling.inSameParagraph();
    if (!near || clause.manner().reported()) {
      return null;
    }
    Placement weekday = ToldResolver.weekday(point, clock, clause.manner());
    boolean sure = telling.inSameSentence() && !clause.manner().present();
    return sure ? weekday : weekday.or(news.place(point, clause));
  }

  /**
   * In the document's own time. Where the present follows history in one paragraph, the past may
   * still be meant: "Her diary begins in 1938. The entry for 12 March has one word."
   */
  private Placement own(Point point, Clause clause) {
    Placement now = news.place(point, clause);
    Manner manner = clause.manner();
    boolean named = telling.near() == null;
    CalendarValue near = named ? telling.heard() : telling.near();
    boolean open =
        point.direction() == Direction.OPEN
            && !point.isWeekday()
            && (clause.tense() != Clause.Tense.FUTURE || (manner.past() && !manner.present()))
            && !manner.reported();
    if (!open || !frame.isPast(near) || now.calendar() == null) {
      return now;
    }
    boolean here = named ? telling.isHeardHere() : telling.isNearest();
    Placement past = told.inTelling(point, near, manner, here);
    if (past == null) {
      return now;
    }
    boolean first = here && !named && telling.isShowing();
    return first ? past.or(now) : now.or(past);
  }
}
