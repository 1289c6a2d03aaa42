// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

/** How many rows a table may have: a floor of a pipeline file, both ends inclusive. */
public record RowCount(long least, long most) {

  boolean allows(long rows) {
    return least <= rows && rows <= most;
  }
}
