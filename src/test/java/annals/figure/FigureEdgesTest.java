// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Figures at the edge of what a rule reads, with all that is told of them: figure/edges.tsv. */
final class FigureEdgesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/figure/edges.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 3)
  void reads(String text, String figures) {
    String found =
        FigureJudge.find(text).stream()
            .map(figure -> shown(text, figure))
            .collect(Collectors.joining("; "));
    assertEquals(figures, found.isEmpty() ? "-" : found);
  }

  private static String shown(String text, Figure figure) {
    var shown = new StringBuilder(words(text, figure.span()));
    shown.append(" = ").append(lower(figure.kind())).append(' ').append(ends(figure.value()));
    if (figure.unit() != null) {
      shown.append(' ').append(figure.unit().code());
    }
    Figure.Counted counted = figure.counted();
    if (counted.words() != null) {
      shown.append(" <").append(words(text, counted.words())).append('>');
    } else if (counted.head() != null) {
      shown.append(" <*").append(counted.head()).append('>');
    }
    shown.append(counted.concept() == null ? "" : " of " + counted.concept());
    Figure.Trend trend = figure.trend();
    if (trend.change() != Figure.Change.NONE) {
      shown.append(", ").append(lower(trend.change()));
      shown.append(trend.role() == null ? "" : " " + lower(trend.role()));
    }
    Figure.Said said = figure.said();
    if (said.modality() != Figure.Modality.STATED) {
      shown.append(", ").append(lower(said.modality()));
    }
    shown.append(said.negated() ? ", denied" : "");
    return shown
        .append(said.attribution() == null ? "" : ", says " + said.attribution())
        .toString();
  }

  private static String ends(Figure.Value value) {
    String least = decimal(value.min());
    String most = decimal(value.max());
    return least.equals(most) ? least : least + ".." + most;
  }

  private static String decimal(@Nullable Double number) {
    return number == null
        ? "?"
        : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
