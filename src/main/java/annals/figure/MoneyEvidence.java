// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What tells whose money a shared name means: {@code 195 shillings in Kenya} are Kenyan.
 *
 * @param site the host that the text comes from; null where it is not known
 * @param dateline the country that the text is datelined from; null where that is not known
 * @param countries where the text names a country, a place in it or its people, in any order
 */
public record MoneyEvidence(
    @Nullable String site, @Nullable String dateline, List<Country> countries) {

  /**
   * A country named in the text.
   *
   * @param code ISO 3166 alpha-2
   */
  public record Country(Span span, String code) {}

  /** Evidence of nothing: every shared name means its default, or no currency. */
  public static MoneyEvidence none() {
    return new MoneyEvidence(null, null, List.of());
  }

  /**
   * Of the countries that fit, the one named nearest to an amount in its sentence, or null. One of
   * the same clause is nearer than any other: {@code Kenya asks 300 shillings, while Uganda waits}.
   */
  @Nullable String nearest(MoneyAmount amount, Predicate<String> fits) {
    Country nearest = null;
    int least = Integer.MAX_VALUE;
    for (Country country : countries) {
      if (!amount.sentence().contains(country.span()) || !fits.test(country.code())) {
        continue;
      }
      int gap = amount.gap(country.span());
      if (gap < least) {
        nearest = country;
        least = gap;
      }
    }
    return nearest == null ? null : nearest.code();
  }

  /** Whether the clause of an amount names countries, and none that fits. */
  boolean isElsewhere(MoneyAmount amount, Predicate<String> fits) {
    boolean beside = false;
    for (Country country : countries) {
      if (amount.sentence().contains(country.span()) && amount.isBeside(country.span())) {
        if (fits.test(country.code())) {
          return false;
        }
        beside = true;
      }
    }
    return beside;
  }

  /** Of the countries that fit, the one named more often than any other; null where none is. */
  @Nullable String most(Predicate<String> fits) {
    var times = new TreeMap<String, Integer>();
    for (Country country : countries) {
      if (fits.test(country.code())) {
        times.merge(country.code(), 1, Integer::sum);
      }
    }
    int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> first =
        times.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? first.get(0) : null;
  }
}
