// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.event.Event.DateBasis;
import annals.event.EventType;
import annals.timeline.EventSignature.Party;
import annals.timeline.EventSignature.Source;
import annals.timeline.EventSignature.When;
import annals.timeline.EventSignature.Who;
import annals.timeline.Happening.Agreement;
import annals.timeline.Happening.Cast;
import annals.timeline.Happening.Coverage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the events of a happening tell together; each part comes from an event that carries it. */
final class Summary {

  private Summary() {}

  static Happening of(List<EventSignature> events, @Nullable Reasons reasons) {
    @Nullable EventSignature dated = dated(events);
    EventSignature titled = titled(events, dated);
    return new Happening(
        List.copyOf(events), dated, titled, cast(events, titled), coverage(events, dated), reasons);
  }

  /**
   * The event that dates it: its own words before the day of publication, a day before a month, the
   * days that most events give.
   */
  private static @Nullable EventSignature dated(List<EventSignature> all) {
    boolean cause = all.stream().anyMatch(event -> event.told().type() != EventType.LIFE);
    List<EventSignature> events =
        all.stream()
            .filter(event -> !cause || event.told().type() != EventType.LIFE)
            .filter(event -> event.when().start() != null)
            .toList();
    Map<LocalDate, Long> told =
        events.stream()
            .collect(Collectors.groupingBy(e -> e.when().start(), Collectors.counting()));
    return events.stream()
        .min(
            Comparator.comparing((EventSignature e) -> !e.when().own())
                .thenComparing(e -> e.when().basis() == DateBasis.INHERITED)
                .thenComparing(e -> days(e.when()))
                .thenComparing(e -> -told.getOrDefault(e.when().start(), 0L))
                .thenComparing(e -> !e.status().core())
                .thenComparing(Timeline.BY_PLACE))
        .orElse(null);
  }

  private static long days(When when) {
    return ChronoUnit.DAYS.between(when.start(), when.end());
  }

  /** An event of the same days, told as fact, with most participants, in the body of the text. */
  private static EventSignature titled(
      List<EventSignature> events, @Nullable EventSignature dated) {
    return events.stream()
        .min(
            Comparator.comparing((EventSignature e) -> dated != null && !sameDays(e, dated))
                .thenComparing(e -> !e.status().core())
                .thenComparing(e -> e.scene().headline())
                .thenComparing(e -> -roles(e.who()))
                .thenComparing(Timeline.BY_PLACE))
        .orElseThrow();
  }

  private static boolean sameDays(EventSignature a, EventSignature b) {
    return Objects.equals(a.when().start(), b.when().start())
        && Objects.equals(a.when().end(), b.when().end());
  }

  private static int roles(Who who) {
    return (who.actors().isEmpty() ? 0 : 1) + (who.targets().isEmpty() ? 0 : 1);
  }

  private static Cast cast(List<EventSignature> events, EventSignature titled) {
    boolean core = events.stream().anyMatch(event -> event.status().core());
    List<EventSignature> sure =
        events.stream().filter(event -> !core || event.status().core()).toList();
    return new Cast(
        names(sure, titled, Who::actors), names(sure, titled, Who::targets), mostFrequent(events));
  }

  /**
   * Those that events of the kind of the title name, for who is liberated is not who is defeated;
   * those of all where they name none.
   */
  private static List<String> names(
      List<EventSignature> events, EventSignature titled, Function<Who, List<Party>> of) {
    HappeningKinds kinds = HappeningKinds.standard();
    String kind = kinds.of(titled.told());
    List<String> names =
        names(events.stream().filter(e -> kinds.of(e.told()).equals(kind)).toList(), of);
    return names.isEmpty() ? names(events, of) : names;
  }

  /** One name an entity, one an unnamed head; in the order of the text. */
  private static List<String> names(List<EventSignature> events, Function<Who, List<Party>> of) {
    var names = new LinkedHashMap<String, String>();
    for (EventSignature event : events) {
      for (Party party : of.apply(event.who())) {
        boolean somebody = party.key() != null || !Parties.heads(List.of(party)).isEmpty();
        if (somebody) {
          String key = party.key() != null ? party.key() : EventSignature.singular(party.head());
          names.putIfAbsent(key, party.name());
        }
      }
    }
    return List.copyOf(names.values());
  }

  private static @Nullable String mostFrequent(List<EventSignature> events) {
    var counts = new TreeMap<String, Integer>();
    for (EventSignature event : events) {
      if (event.who().place() != null) {
        counts.merge(event.who().place(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Coverage coverage(List<EventSignature> events, @Nullable EventSignature dated) {
    List<Source> sources = events.stream().map(EventSignature::source).distinct().toList();
    long documents = sources.stream().map(Source::docId).distinct().count();
    List<LocalDate> published =
        sources.stream().map(Source::published).filter(Objects::nonNull).sorted().toList();
    long conflicts =
        dated == null ? 0 : events.stream().filter(e -> e.when().isApartFrom(dated.when())).count();
    return new Coverage(
        documents,
        sources.stream()
            .map(Source::publisher)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList(),
        published.isEmpty() ? null : published.get(0),
        published.isEmpty() ? null : published.get(published.size() - 1),
        conflicts,
        agreement(events, documents));
  }

  /** Two documents agree where each has a date of its own and these go together. */
  private static Agreement agreement(List<EventSignature> events, long documents) {
    if (documents < 2) {
      return Agreement.SINGLE;
    }
    List<EventSignature> own = events.stream().filter(event -> event.when().own()).toList();
    LocalDate latest =
        own.stream().map(e -> e.when().start()).max(LocalDate::compareTo).orElse(null);
    boolean apart =
        latest != null && own.stream().anyMatch(event -> event.when().end().isBefore(latest));
    long dating = own.stream().map(event -> event.source().docId()).distinct().count();
    return apart ? Agreement.CONFLICTING : dating < 2 ? Agreement.SINGLE : Agreement.AGREED;
  }
}
