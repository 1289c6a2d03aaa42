// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one entity of what all documents tell of it. The summaries given share a {@linkplain
 * EntityKeys#foldKey key}; their order does not matter. The usual name is the lexicon's where one
 * of them has it, else the most frequent, of equals the first by code point.
 */
public final class EntityMerging {
  private static final Comparator<EntitySummary> BY_PLACE =
      Comparator.comparing(EntitySummary::docId)
          .thenComparingLong(EntitySummary::firstStart)
          .thenComparing(EntitySummary::firstMentionId);

  private EntityMerging() {}

  /** The entity that the summaries tell of; throws {@link IllegalArgumentException} on none. */
  public static Entity merge(List<EntitySummary> summaries) {
    if (summaries.isEmpty()) {
      throw new IllegalArgumentException("no summaries");
    }
    var sorted = new ArrayList<>(summaries);
    sorted.sort(BY_PLACE);
    EntitySummary first = sorted.get(0);
    EntitySummary known =
        sorted.stream().filter(summary -> summary.lexiconId() != null).findFirst().orElse(null);
    String name =
        known == null
            ? Objects.requireNonNull(mostFrequent(sorted, EntitySummary::name))
            : known.name();
    String country = known == null ? mostFrequent(sorted, EntitySummary::country) : known.country();
    String lexiconId = known == null ? null : known.lexiconId();
    String id = lexiconId == null ? EntityKeys.id(first.type(), name, country) : lexiconId;
    return new Entity(
        id,
        first.type(),
        name,
        country,
        known == null ? null : known.place(),
        sorted.stream().mapToLong(EntitySummary::mentions).sum(),
        sorted.stream().map(EntitySummary::docId).distinct().count(),
        first.firstMentionId());
  }

  private static @Nullable String mostFrequent(
      List<EntitySummary> summaries, Function<EntitySummary, @Nullable String> value) {
    var counts = new TreeMap<String, Long>();
    for (EntitySummary summary : summaries) {
      String found = value.apply(summary);
      if (found != null) {
        counts.merge(found, summary.mentions(), Long::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
