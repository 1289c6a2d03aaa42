// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read back of CSV is what a reader of CSV in general reads. */
final class CsvScannerTest {
  private static final int BUFFER = 1 << 16;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a\\n",
        "a,b\\nc,d\\n",
        "a,b\\r\\nc,d\\r\\n",
        "a,\\n,b\\n",
        "\\n\\na\\n",
        ",",
        "\"a,b\",c\\n",
        "\"say \"\"no\"\"\",c\\n",
        "\"two\\nlines\",\"\\r\\n\"\\n",
        "\"\",\"\"\"\"\\n",
        "a \"b\" c,d\\n",
        "\uD83C\uDF09,é\\n",
        "\"last\"",
        "a,\"\"",
      })
  void readsAsTheLibraryDoes(String escaped) throws IOException {
    assertSame(escaped.translateEscapes());
  }

  @Test
  void cellsThatLieOverTheEndOfTheBuffer() throws IOException {
    for (int before = BUFFER - 6; before <= BUFFER + 2; before++) {
      String filler = "x".repeat(before);
      assertSame(filler + ",\"a\"\"b\",c\r\n\"d\"\r\n");
      assertSame("\"" + filler + "\"\"\",yy\nz\n");
      assertSame(filler + "abc,d\n");
    }
  }

  @Test
  void wordsOfAllSorts() throws IOException {
    var random = new Random(11);
    String[] pieces = {"a", ",", "\"\"", "\n", "\r\n", "\uD83C\uDF09", " ", "=", "\t"};
    for (int round = 0; round < 200; round++) {
      var file = new StringBuilder();
      for (int cell = 0; cell < 12; cell++) {
        file.append('"');
        for (int i = random.nextInt(6); i > 0; i--) {
          file.append(pieces[random.nextInt(pieces.length)]);
        }
        file.append('"').append(cell % 3 == 2 ? "\n" : ",");
      }
      assertSame(file.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'a\\n\"b', record 2: a cell has no last quote",
    "'\"b\"c\\n', record 1: a cell goes on behind its last quote",
    "'a\\nb\\n\"\"\"', record 3: a cell has no last quote",
  })
  void brokenQuotesAreTold(String escaped, String told) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), escaped.translateEscapes());
    assertEquals(told, assertThrows(IOException.class, () -> scanned(file)).getMessage());
  }

  @Test
  void bytesThatAreNoTextAreNotGuessed() throws IOException {
    Path file = Files.write(folder.resolve("a.csv"), new byte[] {'a', (byte) 0xFF, '\n'});
    assertThrows(MalformedInputException.class, () -> scanned(file));
  }

  private void assertSame(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    var expected = new ArrayList<List<String>>();
    try (CSVParser parser = CSVParser.parse(text, CsvFile.DIALECT)) {
      for (CSVRecord each : parser) {
        expected.add(each.toList());
      }
    }
    assertEquals(expected, scanned(file), text);
  }

  private static List<List<String>> scanned(Path file) throws IOException {
    var rows = new ArrayList<List<String>>();
    try (CsvScanner scanner = CsvScanner.open(file)) {
      for (String[] row = scanner.next(); row != null; row = scanner.next()) {
        assertEquals(rows.size() + 1, scanner.number());
        rows.add(Arrays.asList(row));
      }
    }
    return rows;
  }
}
