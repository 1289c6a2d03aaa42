// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is named most, each with some of the sentences that do. Of a document so many
 * mentions count at most, so that one long article does not decide.
 */
record NamedSection(List<Named> names) {
  private static final int MOST = 15;
  private static final int SENTENCES = 4;

  private static final int COUNTED_OF_A_DOCUMENT = 8;

  private static final Comparator<WrittenRow> RANK =
      Comparator.comparingLong(NamedSection::weight)
          .reversed()
          .thenComparing(row -> row.orDash("entity_id"));

  /** An entity. */
  record Named(String name, String type, long mentions, long documents, List<Passage> passages) {
    /** {@code 3 times in 1 article}. */
    String often() {
      return mentions
          + (mentions == 1 ? " time in " : " times in ")
          + documents
          + (documents == 1 ? " article" : " articles");
    }
  }

  /** A sentence that names it. */
  record Passage(String from, String link, @Nullable String words) {}

  private record Mention(String docId, String id, @Nullable String sentenceId) {}

  /** What was chosen, before the sentences are read. */
  static final class Draft {
    private final Corpus corpus;
    private final List<WrittenRow> chosen;
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    private Draft(Corpus corpus, List<WrittenRow> chosen) {
      this.corpus = corpus;
      this.chosen = chosen;
      chosen.forEach(row -> mentions.put(row.orDash("entity_id"), new ArrayList<>()));
    }

    /** The names that the corpus is about: the first of those in the most documents. */
    List<String> first(int most) {
      return chosen.stream().limit(most).map(row -> row.orDash("name")).toList();
    }

    NamedSection section() {
      return new NamedSection(chosen.stream().map(this::named).toList());
    }

    private Named named(WrittenRow row) {
      List<Mention> found = mentions.getOrDefault(row.orDash("entity_id"), List.of());
      return new Named(
          row.orDash("name"),
          row.text("role") == null ? row.orDash("type") : row.orDash("role"),
          row.number("mentions"),
          row.number("documents"),
          found.stream()
              .map(
                  mention ->
                      new Passage(
                          corpus.name(mention.docId()),
                          corpus.link(mention.docId(), mention.id()),
                          corpus.sentences().of(mention.sentenceId())))
              .toList());
    }
  }

  private static long weight(WrittenRow entity) {
    return Math.min(entity.number("mentions"), COUNTED_OF_A_DOCUMENT * entity.number("documents"));
  }

  /** Null where there are no entities. */
  static @Nullable Draft choose(Corpus corpus) throws IOException {
    TableSummary entities = corpus.table("entities");
    if (entities == null || entities.rows() == 0) {
      return null;
    }
    var best = new PriorityQueue<>(RANK.reversed());
    try (var rows = WrittenRows.open(corpus.folder(), entities)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        best.add(row);
        if (best.size() > MOST) {
          best.remove();
        }
        rows.advance();
      }
    }
    var chosen = new ArrayList<>(best);
    chosen.sort(RANK);
    var draft = new Draft(corpus, chosen);
    TableSummary mentions = corpus.table("mentions");
    if (mentions != null) {
      mentions(corpus, mentions, draft);
    }
    return draft;
  }

  private static void mentions(Corpus corpus, TableSummary mentions, Draft draft)
      throws IOException {
    try (var rows = WrittenRows.open(corpus.folder(), mentions)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        List<Mention> found = draft.mentions.get(row.orDash("entity_id"));
        String sentence = row.text("sentence_id");
        boolean wanted =
            found != null
                && found.size() < SENTENCES
                && sentence != null
                && found.stream().noneMatch(last -> sentence.equals(last.sentenceId()));
        if (wanted) {
          found.add(new Mention(row.orDash("doc_id"), row.orDash("mention_id"), sentence));
          corpus.sentences().want(sentence);
        }
        rows.advance();
      }
    }
  }
}
