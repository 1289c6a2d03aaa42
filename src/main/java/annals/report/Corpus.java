// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.ReportFiles;
import annals.publish.TableSummary;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every part of the index looks at: the tables, the documents by id, the sentences to quote.
 *
 * @param marked whether the pages of documents mark rows, so that a link can lead to one
 */
record Corpus(
    Path folder,
    Map<String, TableSummary> summaries,
    Map<String, DocumentEntry> documents,
    SentenceTexts sentences,
    boolean marked) {

  @Nullable TableSummary table(String name) {
    return summaries.get(name);
  }

  long rows(String name) {
    TableSummary summary = summaries.get(name);
    return summary == null ? 0 : summary.rows();
  }

  /** Where a row is marked. */
  String link(String docId, @Nullable String id) {
    return ReportFiles.ofRow(docId, id, marked);
  }

  /** How a document is called beside a sentence of it. */
  String name(String docId) {
    DocumentEntry document = documents.get(docId);
    return document == null ? docId : document.shortName();
  }
}
