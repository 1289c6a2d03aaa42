// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells what a body is of which nothing is said: as browsers do, by its first bytes. */
final class PageSniffer {
  private static final int HEAD = 1 << 10;
  private static final Reader PAGES = new HtmlFiles();

  private PageSniffer() {}

  /** Whether a text begins as a page does. */
  static boolean isPage(String start) {
    return PAGES.sniffs(
        start.substring(0, Math.min(start.length(), HEAD)).toLowerCase(Locale.ROOT));
  }

  /** The kind of document; null for data, scripts and what is no text. */
  static @Nullable MediaKind kind(byte[] bytes) {
    String start = Readers.start(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
    if (PAGES.sniffs(start)) {
      return MediaKind.HTML;
    }
    boolean data = start.startsWith("{") || start.startsWith("[") || start.startsWith("<?xml");
    return data || BinaryContent.kind(bytes) != null ? null : MediaKind.TEXT;
  }
}
