// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.read.SourceDocument;
import annals.rule.Sha256;
import annals.table.DocumentRow;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DocumentClocks;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document as a row, with its three clocks and what cleaning made of it. */
final class DocumentRows {
  private static final String PARAGRAPH_BREAK = "\n\n";

  private DocumentRows() {}

  static DocumentRow row(AnnotatedDocument document, TableSelection tables) {
    SourceDocument source = document.source();
    SourceText text = source.text();
    var metadata = document.metadata();
    DocumentClocks clocks = document.clocks();
    long kept =
        document.blocks().stream()
            .filter(Block::kept)
            .mapToLong(b -> text.codePoint(b.span().end()) - text.codePoint(b.span().start()))
            .sum();
    return new DocumentRow(
        source.docId(),
        source.sourcePath(),
        source.textPath(),
        source.url(),
        metadata.site(),
        source.mediaType(),
        source.sha256(),
        Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)),
        source.bytes(),
        text.codePointLength(),
        Line.of(text).size(),
        metadata.language(),
        rounded(metadata.languageConfidence()),
        metadata.title(),
        metadata.author(),
        metadata.publisher(),
        metadata.datelinePlace(),
        metadata.datelineAgency(),
        clocks.publishedAt(),
        clocks.publishedOn(),
        clocks.published().zone(),
        Labels.ofNullable(clocks.published().precision()),
        clocks.published().evidence(),
        clocks.updatedAt(),
        clocks.crawledAt(),
        Labels.ofNullable(clocks.dayOrder()),
        clocks.dayOrderEvidence(),
        Labels.of(clocks.genre()),
        kept,
        text.codePointLength() - kept,
        rounded(document.cleaningScore()),
        tables.body() ? body(document) : null,
        Labels.ofNullable(clocks.published().trust()));
  }

  private static @Nullable Double rounded(@Nullable Double score) {
    return score == null ? null : Scores.rounded(score);
  }

  private static @Nullable String body(AnnotatedDocument document) {
    String body =
        document.blocks().stream()
            .filter(Block::kept)
            .filter(b -> b.role() != BlockRole.HEADLINE && b.role() != BlockRole.CAPTION)
            .map(b -> document.text().trim(withoutPrefix(b)))
            .filter(span -> !span.isEmpty())
            .map(document.text()::slice)
            .collect(Collectors.joining(PARAGRAPH_BREAK));
    return body.isEmpty() ? null : body;
  }

  private static Span withoutPrefix(Block block) {
    return block.prefixEnd() == null
        ? block.span()
        : Span.of(block.prefixEnd(), block.span().end());
  }
}
