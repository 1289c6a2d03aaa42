// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DateCandidate.Label;
import annals.time.PublishedDay.Trust;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the printed days against those that the metadata state, for the day of publication.
 * Metadata that agree are only beaten by a label at the headline that says another day, and by a
 * day at the headline that is the same hour in the publisher's zone. Without metadata it is the
 * printed day at the headline, then the day of the address, then what is left: an element whose
 * class says date, a day elsewhere, an update.
 */
final class DayChoice {
  /** A page that marks more days marks those of teasers too. */
  private static final int DAYS_OF_ONE_ARTICLE = 2;

  /** The evidence of a day that stands alone on its page, wherever. */
  static final String ONLY_DAY = "the only day of the page";

  private final List<DateCandidate> printed;
  private final List<StatedDay> stated;
  private final ClockScore score;
  private final DayOrderDecision order;

  /**
   * @param printed the days that the page prints and that may be its own, in its order
   * @param stated what the metadata say, the most trusted first
   */
  DayChoice(
      List<DateCandidate> printed,
      List<StatedDay> stated,
      ClockScore score,
      DayOrderDecision order) {
    this.printed = printed;
    this.stated = stated;
    this.score = score;
    this.order = order;
  }

  /**
   * @param best the printed day that most speaks for; null without one
   * @param updated the best day that a label calls an update; null without one
   */
  PublishedDay choose(@Nullable DateCandidate best, @Nullable DateCandidate updated) {
    List<StatedDay> sure =
        stated.stream().filter(day -> day.source().isStated() && !day.source().isUpdate()).toList();
    if (!sure.isEmpty()) {
      return stated(sure, best);
    }
    boolean head = best != null && (score.isAtHead(best) || best.label() == Label.PUBLISHED);
    StatedDay address = first(day -> day.source().isAddress());
    if (best != null && head && (address == null || best.label() == Label.PUBLISHED)) {
      return printed(best, evidence(best), isOneOfSeveral(best) ? Trust.WEAK : Trust.PRINTED);
    }
    if (best != null && address != null && address.day(order).equals(best.day(order))) {
      return printed(best, evidence(best) + " and url", Trust.PRINTED);
    }
    if (address != null) {
      return PublishedDay.of(address.date(), StatedDay.reading(order), "url", Trust.WEAK);
    }
    StatedDay marked = first(day -> !day.source().isUpdate());
    if (marked != null && (best == null || !isOneOfMany(marked))) {
      return PublishedDay.of(
          marked.date(), StatedDay.reading(order), marked.source().evidence(), Trust.WEAK);
    }
    if (best != null) {
      return printed(best, evidence(best), Trust.WEAK);
    }
    if (marked != null) {
      return PublishedDay.of(
          marked.date(), StatedDay.reading(order), marked.source().evidence(), Trust.WEAK);
    }
    if (updated != null) {
      return printed(updated, "only an update is shown", Trust.WEAK);
    }
    StatedDay update = first(day -> true);
    if (update != null) {
      String evidence = update.source().evidence() + ", only an update";
      return PublishedDay.of(update.date(), StatedDay.reading(order), evidence, Trust.WEAK);
    }
    DateCandidate last = last();
    return last == null
        ? PublishedDay.NONE
        : printed(
            last, last.label() == Label.UPDATED ? "only an update is shown" : ONLY_DAY, Trust.WEAK);
  }

