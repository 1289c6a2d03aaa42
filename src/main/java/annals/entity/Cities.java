// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cities of GeoNames by name, however accents and hyphens are written. A city is never found in
 * a text by this list alone, for many have names that are other words too ({@code Mobile}, {@code
 * Of}); it tells where a place lies that something else has found.
 */
final class Cities {
  private static final Cities STANDARD = new Cities();

  /** How far two readings of one city's place may lie apart, in degrees. */
  private static final double NEAR = 1.5;

  /** A city, in degrees and inhabitants. */
  record City(
      long id,
      String name,
      String country,
      @Nullable String admin1,
      double latitude,
      double longitude,
      long population) {

    Place place() {
      return new Place(latitude, longitude, id, admin1, Place.Precision.CITY);
    }
  }

  private final Map<String, List<City>> byName = new HashMap<>();

  private Cities() {
    for (Lexicon.Entry row : Lexicon.load("entity/cities").entries()) {
      String admin1 = row.get("admin1");
      var city =
          new City(
              Long.parseLong(row.get("id")),
              row.get("name"),
              row.get("country"),
              admin1.isEmpty() ? null : admin1,
              Double.parseDouble(row.get("latitude")),
              Double.parseDouble(row.get("longitude")),
              Long.parseLong(row.get("population")));
      byName.computeIfAbsent(key(city.name()), key -> new ArrayList<>(1)).add(city);
    }
    var largest = Comparator.comparingLong(City::population).reversed();
    byName.values().forEach(cities -> cities.sort(largest.thenComparingLong(City::id)));
  }

  static Cities standard() {
    return STANDARD;
  }

  /** Every city's name. */
  List<String> names() {
    return byName.values().stream().flatMap(Collection::stream).map(City::name).toList();
  }

  private static String key(String name) {
    return NameFolding.squeeze(name);
  }

  /** The cities of that name, the largest first. */
  List<City> named(String name) {
    return byName.getOrDefault(key(name), List.of());
  }

  /** The largest city of one of the names that lies in the country near a point; null if none. */
  @Nullable City near(
      List<String> names, @Nullable String country, double latitude, double longitude) {
    for (String name : names) {
      for (City city : named(name)) {
        if (city.country().equals(country)
            && Math.abs(city.latitude() - latitude) < NEAR
            && Math.abs(city.longitude() - longitude) < NEAR) {
          return city;
        }
      }
    }
    return null;
  }
}
