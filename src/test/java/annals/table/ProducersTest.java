// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No value of a closed list stands in {@code tables.yaml} that nothing can produce: it is a literal
 * of the code, a constant that is used beyond its declaration, or a cell of a lexicon.
 */
final class ProducersTest {

  private static final String CODE = read(Path.of("src/main/java"), ".java");
  private static final Map<String, Long> NAMES =
      Pattern.compile("\\w+")
          .matcher(CODE)
          .results()
          .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
  private static final Set<String> CELLS =
      Set.copyOf(List.of(read(Path.of("src/main/resources/annals"), ".tsv").split("[\\t\\n]")));

  @Test
  void everyValueOfAClosedListHasAProducer() {
    var without = new ArrayList<String>();
    for (Table table : Tables.standard().all()) {
      for (Column column : table.columns()) {
        column.values().stream()
            .filter(value -> !isProduced(value))
            .forEach(value -> without.add(table.name() + "." + column.name() + " " + value));
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void aValueThatNothingProducesIsNoticed() {
    assertTrue(isProduced("sentence"));
    assertEquals(false, isProduced("sentence_of_nobody"));
  }

  private static boolean isProduced(String value) {
    String constant = value.replaceAll("\\W", "_").toUpperCase(Locale.ROOT);
    return CODE.contains('"' + value + '"')
        || NAMES.getOrDefault(constant, 0L) > 1
        || CELLS.contains(value);
  }

  /** All files of a kind in one string, without the comments of code. */
  private static String read(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      var text = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(suffix)).sorted().toList()) {
        text.append(Files.readString(file)).append('\n');
      }
      return text.toString().replaceAll("(?s)/\\*.*?\\*/", "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
