// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What GeoNames knows of countries: their ids and neighbours, by ISO 3166 alpha-2 code. */
final class Nations {
  private static final Nations STANDARD = new Nations();

  private final Map<String, Long> ids = new HashMap<>();
  private final Map<String, List<String>> neighbours = new HashMap<>();

  private Nations() {
    for (Lexicon.Entry row : Lexicon.load("entity/geonames_countries").entries()) {
      ids.put(row.get("iso"), Long.valueOf(row.get("id")));
      neighbours.put(row.get("iso"), List.of(row.get("neighbours").split(";")));
    }
  }

  static Nations standard() {
    return STANDARD;
  }

  /** The country's id at GeoNames; null where it has none, as former countries. */
  @Nullable Long id(String country) {
    return ids.get(country);
  }

  /** The countries that a country borders on. */
  List<String> neighbours(String country) {
    return neighbours.getOrDefault(country, List.of());
  }
}
