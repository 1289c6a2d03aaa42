// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why the events of a happening are one: for each, the event that it goes with best, and what
 * speaks for and against the two. A group of many shows its first ones.
 *
 * @param score the least evidence by which one of them belongs, in log odds above the margin
 * @param parts what each clue adds, on average over the events
 */
public record Reasons(double score, Map<Clue, Double> parts) {
  private static final int SHOWN = 24;
  private static final int NAMED = 8;

  /** Less is told by none. */
  private static final double LEAST = 0.005;

  /** The reasons of a group; null for one event, and where only its groups were alike. */
  static @Nullable Reasons of(EventGroup group, Commonness counts, EvidenceWeights weights) {
    List<Traits> shown = group.signatures().stream().limit(SHOWN).map(Traits::of).toList();
    var parts = new EnumMap<Clue, Double>(Clue.class);
    double least = Double.POSITIVE_INFINITY;
    int tied = 0;
    for (Traits event : shown) {
      double best = Double.NEGATIVE_INFINITY;
      @Nullable Traits with = null;
      for (Traits other : shown) {
        boolean compared = !other.equals(event) && Exclusion.between(other, event) == null;
        if (compared && HappeningKinds.standard().areKin(event.kind(), other.kind())) {
          Map<Clue, Double> clues = Evidence.of(other, event, counts, group.alone(other, event));
          double score = weights.score(clues, other.isOfDocumentOf(event));
          if (Ties.between(other, event, clues) && score > best) {
            best = score;
            with = other;
          }
        }
      }
      if (with != null) {
        tied++;
        least = Math.min(least, best);
        boolean together = with.isOfDocumentOf(event);
        Evidence.of(with, event, counts, group.alone(with, event))
            .forEach(
                (clue, value) ->
                    parts.merge(clue, value * weights.weight(clue, together), Double::sum));
      }
    }
    int of = tied;
    parts.replaceAll((clue, sum) -> sum / of);
    return tied == 0 ? null : new Reasons(least, parts);
  }

  /** The clues that tell most, first what tells most: {@code same_day +2.70; undated -0.32}. */
  public String told() {
    return parts.entrySet().stream()
        .filter(part -> part.getKey() != Clue.BIAS && Math.abs(part.getValue()) >= LEAST)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Clue, Double> part) -> -Math.abs(part.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(NAMED)
        .map(part -> part.getKey().label() + String.format(Locale.ROOT, " %+.2f", part.getValue()))
        .collect(Collectors.joining("; "));
  }
}
