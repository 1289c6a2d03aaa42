// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences as the news has them, with the names that a reader finds in each. */
final class NewsSentencesTest {
  private static final double LEAST_PRECISION = 0.95;
  private static final double LEAST_RECALL = 0.95;

  @Test
  void mostNamesOfTheNewsAreFoundAndFewOthers() {
    int right = 0;
    int found = 0;
    int gold = 0;
    var wrong = new ArrayList<String>();
    for (String line : lines()) {
      String[] cells = line.split("\\|", -1);
      List<String> expected = names(cells[1]);
      List<String> got = found(cells[0]);
      var both = new ArrayList<>(expected);
      got.forEach(both::remove);
      right += expected.size() - both.size();
      found += got.size();
      gold += expected.size();
      if (!got.equals(expected)) {
        wrong.add(cells[0] + " " + got);
      }
    }
    assertTrue(right >= LEAST_PRECISION * found, () -> String.join("\n", wrong));
    assertTrue(right >= LEAST_RECALL * gold, () -> String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Clouds moved in from the Southwest. | ``",
        "The Vietnamese Party met. | group:Vietnamese",
        "They flew to Emilia-Romagna. | place:Emilia-Romagna",
        "The armed forces were ready. | ``",
        "They drove to Fresno California. | place:Fresno place:California",
        "Tom Martin Laura Neal came late. | person:Tom Martin person:Laura Neal",
        "\"Laura Quimbleton\"<laura@example.org> wrote. | person:Laura Quimbleton",
        "Then Laura Norrent left. We saw Norrent again. | person:Laura Norrent person:Norrent",
      })
  void whatOnceWentWrong(String text, String expected) {
    assertEquals(names(expected), found(text));
  }

  private static List<String> lines() {
    String path = "/entity/news.csv";
    try (InputStream in = NewsSentencesTest.class.getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(String cell) {
    return cell.isEmpty()
        ? List.of()
        : List.of(cell.split(" (?=(person|country|place|organization|group):)"));
  }

  private static List<String> found(String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    return paragraphs.mentions().stream()
        .map(mention -> mention.type().label() + ":" + paragraphs.text().slice(mention.span()))
        .collect(Collectors.toList());
  }
}
