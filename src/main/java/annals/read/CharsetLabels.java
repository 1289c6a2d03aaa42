// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a page or its HTTP header declares. Labels are read as browsers read them:
 * {@code iso-8859-1} and {@code us-ascii} mean windows-1252, {@code gb2312} means GB18030.
 */
final class CharsetLabels {
  /** Browsers look so far; pages with styles in their heads declare it behind them. */
  private static final int HEAD = 4096;

  private static final int LONGEST_HEAD = 1 << 20;
  private static final Pattern HEAD_END = Pattern.compile("(?i)</head|<body");
  private static final byte[] LABEL = "charset".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern META =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,300}?charset|\\?xml\\b[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> AS_BROWSERS_DO =
      Map.ofEntries(
          entry("iso-8859-1", "windows-1252"),
          entry("iso8859-1", "windows-1252"),
          entry("iso_8859-1", "windows-1252"),
          entry("latin1", "windows-1252"),
          entry("us-ascii", "windows-1252"),
          entry("ascii", "windows-1252"),
          entry("iso-8859-9", "windows-1254"),
          entry("iso-8859-11", "x-windows-874"),
          entry("tis-620", "x-windows-874"),
          entry("windows-874", "x-windows-874"),
          entry("gb2312", "GB18030"),
          entry("gbk", "GB18030"),
          entry("x-gbk", "GB18030"),
          entry("shift_jis", "windows-31j"),
          entry("shift-jis", "windows-31j"),
          entry("sjis", "windows-31j"),
          entry("x-sjis", "windows-31j"),
          entry("euc-kr", "x-windows-949"),
          entry("ks_c_5601-1987", "x-windows-949"),
          entry("big5", "Big5-HKSCS"),
          entry("unicode", "UTF-16LE"),
          entry("utf8", "UTF-8"));

  private CharsetLabels() {}

  /** The charset of a label; null where this JDK has none of that name. */
  static @Nullable Charset of(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(AS_BROWSERS_DO.getOrDefault(name, name));
    } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The charset parameter of a media type: {@code text/html; charset=euc-jp}. */
  static @Nullable Charset ofMediaType(@Nullable String mediaType) {
    Matcher label = HEADER.matcher(mediaType == null ? "" : mediaType);
    return label.find() ? of(label.group(1)) : null;
  }

  /**
   * The charset that a page declares near its start. A page that was found to say UTF-16 in bytes
   * readable as ASCII is UTF-8, as the HTML standard has it.
   */
  static @Nullable Charset ofPage(byte[] page) {
    Charset declared = declared(page, HEAD);
    if (declared == null && page.length > HEAD && holdsLabel(page)) {
      declared = declared(page, LONGEST_HEAD);
    }
    boolean wide = declared != null && declared.name().startsWith("UTF-16");
    return wide ? StandardCharsets.UTF_8 : declared;
  }

  private static @Nullable Charset declared(byte[] page, int length) {
    String start = new String(page, 0, Math.min(page.length, length), StandardCharsets.ISO_8859_1);
    Matcher end = HEAD_END.matcher(start);
    Matcher label =
        META.matcher(length > HEAD && end.find() ? start.substring(0, end.start()) : start);
    return label.find() ? of(label.group(1)) : null;
  }

  /** Whether the word charset stands behind the first bytes at all, which is quickly seen. */
  private static boolean holdsLabel(byte[] page) {
    int last = Math.min(page.length, LONGEST_HEAD) - LABEL.length;
    for (int i = HEAD - LABEL.length; i <= last; i++) {
      int same = 0;
      while (same < LABEL.length && (page[i + same] | ' ') == LABEL[same]) {
        same++;
      }
      if (same == LABEL.length) {
        return true;
      }
    }
    return false;
  }
}
