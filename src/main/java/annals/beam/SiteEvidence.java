// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.SiteLines;
import java.io.Serializable;

/**
 * What the first pass over the corpus learned of each site: which short lines come back page after
 * page. Without a first pass it is {@link #none}.
 */
public final class SiteEvidence implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final SiteEvidence NONE = new SiteEvidence(SiteLines.none());

  private final SiteLines lines;

  private SiteEvidence(SiteLines lines) {
    this.lines = lines;
  }

  static SiteEvidence none() {
    return NONE;
  }

  static SiteEvidence of(SiteLines lines) {
    return new SiteEvidence(lines);
  }

  SiteLines lines() {
    return lines;
  }
}
