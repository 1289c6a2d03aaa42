// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The events of the committed dataset against the gold rows of the seeds: how many in a hundred are
 * right of the rows that gold requires (found), or of those found that claim something.
 */
final class SeedEventsTest {
  private static final Path GOLD = Path.of("src/test/resources/gold/seeds_events.csv");
  private static final Path EVENTS = Path.of("output/dataset/events.csv");
  private static final int PERCENT = 100;

  @ParameterizedTest
  @CsvSource({
    "found, 93",
    "type, 80",
    "actor, 62",
    "target, 60",
    "date_start, 85",
    "attribution, 60",
    "polarity, 96",
    "modality, 86"
  })
  void tellsWhatTheSeedsTell(String column, int atLeast) {
    List<CSVRecord> events = rows(EVENTS);
    int asked = 0;
    int right = 0;
    for (CSVRecord gold : rows(GOLD)) {
      CSVRecord event = match(gold, events);
      boolean found = column.equals("found");
      boolean counts = found ? gold.get("required").equals("true") : event != null;
      if (counts && (found || !gold.get(column).isEmpty())) {
        asked++;
        right += event != null && (found || isRight(column, gold, event)) ? 1 : 0;
      }
    }
    int share = right * PERCENT / asked;
    assertTrue(share >= atLeast, column + ": " + right + " of " + asked + ", " + share + " %");
  }

  private static @Nullable CSVRecord match(CSVRecord gold, List<CSVRecord> events) {
    return events.stream()
        .filter(event -> event.get("doc_id").equals(gold.get("doc_id")))
        .filter(event -> number(event, "char_start") < number(gold, "char_end"))
        .filter(event -> number(gold, "char_start") < number(event, "char_end"))
        .findFirst()
        .orElse(null);
  }

  private static boolean isRight(String column, CSVRecord gold, CSVRecord event) {
    BiPredicate<String, String> same =
        switch (column) {
          case "actor", "target", "attribution" -> (a, b) -> !common(a, b).isEmpty();
          default -> String::equals;
        };
    return same.test(gold.get(column), event.get(column));
  }

  /** The words that two lists of names share, small words aside. */
  private static Set<String> common(String a, String b) {
    Set<String> words = words(a);
    words.retainAll(words(b));
    return words;
  }

  private static Set<String> words(String names) {
    return Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .filter(word -> word.length() > 2 && !word.equals("the"))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static List<CSVRecord> rows(Path path) {
    try (Reader reader = Files.newBufferedReader(path)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
