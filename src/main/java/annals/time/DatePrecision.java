// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

/** How exact a date is, from coarse to fine. */
public enum DatePrecision {
  CENTURY,
  DECADE,
  YEAR,
  SEASON,
  QUARTER,
  MONTH,
  WEEK,
  DAY,
  PART_OF_DAY,
  MINUTE,
  SECOND
}
