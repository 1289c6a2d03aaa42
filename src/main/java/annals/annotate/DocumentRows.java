// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.read.SourceDocument;
import annals.rule.Sha256;
import annals.table.Cells;
import annals.table.DocumentRow;
import annals.text.Block;
import annals.text.Line;
import annals.text.SourceText;
import annals.time.DocumentClocks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as a row, with its three clocks and what cleaning made of it. */
final class DocumentRows {
  private DocumentRows() {}

  static List<DocumentRow> rows(AnnotatedDocument document, Links links) {
    return List.of(row(document, links.tables()));
  }

  private static DocumentRow row(AnnotatedDocument document, TableSelection tables) {
    SourceDocument source = document.source();
    SourceText text = source.text();
    var metadata = document.metadata();
    DocumentClocks clocks = document.clocks();
    long kept =
        document.blocks().stream()
            .filter(Block::kept)
            .mapToLong(b -> text.codePoint(b.span().end()) - text.codePoint(b.span().start()))
            .sum();
    return Cells.of(DocumentRow.class)
        .set("doc_id", source.docId())
        .set("source_path", source.sourcePath())
        .set("text_path", source.textPath())
        .set("url", source.url())
        .set("site", metadata.site())
        .set("media_type", source.mediaType())
        .set("sha256", source.sha256())
        .set("text_sha256", Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)))
        .set("bytes", source.bytes())
        .set("characters", text.codePointLength())
        .set("lines", Line.of(text).size())
        .set("language", metadata.language())
        .set("language_confidence", rounded(metadata.languageConfidence()))
        .set("title", metadata.title())
        .set("author", metadata.author())
        .set("publisher", metadata.publisher())
        .set("dateline_place", metadata.datelinePlace())
        .set("dateline_agency", metadata.datelineAgency())
        .set("published_at", clocks.publishedAt())
        .set("published_on", clocks.publishedOn())
        .set("published_zone", clocks.published().zone())
        .set("published_precision", Labels.ofNullable(clocks.published().precision()))
        .set("published_evidence", clocks.published().evidence())
        .set("updated_at", clocks.updatedAt())
        .set("crawled_at", clocks.crawledAt())
        .set("day_order", Labels.ofNullable(clocks.dayOrder()))
        .set("day_order_evidence", clocks.dayOrderEvidence())
        .set("genre", Labels.of(clocks.genre()))
        .set("kept_characters", kept)
        .set("dropped_characters", text.codePointLength() - kept)
        .set("cleaning_score", rounded(document.cleaned().score()))
        .set("body", tables.body() ? body(document) : null)
        .set("published_trust", Labels.ofNullable(clocks.published().trust()))
        .row();
  }

  private static @Nullable Double rounded(@Nullable Double score) {
    return score == null ? null : Scores.rounded(score);
  }

  private static @Nullable String body(AnnotatedDocument document) {
    String body = ArticleText.of(document);
    return body.isEmpty() ? null : body;
  }
}
