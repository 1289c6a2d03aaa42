// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import org.jspecify.annotations.Nullable;

/** A row of {@code entities}; the columns are explained in {@code tables.yaml}. */
public record EntityRow(
    String entityId,
    String type,
    String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    long mentions,
    long documents,
    @Nullable String firstMentionId,
    @Nullable String aliases,
    @Nullable String role,
    @Nullable String organization,
    @Nullable Long geonamesId,
    @Nullable String admin1,
    @Nullable String placePrecision,
    @Nullable String ownType)
    implements Row {}
