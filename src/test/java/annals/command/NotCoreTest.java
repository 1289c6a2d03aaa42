// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.event.CoreReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class NotCoreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "true  | -        | ASSERTED  | -",
        "false | -        | ASSERTED  | this dataset was made before reasons were kept",
        "false | other    | ASSERTED  | its type is OTHER: the word tells that something happened, not what",
        "false | denied   | REQUESTED | the text denies it",
        "false | not_told | FUTURE    | it is planned or to come, not told as done",
        "false | not_told | REQUESTED | somebody asks for it; nobody says that it was done",
        "false | hedged   | ASSERTED  | the text does not vouch for it: it is alleged, or somebody is accused of it",
        "false | refers   | ASSERTED  | the noun \"fired\" may only refer to what is told elsewhere",
        "false | guess    | ASSERTED  | a pronoun in it stands for nobody who is named",
      })
  void saysWhy(String core, String label, String modality, String reason) {
    var row = new HashMap<String, String>(Map.of("trigger", "fired", "modality", modality));
    row.put("core", core);
    row.put("not_core", label == null ? "" : label);
    assertEquals(reason, NotCore.reason(row));
  }

  @ParameterizedTest
  @EnumSource(CoreReason.class)
  void everyReasonHasItsSentence(CoreReason reason) {
    var row = Map.of("trigger", "fired", "core", "false", "not_core", reason.label());
    assertNotNull(NotCore.reason(row));
  }

  /** The stage decides; what is said of its rows follows. */
  @Test
  void ofEveryRowOfTheSeedsThatIsNotCoreThereIsAReasonAndOfNoOther() throws IOException {
    var rows = new DatasetRows(Path.of("output/dataset"));
    int reasons = 0;
    for (String core : List.of("true", "false")) {
      for (Map<String, String> event : rows.where("events", "core", core)) {
        String told = NotCore.reason(event);
        assertEquals(core.equals("false"), told != null, event.toString());
        reasons += told == null ? 0 : 1;
      }
    }
    assertTrue(reasons > 50, reasons + " reasons");
  }
}
