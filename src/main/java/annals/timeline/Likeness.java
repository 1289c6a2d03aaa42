// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.clause.Modality;
import java.util.List;
import java.util.Map;

/** How well an event, or a group of them, goes with a group of events that tell one happening. */
final class Likeness {
  /** A single {@link Exclusion} says no, whatever the others say. */
  static final double EXCLUDED = Double.NEGATIVE_INFINITY;

  private static final int COMPARED = 24;

  /** So many events of a group stand for it when two groups are compared. */
  private static final int SHOWN = 8;

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
   * @param only whether the document of the event has told of no other group before
   */
  double of(Traits event, List<Traits> group, boolean only) {
    double sum = 0;
    int tied = 0;
    for (Traits other : group.subList(Math.max(0, group.size() - COMPARED), group.size())) {
      Exclusion exclusion = Exclusion.between(other, event);
      boolean presupposed = exclusion == Exclusion.STATUS && isPresupposedIn(group, other);
      if (exclusion != null && !presupposed) {
        return EXCLUDED;
      }
      if (!presupposed && HappeningKinds.standard().areKin(event.kind(), other.kind())) {
        Map<Clue, Double> clues = Evidence.of(other, event, counts, only);
        if (Ties.between(other, event, clues)) {
          sum += weights.score(clues, other.isOfDocumentOf(event));
          tied++;
        }
      }
    }
    return tied == 0 ? 0 : sum / tied;
  }

  /** The same for two groups: the average over the events of one that are tied to the other. */
  double of(List<Traits> group, List<Traits> other) {
    double sum = 0;
    int tied = 0;
    for (Traits event : group.subList(0, Math.min(SHOWN, group.size()))) {
      if (isPresupposedIn(group, event)) {
        continue;
      }
      double likeness = of(event, other, false);
      if (likeness == EXCLUDED) {
        return EXCLUDED;
      }
      if (likeness != 0) {
        sum += likeness;
        tied++;
      }
    }
    return tied == 0 ? 0 : sum / tied;
  }

  /** Whether an event that is not told as fact points to a happening that is. */
  private static boolean isPresupposedIn(List<Traits> group, Traits member) {
    return member.isKnown()
        && member.event().status().modality() != Modality.ASSERTED
        && group.get(0).event().status().modality() == Modality.ASSERTED;
  }
}
