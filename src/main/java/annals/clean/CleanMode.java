// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

/** How a text is cleaned. */
public enum CleanMode {
  /** As {@link #HTML} where the page's markup is known, else as {@link #TEXT}. */
  AUTO,
  /** From the text alone, as if there were no markup. */
  TEXT,
  /** With what the markup says of each line. */
  HTML,
  /** The input is clean already: every line that is not blank is kept, whatever its role. */
  NONE
}
