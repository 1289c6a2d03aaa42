// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/**
 * What the second pass asks of a line. Each is a linear model of its own over the same features.
 */
@SuppressWarnings("EnumOrdinal") // heads are columns of the weights
enum Head {
  /** Does it lie between the first and the last line of the article? */
  INSIDE,
  /** Given that it does, is it article text and no advertisement, caption or button? */
  KEEP,
  /** Of all lines of the page, is it the first of the article? */
  START,
  /** Of all lines of the page, is it the last of the article? */
  END,
  /** Of all lines of the page, is it the one before the article? */
  BEFORE,
  /** Of all lines of the page, is it the one after the article? */
  AFTER;

  private static final Head[] ALL = values();

  static int count() {
    return ALL.length;
  }

  int column() {
    return ordinal();
  }
}
