// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.table.IssueRow;
import annals.table.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowRulesTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "in/a.txt, told, null",
        "'', told, 'source_path: an empty string (null is the empty cell)'",
        "in/a.txt, null, message: null",
      })
  void aCellThatNoFileCanHoldIsNamed(
      String sourcePath, @Nullable String message, @Nullable String problem) {
    var row = new IssueRow("id", null, sourcePath, null, null, "info", "empty", message);
    assertEquals(problem, RowRules.problem(Tables.standard().table("issues"), row));
  }
}
