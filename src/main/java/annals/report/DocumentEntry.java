// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.ReportFiles;
import org.jspecify.annotations.Nullable;

/**
 * A document in the list of documents.
 *
 * @param page where its own page is, relative to the index; null where it has none
 * @param from its publisher, else its site or agency; empty where none is known
 * @param kept how much of its characters is article, in percent
 */
record DocumentEntry(
    String id,
    String title,
    @Nullable String page,
    String from,
    String day,
    long kept,
    long events,
    long issues) {

  static DocumentEntry of(WrittenRow row, boolean hasPage, long events, long issues) {
    String id = row.orDash("doc_id");
    long all = row.number("kept_characters") + row.number("dropped_characters");
    String title = row.text("title");
    return new DocumentEntry(
        id,
        title == null ? id : title,
        hasPage ? ReportFiles.ofDocument(id) : null,
        from(row),
        row.text("published_on") == null ? "" : row.orDash("published_on"),
        all == 0 ? 0 : Math.round(100.0 * row.number("kept_characters") / all),
        events,
        issues);
  }

  private static String from(WrittenRow row) {
    for (String column : new String[] {"publisher", "site", "dateline_agency"}) {
      String name = row.text(column);
      if (name != null) {
        return name;
      }
    }
    return "";
  }

  /** How it is called beside a sentence of it. */
  String shortName() {
    return from.isEmpty() ? cut(title) : from;
  }

  private static String cut(String title) {
    int most = 40;
    return title.codePointCount(0, title.length()) <= most
        ? title
        : title.substring(0, title.offsetByCodePoints(0, most - 1)) + "\u2026";
  }
}
