// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a sentence says of a quantity besides its value, on sentences in the manner of news: {@code
 * figure/scope.tsv}. Each column is scored by itself, as the share of sentences where it is right.
 */
final class FigureScopeTest {
  /** The columns that are scored, with the share of sentences that has to be right. */
  enum Said {
    CONCEPT(2, 90),
    CHANGE(3, 95),
    MODALITY(4, 95),
    POLARITY(5, 97),
    ATTRIBUTION(6, 95);

    private final int column;
    private final int floor;

    Said(int column, int floor) {
      this.column = column;
      this.floor = floor;
    }
  }

  private static final Map<Said, Integer> RIGHT = new EnumMap<>(Said.class);
  private static final Map<Said, StringBuilder> DIFFERENCES = new EnumMap<>(Said.class);
  private static int sentences;

  @BeforeAll
  static void compareAll() throws IOException {
    for (Said said : Said.values()) {
      RIGHT.put(said, 0);
      DIFFERENCES.put(said, new StringBuilder());
    }
    for (String[] row : rows()) {
      sentences++;
      Figure figure =
          FigureJudge.find(row[0]).stream()
              .filter(found -> words(row[0], found.span()).contains(row[1]))
              .findFirst()
              .orElse(null);
      for (Said said : Said.values()) {
        String expected = row[said.column];
        String actual = figure == null ? "no figure" : read(said, figure);
        if (actual.equals(expected)) {
          RIGHT.merge(said, 1, Integer::sum);
        } else {
          DIFFERENCES
              .get(said)
              .append(String.format("%n  %s for %s | %s", actual, expected, row[0]));
        }
      }
    }
    RIGHT.forEach(
        (said, right) ->
            System.out.printf("%s %d of %d%s%n", said, right, sentences, DIFFERENCES.get(said)));
  }

  @ParameterizedTest
  @EnumSource(Said.class)
  void readsWhatIsSaidOfTheQuantity(Said said) {
    assertTrue(
        RIGHT.get(said) * 100 >= said.floor * sentences,
        () -> said + " " + RIGHT.get(said) + " of " + sentences + DIFFERENCES.get(said));
  }

  private static String read(Said said, Figure figure) {
    return switch (said) {
      case CONCEPT -> orEmpty(figure.counted().concept());
      case CHANGE ->
          figure.trend().change() == Figure.Change.NONE
              ? ""
              : lower(figure.trend().change())
                  + " "
                  + lower(Objects.requireNonNull(figure.trend().role()));
      case MODALITY -> lower(figure.said().modality());
      case POLARITY -> figure.said().negated() ? "NEG" : "POS";
      case ATTRIBUTION -> orEmpty(figure.said().attribution());
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static List<String[]> rows() throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FigureScopeTest.class.getResourceAsStream("/figure/scope.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
