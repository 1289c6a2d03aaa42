// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import java.util.List;

/**
 * How an invariant fared.
 *
 * @param checked how many rows, cells or files were looked at
 * @param broken how many of them break it
 * @param examples the first few that do, a line each
 */
public record CheckResult(Invariant invariant, long checked, long broken, List<String> examples) {

  public boolean holds() {
    return broken == 0;
  }
}
