// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.Destination;
import annals.publish.ReportFiles;
import annals.publish.TableSummary;
import annals.publish.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page a document, one document in memory at a time, and gives the list of documents. A
 * document that is too long for a browser has no page.
 *
 * @param entries of all documents, in their order
 * @param byId the same
 * @param chart what happened when, by document or publisher; null where no event has a date
 */
record DocumentPages(
    List<DocumentEntry> entries,
    Map<String, DocumentEntry> byId,
    @Nullable TimelineChart chart,
    List<IssueSection.Doubt> doubts,
    List<WrittenFile> files) {
  /** Most characters of a document with a page. */
  static final long MOST_CHARACTERS = 1_000_000;

  /** Most dates with two readings that the index tells of. */
  private static final int MOST_DOUBTS = 100;

  /** What a page is filled with. */
  record View(
      String codeVersion,
      String pageTitle,
      String root,
      String datasetTitle,
      DocumentSection document,
      @Nullable String previous,
      @Nullable String next) {}

  /** What stands beside the documents in all pages. */
  record Frame(String codeVersion, String datasetTitle, boolean marked) {}

  static DocumentPages write(
      Path folder, Map<String, TableSummary> summaries, Frame frame, Destination destination)
      throws IOException {
    List<WrittenRow> rows = documents(folder, summaries.get("documents"));
    Map<String, Long> issues = issues(folder, summaries.get("issues"));
    List<String> pages = new ArrayList<>();
    rows.stream().filter(DocumentPages::hasPage).forEach(row -> pages.add(row.orDash("doc_id")));
    var entries = new ArrayList<DocumentEntry>();
    var byId = new LinkedHashMap<String, DocumentEntry>();
    var lanes = new ChartLanes(rows.size(), frame.marked());
    var doubts = new ArrayList<IssueSection.Doubt>();
    var files = new ArrayList<WrittenFile>();
    try (var documents = ShownDocuments.open(folder, summaries)) {
      for (WrittenRow row : rows) {
        String id = row.orDash("doc_id");
        ShownDocument document = documents.of(row);
        DocumentEntry entry =
            DocumentEntry.of(
                row, hasPage(row), document.rows("events").size(), issues.getOrDefault(id, 0L));
        entries.add(entry);
        byId.put(id, entry);
        lanes.add(entry, document.rows("events"));
        IssueSection.doubts(document, frame.marked()).stream()
            .limit(Math.max(0, MOST_DOUBTS - doubts.size()))
            .forEach(doubts::add);
        if (hasPage(row)) {
          files.add(page(document, pages, files.size(), frame, destination));
        }
      }
    }
    return new DocumentPages(entries, byId, lanes.chart(), doubts, files);
  }

  private static boolean hasPage(WrittenRow row) {
    return row.number("characters") <= MOST_CHARACTERS;
  }

  private static WrittenFile page(
      ShownDocument document, List<String> pages, int number, Frame frame, Destination destination)
      throws IOException {
    DocumentSection section = DocumentSection.of(document, new Anchors());
    var view =
        new View(
            frame.codeVersion(),
            section.title(),
            "../",
            frame.datasetTitle(),
            section,
            beside(pages, number - 1),
            beside(pages, number + 1));
    String path = ReportFiles.FOLDER + ReportFiles.ofDocument(document.id());
    return WrittenFile.write(destination, path, Templates.fill(Templates.DOCUMENT, view));
  }

  private static @Nullable String beside(List<String> pages, int number) {
    return number < 0 || number >= pages.size()
        ? null
        : "../" + ReportFiles.ofDocument(pages.get(number));
  }

  /** The rows of the table without their long texts. */
  private static List<WrittenRow> documents(Path folder, TableSummary summary) throws IOException {
    var all = new ArrayList<WrittenRow>();
    try (var rows = WrittenRows.open(folder, summary)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        all.add(row.without("body"));
        rows.advance();
      }
    }
    return all;
  }

  private static Map<String, Long> issues(Path folder, @Nullable TableSummary summary)
      throws IOException {
    var counts = new HashMap<String, Long>();
    if (summary != null) {
      try (var rows = WrittenRows.open(folder, summary)) {
        for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
          counts.merge(row.orDash("doc_id"), 1L, Long::sum);
          rows.advance();
        }
      }
    }
    return counts;
  }
}
