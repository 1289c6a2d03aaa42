// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import org.jspecify.annotations.Nullable;

/**
 * A person, country, place, organization or group of a dataset.
 *
 * @param name its usual name: the lexicon's, else the most frequent one
 * @param country ISO 3166 alpha-2 code; null where unknown
 * @param mentions how often it is named
 * @param documents in how many documents
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    @Nullable String country,
    Mention.@Nullable Coordinates place,
    long mentions,
    long documents,
    String firstMentionId) {}
