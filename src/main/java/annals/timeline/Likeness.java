// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import java.util.List;
import java.util.Map;

/** How well an event, or a group of them, goes with a group of events that tell one happening. */
final class Likeness {
  /** A single {@link Exclusion} says no, whatever the others say. */
  static final double EXCLUDED = Double.NEGATIVE_INFINITY;

  private static final int COMPARED = 24;

  /** So many events of a group weigh when two groups are compared; all compared may exclude. */
  private static final int SHOWN = 8;

  /** One of so many pairs of events of two articles may be apart: an event may be misread. */
  private static final int MISREAD = 12;

  private final Commonness counts;
  private final EvidenceWeights weights;

  Likeness(Commonness counts, EvidenceWeights weights) {
    this.counts = counts;
    this.weights = weights;
  }

  /**
   * The average evidence over the events of the group that something {@linkplain Ties ties} to this
   * one; 0 where nothing does.
   *
   * @param alone whether the group is the only one of its document that the event may mean
   */
  double of(Traits event, EventGroup group, Alone alone) {
    List<Traits> latest = latest(group.events());
    return areApart(List.of(event), latest) ? EXCLUDED : average(event, latest, alone, new Mean());
  }

  /**
   * The same for two groups: the average over the events of one that are tied to the other; where
   * two articles date both to one day by their own words, those that do speak for the others.
   *
   * @param alone whether their documents tell of no other group of the kind
   */
  double of(EventGroup group, EventGroup other, Alone alone) {
    List<Traits> telling = group.telling();
    List<Traits> shown = telling.subList(0, Math.min(SHOWN, telling.size()));
    List<Traits> others = latest(other.telling());
    boolean anchored = group.isAnchored() && other.isAnchored();
    if (!anchored && !shareDocument(shown, others)) {
      return 0;
    }
    if (areApart(latest(group.events()), latest(other.events()))) {
      return EXCLUDED;
    }
    var all = new Mean();
    var ofOneDay = new Mean();
    for (Traits event : shown) {
      if (!isPresupposedIn(group.events(), event)) {
        var day = new Mean();
        all.add(average(event, others, alone, day));
        ofOneDay.add(day.value());
      }
    }
    return ofOneDay.value() == 0 ? all.value() : ofOneDay.value();
  }

  /**
   * The average over the events of its own document; of those of others the best alone, for an
   * article that takes up a story tells of it more briefly than others do.
   */
  private double average(Traits event, List<Traits> group, Alone alone, Mean ofOneDay) {
    var all = new Mean();
    double best = 0;
    for (Traits other : group) {
      boolean kin = HappeningKinds.standard().areKin(event.kind(), other.kind());
      if (kin && Exclusion.between(other, event) == null) {
        Map<Clue, Double> clues = Evidence.of(other, event, counts, alone);
        if (Ties.between(other, event, clues)) {
          boolean together = other.isOfDocumentOf(event);
          double score = weights.score(clues, together);
          if (together) {
            all.add(score);
          } else {
            best = best == 0 ? score : Math.max(best, score);
          }
          ofOneDay.add(!together && clues.containsKey(Clue.SAME_DAY) ? score : 0);
        }
      }
    }
    all.add(best);
    return all.value();
  }

  /** The mean of what is not 0; 0 of nothing. */
  private static final class Mean {
    private double sum;
    private int of;

    void add(double value) {
      sum += value;
      of += value == 0 ? 0 : 1;
    }

    double value() {
      return of == 0 ? 0 : sum / of;
    }
  }

  private static boolean shareDocument(List<Traits> one, List<Traits> two) {
    for (Traits a : one) {
      for (Traits b : two) {
        if (a.isOfDocumentOf(b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Traits> latest(List<Traits> events) {
    return EventGroup.latest(events, COMPARED);
  }

  private static boolean areApart(List<Traits> one, List<Traits> two) {
    int apart = 0;
    for (Traits a : one) {
      for (Traits b : two) {
        Exclusion exclusion = Exclusion.between(b, a);
        boolean known = exclusion == Exclusion.STATUS && (isKnownIn(two, a) || isKnownIn(one, b));
        if (exclusion != null && !known) {
          if (a.isOfDocumentOf(b)) {
            return true;
          }
          apart++;
        }
      }
    }
    return apart * MISREAD > one.size() * two.size();
  }

  /** Whether what is not told as fact is so told by another event of a group. */
  private static boolean isKnownIn(List<Traits> group, Traits event) {
    return isPresupposedIn(group, event)
        || group.stream().anyMatch(other -> Exclusion.isForetold(event, other));
  }

  /** Whether an event that is not told as fact points to a happening that is. */
  private static boolean isPresupposedIn(List<Traits> group, Traits member) {
    return member.isKnown() && !member.isFact() && group.get(0).isFact();
  }
}
