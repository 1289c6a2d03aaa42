// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one document tells of an entity under one name: small enough to be grouped over a whole
 * dataset by {@link EntityKeys#foldKey}.
 *
 * @param named how the document names it
 * @param roles what the document says that a person is, with how often
 */
public record EntitySummary(
    EntityType type,
    String name,
    @Nullable String country,
    @Nullable String lexiconId,
    @Nullable Place place,
    Named named,
    Map<String, Long> roles,
    Map<String, Long> organizations) {

  /**
   * Where a document names an entity.
   *
   * @param mentions how often the document names it so
   * @param firstStart where it first does
   * @param firstMentionId the id of that mention
   * @param words the words that name it, with how often
   */
  public record Named(
      long mentions,
      String docId,
      long firstStart,
      String firstMentionId,
      Map<String, Long> words) {}
}
