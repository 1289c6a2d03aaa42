// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells whose money a shared name means: {@code 195 shillings in Kenya} are Kenyan.
 *
 * @param site the host that the text comes from; null where it is not known
 * @param countries where the text names a country, a place in it or its people, in any order
 */
public record MoneyEvidence(@Nullable String site, List<Country> countries) {
  private static final int FEWEST = 2;

  /**
   * A country named in the text.
   *
   * @param code ISO 3166 alpha-2
   */
  public record Country(Span span, String code) {}

  /** Evidence of nothing: every shared name means its default. */
  public static MoneyEvidence none() {
    return new MoneyEvidence(null, List.of());
  }

  /** The country named nearest to an amount in its sentence; null where none is. */
  @Nullable String nearest(Span amount, Span sentence) {
    Country nearest = null;
    for (Country country : countries) {
      boolean nearer = nearest == null || gap(amount, country) < gap(amount, nearest);
      if (sentence.contains(country.span()) && nearer) {
        nearest = country;
      }
    }
    return nearest == null ? null : nearest.code();
  }

  private static int gap(Span amount, Country country) {
    return country.span().start() < amount.start()
        ? amount.start() - country.span().end()
        : country.span().start() - amount.end();
  }

  /** The one country that a text names, twice or more; null where it names none or several. */
  @Nullable String only() {
    List<String> codes = countries.stream().map(Country::code).distinct().toList();
    return codes.size() == 1 && countries.size() >= FEWEST ? codes.get(0) : null;
  }
}
