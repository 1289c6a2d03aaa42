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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes one entity of what all documents tell of it. The summaries given share a {@linkplain
 * EntityKeys#foldKey key}; their order does not matter. The usual name is the lexicon's where one
 * of them has it, else the most frequent, of equals the first by code point.
 */
public final class EntityMerging {
  private static final Comparator<EntitySummary> BY_PLACE =
      Comparator.comparing((EntitySummary summary) -> summary.named().docId())
          .thenComparingLong(summary -> summary.named().firstStart())
          .thenComparing(summary -> summary.named().firstMentionId());

  /** More would not be read. */
  private static final int MOST_ALIASES = 10;

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
    boolean everyStates = EntityKeys.isStateBody(first.type(), name);
    String lexiconId = known == null || everyStates ? null : known.lexiconId();
    String id = lexiconId == null ? EntityKeys.id(first.type(), name, country) : lexiconId;
    return new Entity(
        id,
        first.type(),
        name,
        country,
        known == null ? null : known.place(),
        new Entity.Counts(
            sorted.stream().mapToLong(summary -> summary.named().mentions()).sum(),
            sorted.stream().map(summary -> summary.named().docId()).distinct().count(),
            first.named().firstMentionId()),
        new Entity.Told(
            aliases(sorted, name),
            most(sum(sorted, EntitySummary::roles)),
            most(sum(sorted, EntitySummary::organizations))));
  }

  /** The other names that it is given, the most frequent first, of equals by code point. */
  private static @Nullable String aliases(List<EntitySummary> summaries, String name) {
    String aliases =
        sum(summaries, summary -> summary.named().words()).entrySet().stream()
            .filter(alias -> !alias.getKey().equals(name) && !alias.getKey().contains(";"))
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(MOST_ALIASES)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining("; "));
    return aliases.isEmpty() ? null : aliases;
  }

  private static Map<String, Long> sum(
      List<EntitySummary> summaries, Function<EntitySummary, Map<String, Long>> counts) {
    var sum = new TreeMap<String, Long>();
    for (EntitySummary summary : summaries) {
      counts.apply(summary).forEach((key, count) -> sum.merge(key, count, Long::sum));
    }
    return sum;
  }

  private static @Nullable String mostFrequent(
      List<EntitySummary> summaries, Function<EntitySummary, @Nullable String> value) {
    var counts = new TreeMap<String, Long>();
    for (EntitySummary summary : summaries) {
      String found = value.apply(summary);
      if (found != null) {
        counts.merge(found, summary.named().mentions(), Long::sum);
      }
    }
    return most(counts);
  }

  /** The most frequent, of equals the first by code point. */
  private static @Nullable String most(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
