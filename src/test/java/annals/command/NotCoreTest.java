// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NotCoreTest {

  private static Map<String, String> cells(String given) {
    var cells = new HashMap<String, String>();
    Stream.of(given.split(" "))
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> cells.put(cell.split("=")[0], cell.split("=")[1]));
    return cells;
  }

  /** The cells of an event that is told as fact, but for those given; each participant's behind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "core=true type=OTHER    | role=actor text=troops | -",
        "-                       | role=actor text=troops | -",
        "core=false type=OTHER   | role=actor text=troops | its type is OTHER: the word tells that something happened, not what",
        "core=false polarity=NEG | role=actor text=troops | the text denies it",
        "core=false modality=FUTURE | role=actor text=troops | it is planned or to come, not told as done",
        "core=false modality=HABITUAL | role=actor text=troops | it is told as what usually happens, not as one happening",
        "core=false hedged=true  | role=actor text=troops | the text does not vouch for it: it is alleged, or somebody is accused of it",
        "core=false polarity=NEG modality=REQUESTED | role=actor text=troops | the text denies it. somebody asks for it; nobody says that it was done",
        "core=false              | role=actor text=they head=they inferred=true | a pronoun in it stands for nobody who is named",
        "core=false              | role=actor text=they head=they inferred=true entity_id=group/rebels | nothing in the text denies it, but its reading is in doubt: the clause of \"fired\" lacks a part that its type needs, or one that is unclear; nobody and nothing is named that it is done to",
        "core=false              | role=place text=it head=it inferred=true | nothing in the text denies it, but its reading is in doubt: the clause of \"fired\" lacks a part that its type needs, or one that is unclear; nobody is named",
        "core=false              | - | the text says neither who nor where nor when",
        "core=false date_start=2024-03-04 rule_id=event.noun.lexicon | - | nothing in the text denies it, but its reading is in doubt: the noun \"fired\" may only refer to what is told elsewhere, or lacks a part; nobody is named",
        "core=false              | role=target text=crowd | nothing in the text denies it, but its reading is in doubt: the clause of \"fired\" lacks a part that its type needs, or one that is unclear; nobody is named who does it",
      })
  void saysWhy(String event, String part, String reasons) {
    Map<String, String> row =
        cells(
            "trigger=fired type=ASSAULT polarity=POS modality=ASSERTED hedged=false rule_id=event.verb.lexicon");
    row.putAll(event == null ? Map.of() : cells(event));
    List<Map<String, String>> parts = part == null ? List.of() : List.of(cells(part));
    List<String> told = NotCore.reasons(row, parts);
    assertEquals(reasons, told.isEmpty() ? null : String.join(". ", told));
  }

  /** The stage decides; what is said of its rows follows. */
  @Test
  void ofEveryRowOfTheSeedsThatIsNotCoreThereIsAReasonAndOfNoOther() throws IOException {
    var rows = new DatasetRows(Path.of("output/dataset"));
    int reasons = 0;
    for (String core : List.of("true", "false")) {
      for (Map<String, String> event : rows.where("events", "core", core)) {
        List<String> told = NotCore.reasons(event, List.of());
        assertEquals(core.equals("false"), !told.isEmpty(), event.toString());
        reasons += told.size();
      }
    }
    assertTrue(reasons > 50, reasons + " reasons");
  }
}
