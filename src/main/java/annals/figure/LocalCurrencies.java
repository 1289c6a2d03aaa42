// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.rule.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dollar}, {@code $}, {@code shilling} and other names that several countries share
 * mean: the money of the country named nearest in the sentence of those that have money of that
 * name, else of the one of the dateline, else of the one that the text names most, else of the
 * site's, by its top-level domain. Where nothing tells, dollars, pounds and symbols keep their
 * default and the rest has no currency. Dollars are those of the United States in all countries but
 * a few whose papers write so of their own ({@code own_dollar}), and have no currency where those
 * of either may be meant.
 */
final class LocalCurrencies {
  private static final String DOLLAR = "USD";
  private static final String AMERICA = "US";
  private static final String UNSURE = "";
  private static final LocalCurrencies TABLES = new LocalCurrencies();

  /** By domain and assumed code. */
  private final Map<String, String> bySite = new HashMap<>();

  private final Set<String> ownDollar = new HashSet<>();
  private final Set<String> unsureDollar = new HashSet<>();

  /** The codes whose shared names mean them where nothing else is known. */
  private final Set<String> defaults = new HashSet<>();

  private final Map<String, String> byCountry = new HashMap<>();

  /** The codes whose names end with a name that an assumed code has: every kind of shilling. */
  private final Map<String, Set<String>> families = new HashMap<>();

  private LocalCurrencies() {
    for (Lexicon.Entry row : Lexicon.load("figure/local_currencies").entries()) {
      bySite.put(row.get("domain") + " " + row.get("assumed"), row.get("local"));
      String country = row.get("domain").toUpperCase(Locale.ROOT);
      switch (row.get("own_dollar")) {
        case "yes" -> ownDollar.add(country);
        case "unsure" -> unsureDollar.add(country);
        default -> {}
      }
    }
    for (Lexicon.Entry row : Lexicon.load("entity/geonames_countries").entries()) {
      byCountry.put(row.get("iso"), row.get("currency"));
    }
    List<Lexicon.Entry> currencies = Lexicon.load("figure/currencies").entries();
    for (Lexicon.Entry shared : currencies) {
      if (!shared.get("default").isEmpty()) {
        defaults.add(shared.get("code"));
      }
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

  /**
   * The code that a shared name of a currency has at a place of a text; null where nothing tells
   * and the name has no default.
   */
  static @Nullable String code(
      UnitEntry shared, MoneyEvidence evidence, MoneyAmount amount, boolean indian) {
    String assumed = shared.code();
    Predicate<String> fits = country -> TABLES.meaning(assumed, country) != null;
    if (assumed.equals(DOLLAR) && evidence.isElsewhere(amount, fits)) {
      return DOLLAR; // in Harare $200, while in Singapore $90
    }
    String country = evidence.nearest(amount, fits);
    if (country == null && evidence.dateline() != null && fits.test(evidence.dateline())) {
      country = evidence.dateline();
    }
    country = country == null ? evidence.most(fits) : country;
    if (country != null) {
      String meaning = TABLES.meaning(assumed, country);
      return UNSURE.equals(meaning) ? null : meaning;
    }
    String host = evidence.site() == null ? "" : evidence.site().toLowerCase(Locale.ROOT);
    String domain = host.substring(host.lastIndexOf('.') + 1);
    boolean keeps =
        shared.symbol() || shared.si() != null || indian || TABLES.defaults.contains(assumed);
    return TABLES.bySite.getOrDefault(domain + " " + assumed, keeps ? assumed : null);
  }

  /**
   * The country's own currency, if it goes by the same name; {@link #UNSURE} where another may be
   * meant, null where the name is never that of its own.
   */
  private @Nullable String meaning(String assumed, String country) {
    String own = byCountry.get(country);
    boolean dollar = assumed.equals(DOLLAR);
    if (dollar && unsureDollar.contains(country)) {
      return UNSURE;
    }
    boolean same = own != null && families.getOrDefault(assumed, Set.of()).contains(own);
    boolean meant = !dollar || ownDollar.contains(country) || country.equals(AMERICA);
    return same && meant ? own : null;
  }
}
