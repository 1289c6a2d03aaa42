// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.clean.NearDuplicates;
import annals.clean.SiteLines;
import annals.time.DocumentClocks.DayOrder;
import java.io.Serializable;
import java.util.Map;

/**
 * What a first pass over the corpus learned: of each site which short lines come back page after
 * page, and whether its numeric dates put the day or the month first; and which documents print the
 * article of another one. Without a first pass it is {@link #none}.
 *
 * @param failures what the pass failed on, by document
 */
public record SiteEvidence(
    SiteLines lines,
    Map<String, DayOrder> dayOrders,
    NearDuplicates duplicates,
    Map<String, String> failures)
    implements Serializable {
  private static final SiteEvidence NONE =
      new SiteEvidence(SiteLines.none(), Map.of(), NearDuplicates.none(), Map.of());

  public static SiteEvidence none() {
    return NONE;
  }
}
