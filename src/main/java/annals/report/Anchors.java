// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of a page that links lead to. An id is that of a row ({@code 000_f4c5#char=158,161});
 * it stands on the page once, also where two rows share it.
 */
final class Anchors {
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private final Set<String> ids = new HashSet<>();

  /** The id, to be put on the page; null where it is there already. */
  @Nullable String claim(String id) {
    return ids.add(id) ? id : null;
  }

  /** The link to an id; null where the page does not have it. */
  @Nullable String link(@Nullable String id) {
    return id != null && ids.contains(id) ? fragment(id) : null;
  }

  /** {@code #000_f4c5%23char=158,161}: what a browser decodes to the id. */
  static String fragment(String id) {
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
