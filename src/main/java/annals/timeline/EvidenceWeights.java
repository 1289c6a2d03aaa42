// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.rule.Lexicon;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much each clue tells, as log odds: for two events of one document, and for events of two.
 * Learned from development texts whose happenings are known; {@code annals/timeline/evidence.tsv}
 * holds them, with what each clue means.
 */
public record EvidenceWeights(Map<Clue, Double> within, Map<Clue, Double> across) {
  private static final EvidenceWeights STANDARD = read(Lexicon.load("timeline/evidence"));

  private static final Map<String, String> MEANINGS =
      Lexicon.load("timeline/evidence").entries().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("clue"), row -> row.get("meaning")));

  /** Those that are shipped. */
  public static EvidenceWeights standard() {
    return STANDARD;
  }

  /** What a clue means, in words; null for none. */
  public static @Nullable String meaning(String clue) {
    return MEANINGS.get(clue);
  }

  private static EvidenceWeights read(Lexicon lexicon) {
    var within = new EnumMap<Clue, Double>(Clue.class);
    var across = new EnumMap<Clue, Double>(Clue.class);
    for (Lexicon.Entry row : lexicon.entries()) {
      Clue clue = Clue.valueOf(row.get("clue").toUpperCase(Locale.ROOT));
      within.put(clue, Double.parseDouble(row.get("within")));
      across.put(clue, Double.parseDouble(row.get("across")));
    }
    return new EvidenceWeights(within, across);
  }

  /** Above 0 where one happening is likelier than two. */
  double score(Map<Clue, Double> evidence, boolean sameDocument) {
    double sum = weight(Clue.MARGIN, sameDocument);
    for (Map.Entry<Clue, Double> clue : evidence.entrySet()) {
      sum += weight(clue.getKey(), sameDocument) * clue.getValue();
    }
    return sum;
  }

  /** How much less evidence one incident asks for than one happening. */
  double slack(boolean sameDocument) {
    return weight(Clue.INCIDENT, sameDocument) - weight(Clue.MARGIN, sameDocument);
  }

  double weight(Clue clue, boolean sameDocument) {
    return (sameDocument ? within : across).getOrDefault(clue, 0.0);
  }
}
