// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a place lies. Degrees are of WGS 84, for a country or region those of a point near its
 * middle.
 *
 * @param geonamesId its id at GeoNames; null where it has none here
 * @param admin1 the name of the state, province or other first-order division that it lies in
 */
public record Place(
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonamesId,
    @Nullable String admin1,
    Precision precision) {

  /** How large the thing is that the name stands for. */
  public enum Precision {
    CITY,
    REGION,
    COUNTRY;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
