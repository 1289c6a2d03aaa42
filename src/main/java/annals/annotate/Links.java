// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.EntityKeys;
import annals.event.Event;
import annals.figure.Figure;
import annals.text.Sentence;
import annals.text.Span;
import annals.time.Timex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a document's rows by their place, and the links between rows of different stages.
 * Where a pipeline does not write the table that a link leads to, the link is null.
 */
final class Links {
  private final AnnotatedDocument document;
  private final TableSelection tables;
  private final PlaceIds places;
  private final SentenceIndex sentences;
  private final Map<Span, String> entityKeys = new HashMap<>();

  Links(AnnotatedDocument document, TableSelection tables) {
    this.document = document;
    this.tables = tables;
    this.places = new PlaceIds(document.source().docId(), document.text());
    this.sentences = new SentenceIndex(document.sentences());
    if (tables.has("entities")) {
      document.mentions().forEach(m -> entityKeys.put(m.span(), EntityKeys.foldKey(m)));
    }
  }

  TableSelection tables() {
    return tables;
  }

  String docId() {
    return document.source().docId();
  }

  long codePoint(int offset) {
    return document.text().codePoint(offset);
  }

  @Nullable String words(@Nullable Span span) {
    return span == null ? null : document.text().slice(span);
  }

  /** A fresh source of ids for the rows of one table. */
  PlaceIds idsOfATable() {
    return new PlaceIds(docId(), document.text());
  }

  @Nullable String sentenceId(Span span) {
    Sentence sentence = sentences.holding(span);
    return sentence == null ? null : link("sentences", sentence.span());
  }

  @Nullable String blockId(Sentence sentence) {
    return link("blocks", document.blocks().get(sentence.block()).span());
  }

  @Nullable String dateId(@Nullable Span date) {
    return link("dates", date);
  }

  @Nullable String mentionId(@Nullable Span mention) {
    return link("mentions", mention);
  }

  /** The fold key of the entity that a mention names. */
  @Nullable String entityKey(@Nullable Span mention) {
    return mention == null ? null : entityKeys.get(mention);
  }

  /** The event that a figure belongs to: the nearest trigger of its sentence. */
  @Nullable String eventIdOf(Figure figure) {
    return link("events", nearest(figure.span(), document.events(), Event::span));
  }

  /** The date of the figure's sentence that stands nearest and does not overlap it. */
  @Nullable String dateIdOf(Figure figure) {
    return link("dates", nearest(figure.span(), document.dates(), Timex::span));
  }

  private <T> @Nullable Span nearest(Span from, List<T> rows, Function<T, Span> spanOf) {
    Sentence sentence = sentences.holding(from);
    if (sentence == null) {
      return null;
    }
    return rows.stream()
        .map(spanOf)
        .filter(span -> sentence.span().contains(span) && !span.overlaps(from))
        .min(Comparator.comparingInt((Span span) -> gap(from, span)).thenComparing(span -> span))
        .orElse(null);
  }

  private static int gap(Span a, Span b) {
    return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
  }

  private @Nullable String link(String table, @Nullable Span span) {
    return span == null || !tables.has(table) ? null : places.first(span);
  }
}
