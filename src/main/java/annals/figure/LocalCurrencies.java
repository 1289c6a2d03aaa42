// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.rule.Lexicon;
import annals.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dollar}, {@code $}, {@code shilling} and other names that several countries share
 * mean: the money of the country named nearest in the sentence, else of the only country that the
 * text names, else of the site's, by its top-level domain. Dollars are those of the United States
 * in all countries but a few whose papers write so of their own ({@code own_dollar}).
 */
final class LocalCurrencies {
  private static final String DOLLAR = "USD";
  private static final LocalCurrencies TABLES = new LocalCurrencies();

  /** By domain and assumed code. */
  private final Map<String, String> bySite = new HashMap<>();

  private final Set<String> ownDollar = new HashSet<>();
  private final Map<String, String> byCountry = new HashMap<>();

  /** The codes whose names end with a name that an assumed code has: every kind of shilling. */
  private final Map<String, Set<String>> families = new HashMap<>();

  private LocalCurrencies() {
    for (Lexicon.Entry row : Lexicon.load("figure/local_currencies").entries()) {
      bySite.put(row.get("domain") + " " + row.get("assumed"), row.get("local"));
      if (!row.get("own_dollar").isEmpty()) {
        ownDollar.add(row.get("domain").toUpperCase(Locale.ROOT));
      }
    }
    for (Lexicon.Entry row : Lexicon.load("entity/geonames_countries").entries()) {
      byCountry.put(row.get("iso"), row.get("currency"));
    }
    List<Lexicon.Entry> currencies = Lexicon.load("figure/currencies").entries();
    for (Lexicon.Entry shared : currencies) {
      for (String bare : names(shared, "assumed")) {
        for (Lexicon.Entry row : currencies) {
          if (names(row, "names").stream().anyMatch(name -> name.endsWith(" " + bare))) {
            families
                .computeIfAbsent(shared.get("code"), code -> new HashSet<>())
                .add(row.get("code"));
          }
        }
      }
    }
  }

  private static List<String> names(Lexicon.Entry row, String column) {
    return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split("\\|"));
  }

  /** The code that a currency taken by default has at a place of a text. */
  static String code(String assumed, MoneyEvidence evidence, Span amount, Span sentence) {
    String local = TABLES.of(assumed, evidence.nearest(amount, sentence));
    local = local == null ? TABLES.of(assumed, evidence.only()) : local;
    if (local != null) {
      return local;
    }
    String host = evidence.site() == null ? "" : evidence.site().toLowerCase(Locale.ROOT);
    String domain = host.substring(host.lastIndexOf('.') + 1);
    return TABLES.bySite.getOrDefault(domain + " " + assumed, assumed);
  }

  /** The country's own currency, if it goes by the same name. */
  private @Nullable String of(String assumed, @Nullable String country) {
    String own = country == null ? null : byCountry.get(country);
    boolean same = own != null && families.getOrDefault(assumed, Set.of()).contains(own);
    boolean meant = !assumed.equals(DOLLAR) || ownDollar.contains(country);
    return same && meant ? own : null;
  }
}
