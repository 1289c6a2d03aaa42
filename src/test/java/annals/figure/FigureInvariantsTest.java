// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.SourceText;
import annals.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the figures of any text. */
final class FigureInvariantsTest {
  private static final String[] PIECES = {
    "5",
    "12",
    "1,000",
    "3.5",
    "½",
    "1/2",
    "one",
    "two",
    "twenty",
    "hundred",
    "million",
    "and",
    "a",
    "half",
    "dozens",
    "of",
    "people",
    "%",
    "$",
    "US$",
    "euros",
    "years",
    "old",
    "km",
    "to",
    "-",
    "from",
    "between",
    "about",
    "nearly",
    "or more",
    "less than",
    "rose",
    "fell",
    "by",
    "(",
    ")",
    "\"",
    "“",
    "”",
    ",",
    ".",
    "th",
    "first",
    "1990",
    "May",
    "No.",
    "in",
    "out of",
    "per",
    "each",
    "１２",
    "٣",
    "𝟓",
    "é",
    "元",
    "\n",
    "bn",
    "k",
    "minus",
    "fold"
  };

  private static final List<DateTimeFormatter> DATE_FORMATS =
      List.of(
              "d MMMM yyyy",
              "MMMM d, yyyy",
              "d MMM yyyy",
              "MMM d, yyyy",
              "yyyy-MM-dd",
              "dd/MM/yyyy")
          .stream()
          .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
          .toList();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(14).map(l -> String.join(" ", l));
  }

  @Provide
  Arbitrary<String> gluedTexts() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8).map(l -> String.join("", l));
  }

  @Property(tries = 3000)
  void spansAreSortedApartAndInsideTheirSentence(@ForAll("texts") String text) {
    check(text);
  }

  @Property(tries = 2000)
  void soTheyAreWithoutSpaces(@ForAll("gluedTexts") String text) {
    check(text);
  }

  private static void check(String text) {
    var source = SourceText.of(text);
    Span last = Span.of(0, 0);
    for (Figure figure : FigureJudge.find(text)) {
      assertTrue(figure.span().start() >= last.end(), text);
      assertTrue(figure.span().end() <= text.length(), text);
      assertEquals(source.trim(figure.span()), figure.span(), text);
      last = figure.span();
      boolean indefinite = figure.value().approximation() == Figure.Approximation.INDEFINITE;
      assertEquals(indefinite, figure.value().min() == null, text);
      assertEquals(figure.value().min() == null, figure.value().max() == null, text);
      if (figure.value().min() != null) {
        double min = figure.value().min();
        double max = Objects.requireNonNull(figure.value().max());
        assertTrue(Double.isFinite(min) && min <= max, text);
        assertTrue(figure.span().contains(Objects.requireNonNull(figure.value().number())), text);
      }
      assertTrue(figure.value().confidence() > 0 && figure.value().confidence() <= 1, text);
    }
  }

  @Property(tries = 500)
  void datesAreNoFigures(
      @ForAll @IntRange(min = -25_000, max = 25_000) int day, @ForAll @IntRange(max = 5) int form) {
    String date = LocalDate.ofEpochDay(day).format(DATE_FORMATS.get(form));
    assertEquals(List.of(), FigureJudge.find("The treaty was signed on " + date + "."), date);
    assertEquals(List.of(), FigureJudge.find(date + " was a quiet day."), date);
  }
}
