// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.rule.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The files of the report, relative to its folder: {@code index.html}, and a page a document,
 * {@code documents/000_f4c57c76c6268d73.html}. An id that is no plain name has a hash in its own.
 */
public final class ReportFiles {
  public static final String INDEX = "index.html";
  public static final String FOLDER = "report/";
  private static final String DOCUMENTS = "documents/";
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";
  private static final String SUFFIX = ".html";
  private static final int LONGEST = 80;
  private static final int HASH = 12;

  private ReportFiles() {}

  public static String ofDocument(String docId) {
    String plain = docId.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.", "_");
    boolean same = plain.equals(docId) && plain.length() <= LONGEST;
    String hash = Sha256.of(docId.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    String name = same ? plain : plain.substring(0, Math.min(LONGEST, plain.length())) + "-" + hash;
    return DOCUMENTS + name + SUFFIX;
  }

  /** The second and further lists of documents. */
  public static String ofList(int number) {
    return "documents-" + number + SUFFIX;
  }

  /** A row on the page of its document; the page where it marks no rows. */
  public static String ofRow(String docId, @Nullable String id, boolean marked) {
    return ofDocument(docId) + (marked && id != null ? fragment(id) : "");
  }

  /** {@code #000_f4c5%23char=158,161}: what a browser decodes to the id. */
  public static String fragment(String id) {
    var link = new StringBuilder("#");
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= '0' && b <= '9')
              || (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b > 0 && PLAIN.indexOf(b) >= 0);
      link.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return link.toString();
  }
}
