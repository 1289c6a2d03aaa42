// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of cases beside the tests of this package: TSV with a header and comments. */
final class Tables {
  private Tables() {}

  /** The rows of {@code annals/time/NAME.tsv} without comments and header. */
  static List<String[]> rows(String name) {
    var reader =
        new InputStreamReader(
            Tables.class.getResourceAsStream("/annals/time/" + name + ".tsv"),
            StandardCharsets.UTF_8);
    try (var lines = new BufferedReader(reader)) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
