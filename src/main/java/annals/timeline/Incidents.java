// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.casualty.Casualty;
import annals.timeline.EventSignature.Source;
import annals.timeline.EventSignature.When;
import annals.timeline.Incident.Told;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Happenings put together to incidents. It asks for less evidence than one happening does (the row
 * {@code incident} of the weights stands for {@code margin}), and what people of an attack undergo
 * may be told apart from it; days and places apart exclude all the same. Deaths may come some days
 * later, arrests weeks, and arrests join only what their own article tells near them.
 */
final class Incidents {
  private static final int LATEST = 32;
  private static final int COMPARED = 24;

  /** So many events of a happening stand for it. */
  private static final int SHOWN = 6;

  private static final long LATER_DEATHS = 3;
  private static final long LATER_ARRESTS = 14;

  /** How many sentences behind its day an article may go on about it without a day. */
  private static final int NEAR_SENTENCES = 3;

  /** Log odds of what one sentence tells of an attack and of those who suffer it. */
  private static final double TOLD_TOGETHER = 3;

  private final Commonness counts;
  private final EvidenceWeights weights;
  private final List<List<Member>> incidents = new ArrayList<>();
  private final Map<String, Deque<Integer>> latest = new HashMap<>();

  /** What may do harm, by document and sentence. */
  private final Map<String, List<EventSignature>> causes = new HashMap<>();

  /** A happening with what comparing asks of its events. */
  private record Member(Happening happening, List<Traits> events, boolean arrest, boolean harm) {

    static Member of(Happening happening) {
      HappeningKinds kinds = HappeningKinds.standard();
      List<Traits> events =
          happening.events().stream()
              .sorted(
                  Comparator.comparing((EventSignature e) -> e.when().start() == null)
                      .thenComparing(Timeline.BY_PLACE))
              .limit(SHOWN)
              .map(Traits::of)
              .toList();
      boolean arrest = kinds.of(happening.told()).equals(HappeningKinds.ARREST);
      return new Member(happening, events, arrest, events.stream().allMatch(Traits::isHarm));
    }

    /** Wars and years hold many incidents: what has no day of its own ties nothing. */
    boolean isOfADay() {
      @Nullable When when = happening.when();
      return when != null && when.isDay();
    }

    Set<String> places() {
      var places = new TreeSet<String>();
      events.forEach(event -> places.addAll(event.places()));
      return places;
    }
  }

  private Incidents(Commonness counts, EvidenceWeights weights) {
    this.counts = counts;
    this.weights = weights;
  }

  /** The incidents that happenings belong to; what is no harm belongs to one of its own. */
  static List<Incident> of(List<Happening> happenings, Commonness counts, EvidenceWeights weights) {
    var all = new Incidents(counts, weights);
    for (Happening happening : happenings) {
      happening.events().forEach(all::learn);
    }
    happenings.stream()
        .map(Member::of)
        .sorted(Comparator.comparing(Member::arrest))
        .forEach(all::add);
    return all.incidents.stream().map(Incidents::summary).toList();
  }

  private void learn(EventSignature event) {
    Traits traits = Traits.of(event);
    boolean cause = HappeningKinds.standard().isOfIncidents(traits.kind());
    if (cause && !traits.isHarm() && !traits.kind().equals(HappeningKinds.ARREST)) {
      causes.computeIfAbsent(sentence(event), s -> new ArrayList<>()).add(event);
    }
  }

  private static String sentence(EventSignature event) {
    return event.source().docId() + " " + event.scene().sentence();
  }

