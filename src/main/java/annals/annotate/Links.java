// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.entity.EntityKeys;
import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Event;
import annals.figure.Figure;
import annals.text.Sentence;
import annals.text.Span;
import annals.time.Timex;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a document's rows by their place, and the links between rows of different stages.
 * Where a pipeline does not write the table that a link leads to, the link is null.
 */
final class Links {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Characters between a person and the age: {@code the 28-year-old goalkeeper Ann Lee}. */
  private static final int BESIDE = 24;

  private final AnnotatedDocument document;
  private final TableSelection tables;
  private final PlaceIds places;
  private final SentenceIndex sentences;
  private final List<Span> events;
  private final List<Span> dates;
  private final Map<Span, String> entityKeys = new HashMap<>();

  Links(AnnotatedDocument document, TableSelection tables) {
    this.document = document;
    this.tables = tables;
    this.places = new PlaceIds(document.source().docId(), document.text());
    this.sentences = new SentenceIndex(document.sentences());
    this.events = document.events().stream().map(Event::span).sorted().toList();
    this.dates = document.dates().stream().map(Timex::span).sorted().toList();
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

  @Nullable String figureId(@Nullable Span figure) {
    return link("figures", figure);
  }

  @Nullable String eventId(@Nullable Span event) {
    return link("events", event);
  }

  /** The event whose happening is meant, until the corpus tells which that is. */
  @Nullable String happeningKey(@Nullable Event event) {
    return link("timeline", event == null ? null : event.span());
  }

  /** The sentence around a span, on one line; null outside sentences. */
  @Nullable String sentenceText(Span span) {
    Sentence sentence = sentences.holding(span);
    return sentence == null
        ? null
        : SPACES.matcher(document.text().slice(sentence.span())).replaceAll(" ");
  }

  /** The fold key of the person named right before a span in its sentence, or soon behind it. */
  @Nullable String personBeside(Span span) {
    Sentence sentence = sentences.holding(span);
    Mention nearest = null;
    for (Mention mention : sentence == null ? List.<Mention>of() : document.mentions()) {
      boolean person =
          mention.type() == EntityType.PERSON
              && sentence.span().contains(mention.span())
              && gap(span, mention.span()) <= BESIDE;
      if (person && (nearest == null || gap(span, mention.span()) < gap(span, nearest.span()))) {
        nearest = mention;
      }
    }
    return nearest == null ? null : entityKey(nearest.span());
  }

  /** Likewise of an incident. */
  @Nullable String incidentKey(@Nullable Event event) {
    return link("incidents", event == null ? null : event.span());
  }

  /** The event that a figure belongs to: the nearest trigger of its sentence. */
  @Nullable String eventIdOf(Figure figure) {
    return link("events", nearest(figure.span(), events));
  }

  /** The date of the figure's sentence that stands nearest and does not overlap it. */
  @Nullable String dateIdOf(Figure figure) {
    return link("dates", nearest(figure.span(), dates));
  }

  /** Looks through what stands in the sentence alone: a document may hold any number of spans. */
  private @Nullable Span nearest(Span from, List<Span> sorted) {
    Sentence sentence = sentences.holding(from);
    if (sentence == null) {
      return null;
    }
    Span nearest = null;
    int found =
        Collections.binarySearch(sorted, Span.of(sentence.span().start(), sentence.span().start()));
    for (int i = found < 0 ? -found - 1 : found; i < sorted.size(); i++) {
      Span span = sorted.get(i);
      if (span.start() >= sentence.span().end()) {
        break;
      }
      boolean fits = sentence.span().contains(span) && !span.overlaps(from);
      if (fits && (nearest == null || gap(from, span) < gap(from, nearest))) {
        nearest = span;
      }
    }
    return nearest;
  }

  private static int gap(Span a, Span b) {
    return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
  }

  private @Nullable String link(String table, @Nullable Span span) {
    return span == null || !tables.has(table) ? null : places.first(span);
  }
}
