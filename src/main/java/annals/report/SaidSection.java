// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who said what: a quotation a speaker, of those whose words the text gives and who are named. */
record SaidSection(List<Quote> quotes, @Nullable String note) {
  private static final int MOST = 12;

  /** What somebody said. */
  record Quote(
      String speaker,
      @Nullable String role,
      String from,
      String link,
      String words,
      boolean direct) {}

  /** Null where no statements are written. */
  static @Nullable SaidSection read(Corpus corpus) throws IOException {
    TableSummary statements = corpus.table("statements");
    if (statements == null) {
      return null;
    }
    var quotes = new ArrayList<Quote>();
    var speakers = new HashSet<String>();
    try (var rows = WrittenRows.open(corpus.folder(), statements)) {
      for (WrittenRow row = rows.row(); row != null && quotes.size() < MOST; row = rows.row()) {
        String speaker = row.text("speaker");
        String words = row.text("text");
        boolean named = row.text("speaker_id") != null && row.flag("direct");
        if (named && speaker != null && words != null && speakers.add(speaker)) {
          quotes.add(
              new Quote(
                  speaker,
                  row.text("speaker_role"),
                  corpus.name(row.orDash("doc_id")),
                  corpus.link(row.orDash("doc_id"), row.text("event_id")),
                  words.replaceAll("\\s+", " "),
                  row.flag("direct")));
        }
        rows.advance();
      }
    }
    return quotes.isEmpty()
        ? null
        : new SaidSection(
            quotes, "One of each speaker; %d statements in all.".formatted(statements.rows()));
  }
}
