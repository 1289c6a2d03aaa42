// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text where an entity is named.
 *
 * @param name the entity's usual name as far as this document tells: {@code Cambodia} for Kampuchea
 * @param country ISO 3166 alpha-2 code of its country; null where unknown
 * @param lexiconId the id that the lexicon gives the entity ({@code country/vietnam}); null where a
 *     pattern found it
 * @param place coordinates of a place; null for others and where unknown
 */
public record Mention(
    Span span,
    EntityType type,
    String name,
    @Nullable String country,
    @Nullable String lexiconId,
    @Nullable Coordinates place,
    Resolution resolution,
    String ruleId) {

  /** The same with other bounds, named by the words between them. */
  Mention withWords(Span newSpan, String newName) {
    return new Mention(
        newSpan, type, newName, country, lexiconId, place, resolution, ruleId);
  }

  /** How a mention was resolved. */
  public enum Resolution {
    LEXICON,
    ALIAS,
    TITLE,
    ACRONYM,
    SUBSET,
    PATTERN;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Degrees, WGS 84. */
  public record Coordinates(double latitude, double longitude) {}
}
