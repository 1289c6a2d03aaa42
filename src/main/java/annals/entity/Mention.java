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
 * @param place where a place lies; null for others and where unknown
 * @param role what the person named is said to be here; null where nothing is said
 */
public record Mention(
    Span span,
    EntityType type,
    String name,
    @Nullable String country,
    @Nullable String lexiconId,
    @Nullable Place place,
    Found found,
    @Nullable Role role) {

  /** How a mention was found and resolved. */
  public record Found(Resolution resolution, String ruleId) {}

  /**
   * What a person is said to be: {@code chief executive}, of {@code Orvane}.
   *
   * @param organization the span of the organization's mention that the role names
   */
  public record Role(String text, @Nullable Span organization) {}

  static Mention of(Span span, EntityType type, String name, Found found) {
    return new Mention(span, type, name, null, null, null, found, null);
  }

  /** {@code Typhoon Yagi}: a thing of the type {@code storm}. */
  static Mention storm(Span span, String name) {
    String id = EntityKeys.id("storm", name);
    var found = new Found(Resolution.PATTERN, "entity.pattern.storm");
    return new Mention(span, EntityType.THING, name, null, id, null, found, null);
  }

  public Resolution resolution() {
    return found.resolution();
  }

  public String ruleId() {
    return found.ruleId();
  }

  /** The same with other bounds, named by the words between them. */
  Mention withWords(Span newSpan, String newName) {
    return new Mention(newSpan, type, newName, country, lexiconId, place, found, role);
  }

  /** The same entity at another place of the text. */
  Mention at(Span newSpan, Resolution resolution, String ruleId) {
    return new Mention(
        newSpan, type, name, country, lexiconId, place, new Found(resolution, ruleId), null);
  }

  /** The same words as an entity of another type, of which nothing else is known. */
  Mention withType(EntityType newType) {
    return new Mention(span, newType, name, null, null, null, found, role);
  }

  Mention withPlace(@Nullable String newCountry, @Nullable String newLexiconId, Place newPlace) {
    return new Mention(span, type, name, newCountry, newLexiconId, newPlace, found, role);
  }

  Mention withCountry(String newCountry) {
    return new Mention(span, type, name, newCountry, lexiconId, place, found, role);
  }

  Mention withRole(Role newRole) {
    return new Mention(span, type, name, country, lexiconId, place, found, newRole);
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
}
