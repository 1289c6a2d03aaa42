// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IncidentRankTest {
  private static final Map<String, Integer> COLUMNS =
      Map.of(
          "date_start",
          0,
          "type",
          1,
          "publishers",
          2,
          "documents",
          3,
          "happenings",
          4,
          "killed_max",
          5);

  private static WrittenRow row(String cells) {
    String all = cells.strip() + ",".repeat(6); // what is not given is empty
    return new WrittenRow(COLUMNS, List.of(all.split(",", -1)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a day before more articles       | 2024-03-04,LIFE,A,1,1    | ,LIFE,A,10,1",
        "publishers before articles       | 2024-03-04,LIFE,A; B,2,1 | 2024-03-04,LIFE,A,10,1",
        "articles of unknown publishers   | 2024-03-04,LIFE,,3,1     | 2024-03-04,LIFE,,2,1",
        "a name before none               | 2024-03-04,LIFE,A,2,1    | 2024-03-04,LIFE,,2,1",
        "a type before none               | 2024-03-04,LIFE,A,1,1    | 2024-03-04,OTHER,A,1,2",
        "a deed before many who say       | ,LIFE,A,1,1              | 2024-03-04,STATEMENT,A; B,9,1",
        "saying before no type            | 2024-03-04,STATEMENT,A,1,1 | 2024-03-04,OTHER,A; B,9,1",
        "a toll before more happenings    | 2024-03-04,LIFE,A,1,1,3  | 2024-03-04,LIFE,A,1,2,",
        "more who tell before a toll      | 2024-03-04,LIFE,A,2,1,   | 2024-03-04,LIFE,A,1,1,3",
        "more happenings                  | 2024-03-04,LIFE,A,1,2    | 2024-03-04,LIFE,A,1,1",
      })
  void comesFirst(String why, String first, String then) {
    assertTrue(IncidentRank.BEST_ATTESTED.compare(row(first), row(then)) < 0, why);
    assertTrue(IncidentRank.BEST_ATTESTED.compare(row(then), row(first)) > 0, why);
  }
}
