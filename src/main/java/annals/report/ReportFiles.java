// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.rule.Sha256;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The files of the report, relative to its folder: {@code index.html}, and a page a document,
 * {@code documents/000_f4c57c76c6268d73.html}. An id that is no plain name has a hash in its own.
 */
final class ReportFiles {
  static final String INDEX = "index.html";
  static final String FOLDER = "report/";
  private static final String DOCUMENTS = "documents/";
  private static final String SUFFIX = ".html";
  private static final int LONGEST = 80;
  private static final int HASH = 12;

  private ReportFiles() {}

  static String ofDocument(String docId) {
    String plain = docId.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.", "_");
    boolean same = plain.equals(docId) && plain.length() <= LONGEST;
    String hash = Sha256.of(docId.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    String name = same ? plain : plain.substring(0, Math.min(LONGEST, plain.length())) + "-" + hash;
    return DOCUMENTS + name + SUFFIX;
  }

  /** The second and further lists of documents. */
  static String ofList(int number) {
    return "documents-" + number + SUFFIX;
  }

  /** A row on the page of its document; the page where it marks no rows. */
  static String ofRow(String docId, @Nullable String id, boolean marked) {
    return ofDocument(docId) + (marked && id != null ? Anchors.fragment(id) : "");
  }
}
