// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Content-Type headers say of a body, however they are written: {@code "text/html"} in quotes,
 * twice, with parameters or without.
 *
 * @param type the media type in lower case; null where nothing usable is said
 * @param charset what they say of the charset
 */
record DeclaredType(@Nullable String type, @Nullable Charset charset) {
  private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+");
  private static final Pattern QUOTES = Pattern.compile("[\"'\\s]+");

  /** Types that say nothing. */
  private static final Set<String> NOTHING =
      Set.of("unknown/unknown", "application/unknown", "application/x-unknown");

  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "application/xhtml", "text/xhtml");

  static DeclaredType of(List<String> headers) {
    Charset charset = null;
    String type = null;
    for (String header : headers) {
      charset = charset == null ? CharsetLabels.ofMediaType(header) : charset;
      for (String part : header.split("[;,]")) {
        String name = QUOTES.matcher(part).replaceAll("").toLowerCase(Locale.ROOT);
        if (type == null && TYPE.matcher(name).matches() && !NOTHING.contains(name)) {
          type = name;
        }
      }
    }
    return new DeclaredType(type, charset);
  }

  /** Whether it says that the body is an HTTP message. */
  boolean isHttp() {
    return "application/http".equals(type);
  }

  /** What kind of document the body is; null where it is none, or nothing is said. */
  @Nullable MediaKind kind() {
    return type == null
        ? null
        : PAGES.contains(type) ? MediaKind.HTML : type.equals("text/plain") ? MediaKind.TEXT : null;
  }
}
