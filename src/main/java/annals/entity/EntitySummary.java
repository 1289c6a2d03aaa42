// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import org.jspecify.annotations.Nullable;

/**
 * What one document tells of an entity under one name: small enough to be grouped over a whole
 * dataset by {@link EntityKeys#foldKey}.
 *
 * @param mentions how often the document names it so
 * @param firstStart where it first does
 * @param firstMentionId the id of that mention
 */
public record EntitySummary(
    EntityType type,
    String name,
    @Nullable String country,
    @Nullable String lexiconId,
    Mention.@Nullable Coordinates place,
    long mentions,
    String docId,
    long firstStart,
    String firstMentionId) {}
