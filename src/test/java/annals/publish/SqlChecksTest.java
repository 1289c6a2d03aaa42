// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SqlChecksTest {

  @TempDir Path base;

  @ParameterizedTest
  @EnumSource(TextPolicy.class)
  void duckDbFindsNothingWrongWithAValidDataset(TextPolicy policy) throws Exception {
    var options = new WriteOptions("0.1.0", policy, List.of(TableFormat.CSV, TableFormat.PARQUET));
    Path folder = SampleDataset.in(base).write(options, Tables.standard().all());
    assertEquals(List.of(), SqlChecks.problems(folder, policy));
  }

  @Test
  void duckDbReadsPartsAsOneTable() throws Exception {
    var full = WriteOptions.full("0.1.0");
    Path folder = SampleDataset.in(base).write(full, Tables.standard().all(), 1);
    assertEquals(List.of(), SqlChecks.problems(folder, TextPolicy.FULL));
  }

  @Test
  void duckDbFindsWhatIsWrong() throws Exception {
    SampleDataset sample = SampleDataset.in(base);
    sample.set("dates", 0, "rule_id", "none");
    sample.set("dates", 1, "type", "NIGHT");
    sample.rows("rules").add(sample.rows("rules").get(0));
    Path folder = sample.write();
    String issues = Files.readString(folder.resolve("issues.csv"));
    Files.writeString(folder.resolve("issues.csv"), issues.replace(",no_date,", ",,"));
    assertEquals(
        List.of(
            "dates: foreign key rule_id: none",
            "dates: closed list type: NIGHT",
            "rules: primary key rule_id: rule.one",
            "issues: CSV EXCEPT Parquet: 1",
            "issues: Parquet EXCEPT CSV: 1",
            "issues: null code: 1"),
        SqlChecks.problems(folder, TextPolicy.FULL));
  }
}
