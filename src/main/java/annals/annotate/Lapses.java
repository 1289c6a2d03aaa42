// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.event.Event;
import annals.event.Event.DateBasis;
import annals.text.Sentence;
import annals.text.Span;
import annals.time.Timex;
import annals.time.Timex.TimexType;
import annals.timeline.EventSignature.Lapse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When events without a date lay, as their sentence counts back to them: {@code two years after
 * gunmen killed 40 at another church} is told of 2020 in an article of 2022. It dates no row; it
 * says what cannot be that happening and what may.
 */
final class Lapses {
  private static final Pattern COUNTED = Pattern.compile("P(\\d{1,4})([YMWD])");
  private static final Pattern AFTER = Pattern.compile("\\s+after\\b");

  /** A comma ends the clause, but not before what goes on about it: {@code , in which 14 died}. */
  private static final Pattern ENDS =
      Pattern.compile("[;:]|,(?!\\s+(?:in |of )?(?:which|where|who|when|that|\\w+ing)\\b)");

  /** What joins another verb to those of a clause, in front of the one that it is said of. */
  private static final Pattern GOES_ON =
      Pattern.compile("\\b(?:and|or|that|which|who|to|as|when)\\b");

  /** A count that stands so far from the beginning of a sentence has its clause in front. */
  private static final int FRONTED = 2;

  /** Half of the unit counted, in days: who says two years seldom means the day. */
  private static final Map<String, Integer> SLACK = Map.of("Y", 183, "M", 15, "W", 3, "D", 0);

  private static final Set<String> DAYS = Set.of("D", "W");

  /** An article tells of yesterday, so that what it counts from is known by a day. */
  private static final int OF_NEWS = 1;

  private final AnnotatedDocument document;
  private final Map<Span, Lapse> lapses = new HashMap<>();

  private Lapses(AnnotatedDocument document) {
    this.document = document;
  }

  /** Those of a document, whose events are given by the sentence that holds them. */
  static Lapses of(AnnotatedDocument document, Map<Integer, List<Event>> bySentence) {
    var found = new Lapses(document);
    var sentences = new SentenceIndex(document.sentences());
    for (Timex timex : document.dates()) {
      Matcher counted = COUNTED.matcher(timex.said().value());
      @Nullable Sentence sentence = sentences.holding(timex.span());
      if (timex.type() == TimexType.DURATION && counted.matches() && sentence != null) {
        List<Event> around = bySentence.getOrDefault(sentence.ordinal(), List.of());
        found.read(timex, counted, sentence.span(), around);
      }
    }
    return found;
  }

  /** Null where nothing is counted to it. */
  @Nullable Lapse of(Event event) {
    return lapses.get(event.span());
  }

  private void read(Timex timex, Matcher counted, Span sentence, List<Event> around) {
    Matcher after = AFTER.matcher(document.text()).region(timex.span().end(), sentence.end());
    if (!after.lookingAt()) {
      return;
    }
    List<Event> told = told(timex, after.end(), sentence, around);
    boolean ofDays = DAYS.contains(counted.group(2));
    told.forEach(event -> add(event, anchor(event, around, told, ofDays), counted));
  }

  /** What the clause tells from which is counted. */
  private List<Event> told(Timex timex, int clause, Span sentence, List<Event> around) {
    boolean fronted = timex.span().start() - sentence.start() <= FRONTED;
    var told = new ArrayList<Event>();
    boolean anyVerb = false;
    int last = clause;
    for (Event event : around) {
      int start = event.span().start();
      if (start < clause) {
        continue;
      }
      boolean verb = isVerb(event);
      boolean main = fronted && verb && anyVerb && !GOES_ON.matcher(words(last, start)).find();
      if (main || isDatedBehind(event, clause) || ENDS.matcher(words(clause, start)).find()) {
        break;
      }
      told.add(event);
      anyVerb |= verb;
      last = event.span().end();
    }
    return told;
  }

  /** A day of its own, rather than that of what is counted from. */
  private static boolean isDatedBehind(Event event, int clause) {
    @Nullable Span day = event.date().timex();
    boolean dated = event.date().start() != null && event.date().basis() != DateBasis.PUBLICATION;
    return dated && day != null && day.start() >= clause;
  }

  private String words(int from, int to) {
    return document.text().slice(Span.of(from, Math.max(from, to)));
  }

  private static boolean isVerb(Event event) {
    return !event.ruleId().startsWith(Scenes.NOUN_RULES);
  }

  /**
   * The day of the verb nearest to it that is told from, else that of the article; but what was a
   * day after something is not news of itself.
   */
  private @Nullable Lapse anchor(
      Event event, List<Event> around, List<Event> told, boolean ofDays) {
    List<Event> verbs =
        around.stream()
            .filter(other -> !told.contains(other) && isVerb(other))
            .sorted(Comparator.comparingInt(o -> Math.abs(o.span().start() - event.span().start())))
            .toList();
    boolean news =
        !ofDays || verbs.isEmpty() || verbs.get(0).date().basis() == DateBasis.PUBLICATION;
    return verbs.stream()
        .filter(Lapses::isOfDay)
        .findFirst()
        .map(other -> new Lapse(other.date().start(), other.date().end()))
        .orElseGet(() -> news ? published() : null);
  }

  private static boolean isOfDay(Event event) {
    LocalDate day = event.date().start();
    return day != null
        && day.equals(event.date().end())
        && event.date().basis() != DateBasis.PUBLICATION;
  }

  private @Nullable Lapse published() {
    LocalDate day = document.clocks().publishedOn();
    return day == null ? null : new Lapse(day.minusDays(OF_NEWS), day);
  }

  private void add(Event event, @Nullable Lapse from, Matcher counted) {
    if (from == null) {
      return;
    }
    Period back = Period.parse("P" + counted.group(1) + counted.group(2));
    int slack = SLACK.get(counted.group(2));
    try {
      lapses.put(
          event.span(),
          new Lapse(
              from.earliest().minus(back).minusDays(slack),
              from.latest().minus(back).plusDays(slack)));
    } catch (DateTimeException beforeAllTime) {
      lapses.remove(event.span());
    }
  }
}