  private void add(Member member) {
    Set<String> keys = keys(member);
    @Nullable Integer best = null;
    double highest = 0;
    for (int candidate : candidates(keys)) {
      double score = score(member, incidents.get(candidate));
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    int incident = best == null ? incidents.size() : best;
    if (best == null) {
      incidents.add(new ArrayList<>());
    }
    incidents.get(incident).add(member);
    for (String key : keys) {
      Deque<Integer> of = latest.computeIfAbsent(key, unused -> new ArrayDeque<>());
      of.remove(incident);
      of.addLast(incident);
      if (of.size() > LATEST) {
        of.removeFirst();
      }
    }
  }

  private static Set<String> keys(Member member) {
    var keys = new LinkedHashSet<String>();
    for (EventSignature event : member.happening().events()) {
      keys.add("document " + event.source().docId());
      if (keys.size() <= SHOWN) {
        keys.addAll(event.source().names());
      }
    }
    return keys;
  }

  private SortedSet<Integer> candidates(Set<String> keys) {
    var found = new TreeSet<Integer>();
    keys.forEach(key -> found.addAll(latest.getOrDefault(key, new ArrayDeque<>())));
    return found;
  }

  /** The best evidence for a happening of the incident; 0 where one of them excludes it. */
  private double score(Member member, List<Member> incident) {
    double best = 0;
    for (Member other :
        incident.subList(Math.max(0, incident.size() - COMPARED), incident.size())) {
      if (areApart(member, other)) {
        return 0;
      }
      best =
          Math.max(
              best, member.arrest() || other.arrest() ? near(member, other) : tie(member, other));
    }
    return best;
  }

  private static boolean areApart(Member a, Member b) {
    @Nullable When x = a.happening().when();
    @Nullable When y = b.happening().when();
    boolean otherDays = x != null && y != null && x.isApartFrom(y);
    boolean apart = otherDays && !mayFollow(a, b, ChronoUnit.DAYS.between(x.start(), y.start()));
    return apart || Parties.areDisjoint(a.places(), b.places()) || isMishapBeside(a, b);
  }

  private static boolean isMishapBeside(Member a, Member b) {
    return a.events().stream()
        .limit(SHOWN)
        .anyMatch(
            x -> b.events().stream().limit(SHOWN).anyMatch(y -> Exclusion.isMishapBeside(x, y)));
  }

  /** Whether one is told of so many days behind the other, and may be. */
  private static boolean mayFollow(Member a, Member b, long days) {
    if (a.arrest() || b.arrest()) {
      long behind = b.arrest() ? days : -days;
      return behind >= 0 && behind <= LATER_ARRESTS;
    }
    return (a.harm() || b.harm()) && Math.abs(days) <= LATER_DEATHS;
  }

  private double tie(Member a, Member b) {
    boolean ofDays = a.isOfADay() && b.isOfADay();
    double best = 0;
    for (Traits one : a.events()) {
      for (Traits other : b.events()) {
        boolean sameMeans =
            one.means() == null || other.means() == null || one.means().equals(other.means());
        if (sameMeans && HappeningKinds.standard().areKin(one.kind(), other.kind())) {
          boolean together = one.isOfDocumentOf(other);
          double score = weights.score(Evidence.of(one, other, counts, Alone.NO), together);
          boolean ofOneDay = ofDays || goesOn(one, b, other) || goesOn(other, a, one);
          best = ofOneDay ? Math.max(best, score + weights.slack(together)) : best;
          best = areToldTogether(one, other) ? Math.max(best, TOLD_TOGETHER) : best;
        }
      }
    }
    return best;
  }

  /**
   * Whether an article that has told of a day goes on about it: what has no day is told at most
   * {@link #NEAR_SENTENCES} behind, and the article has not spoken of it before but right before.
   */
  private static boolean goesOn(Traits dated, Member undated, Traits told) {
    return dated.event().when().isDay()
        && undated.happening().when() == null
        && dated.isOfDocumentOf(told)
        && dated.sentencesTo(told) <= NEAR_SENTENCES
        && undated.events().stream()
            .allMatch(e -> !dated.isOfDocumentOf(e) || dated.sentencesTo(e) >= -1);
  }

  /** Who is killed and who is hurt, and what stands nearest to both in their sentence. */
  private boolean areToldTogether(Traits a, Traits b) {
    if (!a.isOfSentenceOf(b) || !(a.isHarm() || b.isHarm())) {
      return false;
    }
    EventSignature cause = cause(a.isHarm() ? a.event() : b.event());
    EventSignature other = a.isHarm() ? b.event() : a.event();
    boolean both = a.isHarm() && b.isHarm();
    return both
        ? cause == null || cause.equals(cause(other))
        : cause != null && cause.equals(other);
  }

  /** The attack or disaster that is told nearest in the sentence of those who suffer. */
  private @Nullable EventSignature cause(EventSignature harm) {
    return causes.getOrDefault(sentence(harm), List.of()).stream()
        .min(Comparator.comparingLong(e -> Math.abs(e.charStart() - harm.charStart())))
        .orElse(null);
  }

  /** Arrests are of what the article tells right before or behind them. */
  private static double near(Member a, Member b) {
    int nearest = Integer.MAX_VALUE;
    for (Traits one : a.events()) {
      for (Traits other : b.events()) {
        if (one.isOfDocumentOf(other)) {
          nearest = Math.min(nearest, Math.abs(one.sentencesTo(other)));
        }
      }
    }
    return nearest <= NEAR_SENTENCES ? 1.0 / (1 + nearest) : 0;
  }

  private static Incident summary(List<Member> members) {
    List<Happening> happenings =
        members.stream()
            .map(Member::happening)
            .sorted(Comparator.comparing(h -> h.events().get(0), Timeline.BY_PLACE))
            .toList();
    Happening main =
        members.stream()
            .min(
                Comparator.comparing(Member::arrest)
                    .thenComparing(Member::harm)
                    .thenComparing(m -> !m.happening().core())
                    .thenComparing(m -> -m.happening().events().size())
                    .thenComparing(m -> m.happening().when() == null)
                    .thenComparing(m -> m.happening().events().get(0), Timeline.BY_PLACE))
            .orElseThrow()
            .happening();
    @Nullable When when =
        main.when() != null
            ? main.when()
            : members.stream()
                .filter(m -> !m.arrest() && m.happening().when() != null)
                .map(m -> m.happening().when())
                .min(Comparator.comparing((When w) -> !w.own()).thenComparing(When::start))
                .orElse(null);
    return new Incident(
        happenings,
        main,
        when,
        told(happenings),
        IncidentTolls.of(happenings, Casualty.Kind.KILLED),
        IncidentTolls.of(happenings, Casualty.Kind.INJURED));
  }

  private static Told told(List<Happening> happenings) {
    List<Source> sources =
        happenings.stream()
            .flatMap(h -> h.events().stream())
            .map(EventSignature::source)
            .distinct()
            .toList();
    List<LocalDate> days =
        sources.stream().map(Source::published).filter(Objects::nonNull).sorted().toList();
    return new Told(
        sources.stream().map(Source::docId).distinct().count(),
        sources.stream()
            .map(Source::publisher)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1));
  }
}