  /**
   * What is left where nothing has points enough: the only day that the page prints on a line of
   * its own, else the last that a label calls an update ("This page was last edited on ...").
   */
  private @Nullable DateCandidate last() {
    List<DateCandidate> lines =
        printed.stream().filter(day -> score.isLast(day) && day.label() != Label.OTHER).toList();
    long days = lines.stream().map(day -> day.day(order)).distinct().count();
    if (days == 1) {
      return lines.get(0);
    }
    return lines.stream()
        .filter(day -> day.label() == Label.UPDATED)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /**
   * Whether other days without a label have as good a place: a second one on the same line, those
   * of a list of articles; or the day itself stands in such a list, or opens a text.
   */
  private boolean isOneOfSeveral(DateCandidate best) {
    if (best.label() == Label.OPENING || best.label() == Label.LISTED) {
      return true;
    }
    if (best.label() != Label.NONE) {
      return false;
    }
    long days =
        printed.stream()
            .filter(day -> day.label() == Label.NONE && !day.context().sentence())
            .filter(day -> score.of(day) >= score.of(best) || day.line() == best.line())
            .map(day -> day.day(order))
            .distinct()
            .count();
    return days > 1;
  }

  /** Whether elements of the same kind name other days: those of teasers. */
  private boolean isOneOfMany(StatedDay marked) {
    return stated.stream()
            .filter(day -> day.source().evidence().equals(marked.source().evidence()))
            .map(day -> day.day(order))
            .distinct()
            .count()
        > DAYS_OF_ONE_ARTICLE;
  }

  private @Nullable StatedDay first(java.util.function.Predicate<StatedDay> which) {
    return stated.stream().filter(which).findFirst().orElse(null);
  }

  private PublishedDay stated(List<StatedDay> sure, @Nullable DateCandidate best) {
    StatedDay main = sure.get(0);
    for (StatedDay day : sure) {
      main = votes(day, sure) > votes(main, sure) ? day : main;
    }
    StatedDay covering = best == null ? null : covering(best, sure, main);
    boolean change = best != null && isChange(best) && !main.covers(best, order);
    if (best != null && covering != null && !change && score.isBelowTitle(best)) {
      boolean taken = covering.equals(main) || (score.isAtHead(best) && !agree(sure));
      boolean same = covering.day(order).equals(best.day(order));
      if (taken && (same || !isPrinted(covering.day(order)))) {
        String evidence = evidence(best) + " and " + covering.source().evidence();
        return printed(best, evidence, Trust.METADATA);
      }
    }
    if (best != null
        && covering != null
        && best.label() == Label.PUBLISHED
        && covering.day(order).equals(best.day(order))
        && !agree(sure)) {
      String evidence = evidence(best) + " and " + covering.source().evidence();
      return printed(best, evidence, Trust.PRINTED);
    }
    boolean against = best != null && covering == null && !isPrinted(main.day(order));
    if (best != null && against && says(best)) {
      return printed(best, evidence(best), Trust.PRINTED);
    }
    if (best != null && against && isOverwritten(main, sure, best)) {
      return printed(best, evidence(best) + ", not " + main.source().evidence(), Trust.WEAK);
    }
    StatedDay local = isPrinted(main.day(order)) ? null : local(main);
    StatedDay taken = local == null ? main : local;
    boolean disputed = best != null && against && isHeadLine(best);
    String evidence = taken.source().evidence() + (disputed ? ", not the date line" : "");
    return PublishedDay.of(
        taken.date(), StatedDay.reading(order), evidence, disputed ? Trust.WEAK : Trust.METADATA);
  }

  /** Whether a day stands at the headline, on a line of its own. */
  private boolean isHeadLine(DateCandidate best) {
    return score.isAtHead(best) && score.fillsLine(best);
  }

  /** A marked element that shows readers another day of the same hour; null without one. */
  private @Nullable StatedDay local(StatedDay main) {
    return first(
        day ->
            !day.source().isStated()
                && !day.source().isUpdate()
                && !day.source().isAddress()
                && !day.source().evidence().startsWith("json-ld")
                && !isOneOfMany(day)
                && main.covers(day.date(), StatedDay.reading(order)));
  }

  private boolean says(DateCandidate best) {
    return best.label() == Label.PUBLISHED && score.isAtHead(best);
  }

  /** Whether an unlabelled printed day is the one that the metadata call that of a change. */
  private boolean isChange(DateCandidate best) {
    return best.label() == Label.NONE && isStatedChange(best.day(order));
  }

  private boolean isStatedChange(@Nullable LocalDate day) {
    return day != null
        && stated.stream().anyMatch(s -> s.source().isUpdate() && s.day(order).equals(day));
  }

  /**
   * Whether a system that states one day alone is set against the page: an earlier day stands right
   * below the headline, or one at the headline that a time element or a class marks too. Such
   * systems write the day of the last change, or of their own record, over that of publication.
   */
  private boolean isOverwritten(StatedDay main, List<StatedDay> sure, DateCandidate best) {
    LocalDate day = best.day(order);
    boolean single = sure.stream().map(s -> s.source().kind()).distinct().count() == 1;
    if (!single || day == null || !isHeadLine(best) || isStatedChange(day)) {
      return false;
    }
    return (day.isBefore(main.day(order)) && score.isUnderTitle(best)) || isMarked(day);
  }

  /** Whether an element of the body is marked with a day. */
  private boolean isMarked(LocalDate day) {
    return stated.stream()
        .filter(s -> !s.source().isStated() && !s.source().isUpdate() && !s.source().isAddress())
        .filter(s -> !s.source().kind().equals("json-ld"))
        .anyMatch(s -> s.day(order).equals(day));
  }

  /** The statement that a printed day fits, the main one first; null where it fits none. */
  private @Nullable StatedDay covering(DateCandidate best, List<StatedDay> sure, StatedDay main) {
    if (main.covers(best, order)) {
      return main;
    }
    return sure.stream().filter(day -> day.covers(best, order)).findFirst().orElse(null);
  }

  private boolean agree(List<StatedDay> sure) {
    return sure.stream().allMatch(day -> isSame(day, sure.get(0)));
  }

  /** How many kinds of statements say the same day. */
  private int votes(StatedDay day, List<StatedDay> sure) {
    return (int)
        sure.stream()
            .filter(other -> isSame(day, other))
            .map(other -> other.source().kind())
            .distinct()
            .count();
  }

  private boolean isSame(StatedDay day, StatedDay other) {
    return other.day(order).equals(day.day(order))
        || other.covers(day.date(), StatedDay.reading(order))
        || day.covers(other.date(), StatedDay.reading(order));
  }

  private boolean isPrinted(LocalDate day) {
    return printed.stream()
        .anyMatch(
            date ->
                day.equals(date.day(order))
                    && score.isAtHead(date)
                    && score.of(date) >= ClockScore.LEAST);
  }

  private PublishedDay printed(DateCandidate date, String evidence, Trust trust) {
    return PublishedDay.of(date, order, evidence, trust);
  }

  private static String evidence(DateCandidate date) {
    return switch (date.label()) {
      case PUBLISHED -> "a label says published";
      case DATELINE -> "the dateline of the report";
      case LISTED -> "a list that has the article";
      case OPENING -> "the day that opens the text";
      default -> "the date line";
    };
  }
}
