// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.rule.Resource;
import annals.rule.Sha256;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TrainTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                            | which command? ",
        "train-names                   | --data",
        "train-names --data=no-folder  | there is no no-folder",
        "train-cleaner --data=src      | there is no src/gold.json; see train/README.md",
        "train-syntax --data=src       | no file *-train.conllu in src",
        "score-syntax --data=src       | no file *-dev.conllu in src",
        "learn-clusters                | FILE",
        "train-everything              | train-everything",
      })
  void refusesInOneLine(String line, String words) {
    var err = new StringWriter();
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    int code = Train.run(args, new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    assertEquals(2, code);
    assertTrue(err.toString().contains(words), err.toString());
    assertEquals(1, err.toString().lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean/weights.bin",
        "clean/markup_weights.bin",
        "syntax/english.bin.gz",
        "entity/names.model.gz",
        "syntax/clusters.txt"
      })
  void theReadmeTellsTheHashOfEachModel(String model) throws IOException {
    String row =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.contains(model))
            .findFirst()
            .orElseThrow();
    assertTrue(row.contains(Sha256.of(Resource.bytes(model))), row);
  }

  @Test
  void aTreebankIsScored() {
    var out = new StringWriter();
    String file = "--data=src/test/resources/syntax/tiny.conllu";
    int code =
        Train.run(
            new String[] {"score-syntax", file},
            new PrintWriter(out, true),
            new PrintWriter(new StringWriter()));
    assertEquals(0, code);
    assertTrue(
        out.toString().contains("tiny.conllu") && out.toString().contains("UAS"), out.toString());
  }
}
