// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.number;

/** How a word takes part in a numeral. */
public enum NumberClass {
  NONE,
  /** {@code zero} to {@code nineteen}. */
  SMALL,
  /** {@code twenty} to {@code ninety}. */
  TEN,
  HUNDRED,
  /** {@code thousand}, {@code million}, {@code bn}. */
  MAGNITUDE,
  /** {@code k}, {@code m}: a magnitude only right behind digits. */
  SUFFIX,
  DOZEN,
  /** {@code dozens}, {@code thousands}. */
  PLURAL,
  HALF,
  QUARTER,
  QUARTERS,
  ORDINAL,
  /** {@code hundredth}, {@code millionth}. */
  ORDINAL_MAGNITUDE,
  /** {@code thirds}: a denominator and nothing else. */
  PARTS,
  INDEFINITE,
  FEW,
  BOTH,
  COUPLE,
  /** {@code twenties}. */
  DECADE,
  TIMES,
  TIMES_VERB,
  POINT,
  MINUS
}
