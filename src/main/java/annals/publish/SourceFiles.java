// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.rule.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The names of copied texts in a dataset folder: {@code sources/DOC_ID.txt}. What a file system may
 * not take is percent-encoded, so that other ids have other names; a part that is too long for one
 * is cut and ends in a hash of the whole id.
 */
public final class SourceFiles {
  /** The folder of the copies, in the dataset folder. */
  public static final String FOLDER = "sources/";

  private static final String SUFFIX = ".txt";
  private static final String SAFE = "-_.!~@=+%";
  private static final int LONGEST_PART = 180;
  private static final int KEPT_OF_LONG_PART = 120;
  private static final int HASH = 32;

  private SourceFiles() {}

  /** The file of a document's text: {@code sources/crawl!6d05.txt} of {@code crawl!6d05}. */
  public static String path(String docId) {
    String[] parts = docId.split("/", -1);
    var path = new StringBuilder(FOLDER);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      String part = last ? encoded(parts[i]) : asFolder(encoded(parts[i]));
      path.append(part.length() > LONGEST_PART ? shortened(part, docId) : part);
      path.append(last ? SUFFIX : "/");
    }
    return path.toString();
  }

  /** A folder must not have the name of a file: {@code a.txt/b} stands beside {@code a}. */
  private static String asFolder(String part) {
    return part.endsWith(SUFFIX)
        ? part.substring(0, part.length() - SUFFIX.length()) + "%2Etxt"
        : part;
  }

  private static String shortened(String part, String docId) {
    String hash = Sha256.of(docId.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    return part.substring(0, KEPT_OF_LONG_PART) + "-" + hash;
  }

  /** An empty part is a lone percent sign, which no other part becomes. */
  private static String encoded(String part) {
    if (part.isEmpty()) {
      return "%";
    }
    var out = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      boolean leadingDot = b == '.' && out.length() == 0;
      if (isSafe(b) && !leadingDot) {
        out.append((char) b);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", b));
      }
    }
    return out.toString();
  }

  private static boolean isSafe(byte b) {
    return (b >= '0' && b <= '9')
        || (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || SAFE.indexOf(b) >= 0;
  }
}
