// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.time.DayOrderVote;
import java.io.Serializable;

/**
 * How many documents a site has, and how their numeric dates vote on the order of day and month.
 */
record SiteCount(int documents, long dayFirst, long monthFirst) implements Serializable {

  static SiteCount of(DayOrderVote vote) {
    return new SiteCount(1, vote.dayFirst(), vote.monthFirst());
  }

  SiteCount plus(SiteCount other) {
    return new SiteCount(
        documents + other.documents, dayFirst + other.dayFirst, monthFirst + other.monthFirst);
  }

  DayOrderVote vote() {
    return new DayOrderVote(dayFirst, monthFirst);
  }
}
