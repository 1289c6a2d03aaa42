// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.util.List;
import java.util.Map;

/**
 * A document with its rows of the tables that are in the order of places.
 *
 * @param tables rows by the name of their table; those that were not written are missing
 */
record ShownDocument(WrittenRow row, Map<String, List<WrittenRow>> tables) {

  String id() {
    return row.orDash("doc_id");
  }

  List<WrittenRow> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }
}
