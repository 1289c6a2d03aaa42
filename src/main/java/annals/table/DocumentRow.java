// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code documents}; the columns are explained in {@code tables.yaml}. */
public record DocumentRow(
    String docId,
    String sourcePath,
    @Nullable String textPath,
    @Nullable String url,
    @Nullable String site,
    String mediaType,
    String sha256,
    String textSha256,
    long bytes,
    long characters,
    long lines,
    @Nullable String language,
    @Nullable Double languageConfidence,
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String datelinePlace,
    @Nullable String datelineAgency,
    @Nullable LocalDateTime publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable String publishedZone,
    @Nullable String publishedPrecision,
    @Nullable String publishedEvidence,
    @Nullable LocalDateTime updatedAt,
    @Nullable LocalDateTime crawledAt,
    @Nullable String dayOrder,
    @Nullable String dayOrderEvidence,
    String genre,
    long keptCharacters,
    long droppedCharacters,
    @Nullable Double cleaningScore,
    @Nullable String body,
    @Nullable String publishedTrust)
    implements Row {}
