// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import org.jspecify.annotations.Nullable;

/**
 * A person, country, place, organization or group of a dataset.
 *
 * @param name its usual name: the lexicon's, else the most frequent one
 * @param country ISO 3166 alpha-2 code; null where unknown
 * @param told what is told of it besides
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    @Nullable String country,
    @Nullable Place place,
    Counts counts,
    Told told) {

  /**
   * How often an entity is named.
   *
   * @param documents in how many documents
   */
  public record Counts(long mentions, long documents, String firstMentionId) {}

  /**
   * What documents tell of an entity.
   *
   * @param aliases its other names, {@code "; "} between; null where it has none
   * @param role what a person is most often said to be; null where nothing is said
   * @param organization the name of the organization that its roles most often name
   */
  public record Told(
      @Nullable String aliases, @Nullable String role, @Nullable String organization) {}
}
