// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a document has an end that is counted, at the edge and one beyond it. */
final class DocumentLimitsTest {

  private static String first(String path, String content) {
    String outcome = Read.outcome(path, content.getBytes(StandardCharsets.UTF_8));
    return outcome.startsWith("!") ? outcome : "read";
  }

  @ParameterizedTest
  @CsvSource({"200000, read", "200001, !too_long"})
  void soManyLinesAreRead(int lines, String outcome) {
    assertEquals(outcome, first("a.txt", "a\n".repeat(lines)));
    assertEquals(outcome, first("a.jsonl", "{\"text\": \"" + "a\\n".repeat(lines) + "\"}\n"));
    assertEquals(outcome, first("a.txt", "a\r\n".repeat(lines)));
  }

  @ParameterizedTest
  @CsvSource({"8388608, read", "8388609, !too_long"})
  void soManyCharactersAreRead(int characters, String outcome) {
    String text = "a ".repeat(characters / 2) + "b".repeat(characters % 2);
    assertEquals(outcome, first("a.txt", text));
  }

  @ParameterizedTest
  @CsvSource({"199000, read", "201000, !too_long"})
  void soManyLinesOfAPageAreRead(int lines, String outcome) {
    assertEquals(outcome, first("a.html", "<body><pre>" + "a\n".repeat(lines) + "</pre>"));
  }

  @ParameterizedTest
  @CsvSource({
    "'<i>a', 499998, read",
    "'<i>a', 499999, !too_long",
    "'<i>a\n', 249999, read",
    "'<i>a\n', 250000, !too_long",
    "'<i b c>', 166666, read",
    "'<i b c>', 166667, !too_long",
    "'<i b/c>', 166667, !too_long",
    "'<i b\tc>', 166667, !too_long",
    "'<i b=\"c d e f\">', 249999, read",
    "'<i b= ''c d e f''>', 166666, read",
    "'<i \" d e f>', 125000, !too_long",
    "'a b / ', 500000, read",
  })
  void soManyTagsAndAttributesAreRead(String unit, int times, String outcome) {
    assertEquals(outcome, first("a.html", "<body>" + "x" + "<b>" + unit.repeat(times)));
  }

  @ParameterizedTest
  @CsvSource({"249996, read", "249997, !bad_record"})
  void aRecordHasSoManyValues(int pairs, String outcome) {
    String many = "1,2,".repeat(pairs);
    assertEquals(outcome, first("a.jsonl", "{\"text\": \"a\", \"more\": [" + many + "3]}\n"));
  }

  @ParameterizedTest
  @CsvSource({"4, 90, 10, ''", "5, 90, 10, ' #only_links'", "5, 89, 11, ''"})
  void aPageOfFiveLinksAndLittleElseIsAnIndex(int links, int linked, int other, String issue) {
    String link = "<a href=x>" + "l".repeat(linked / links) + "</a> ";
    String page =
        "<body><p>"
            + link.repeat(links - 1)
            + "<a href=x>"
            + "l".repeat(linked - (links - 1) * (linked / links))
            + "</a> "
            + "o".repeat(other)
            + "</p>";
    assertEquals(
        issue, Read.codes(Read.document("a.html", page.getBytes(StandardCharsets.UTF_8)).issues()));
  }

  @ParameterizedTest
  @CsvSource({"30000, read", "33000, !bad_record"})
  void theFirstLineOfATableIsNoTextOfItsOwn(int length, String outcome) {
    assertEquals(outcome, first("a.csv", "text," + "x".repeat(length) + "\nSome text,y\n"));
    assertEquals("read", first("a.csv", "text\nSome text\n"));
  }
}
