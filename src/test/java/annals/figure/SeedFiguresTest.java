// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two seed documents against the hand-made list of their figures. */
final class SeedFiguresTest {

  private static List<CSVRecord> gold() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                SeedFiguresTest.class.getResourceAsStream("/gold/seeds_figures.csv")),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  private static SourceText seed(String docId) throws IOException {
    return SourceText.of(Files.readString(Path.of("seeds", docId + ".txt")));
  }

  static Stream<CSVRecord> required() throws IOException {
    return gold().stream().filter(row -> row.get("required").equals("true"));
  }

  @ParameterizedTest
  @MethodSource("required")
  void findsTheRequiredFigure(CSVRecord row) throws IOException {
    SourceText seed = seed(row.get("doc_id"));
    Figure figure =
        FigureJudge.find(seed.toString()).stream()
            .filter(found -> seed.codePoint(found.span().start()) == integer(row, "char_start"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("missed " + row.get("text")));
    assertEquals(row.get("text"), seed.slice(figure.span()));
    assertEquals(row.get("kind"), label(figure.kind()));
    assertEquals(row.get("approximation"), label(figure.value().approximation()));
    assertEquals(row.get("value_min"), value(figure.value().min()));
    assertEquals(row.get("value_max"), value(figure.value().max()));
    assertEquals(row.get("unit"), figure.unit() == null ? "" : figure.unit().code());
    assertEquals(
        row.get("measured_head"), figure.unit() != null ? "" : "" + figure.counted().head());
  }

  @Test
  void findsNothingThatIsNotInTheGold() throws IOException {
    var known = new TreeSet<String>();
    var found = new TreeSet<String>();
    for (CSVRecord row : gold()) {
      known.add(row.get("doc_id") + " " + integer(row, "char_start"));
      SourceText seed = seed(row.get("doc_id"));
      for (Figure figure : FigureJudge.find(seed.toString())) {
        found.add(row.get("doc_id") + " " + seed.codePoint(figure.span().start()));
      }
    }
    found.removeAll(known);
    assertEquals(new TreeSet<String>(), found);
  }

  private static int integer(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String value(@Nullable Double value) {
    return value == null ? "" : Long.toString(Math.round(value));
  }
}
