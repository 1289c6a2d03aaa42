// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import java.io.Serializable;
import java.util.List;

/**
 * Which tables a pipeline writes, and whether the article text goes into {@code documents.body}.
 */
public record TableSelection(List<String> tables, boolean body) implements Serializable {

  public boolean has(String table) {
    return tables.contains(table);
  }
}
