// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.ReportFiles;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of a page that links lead to. An id is that of a row ({@code 000_f4c5#char=158,161});
 * it stands on the page once, also where two rows share it.
 */
final class Anchors {
  private final Set<String> ids = new HashSet<>();

  /** The id, to be put on the page; null where it is there already. */
  @Nullable String claim(String id) {
    return ids.add(id) ? id : null;
  }

  /** The link to an id; null where the page does not have it. */
  @Nullable String link(@Nullable String id) {
    return id != null && ids.contains(id) ? ReportFiles.fragment(id) : null;
  }
}
