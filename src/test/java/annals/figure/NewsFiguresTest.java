// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.figure.Figure.FigureKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Quality on sentences in the manner of news, a third of them without any quantity: {@code
 * figure/news.tsv}. A value is right when a range's ends or a single number agree; a unit when the
 * code, or the counted noun phrase, and what it is per agree too.
 */
final class NewsFiguresTest {
  private static final double VALUE_FLOOR = 94;
  private static final double UNIT_FLOOR = 88;
  private static final int MOST_SPURIOUS = 5;
  private static final double TOLERANCE = 1e-6;

  private static final StringBuilder DIFFERENCES = new StringBuilder();
  private static int gold;
  private static int found;
  private static int values;
  private static int units;
  private static int inEmpty;

  @BeforeAll
  static void compareAll() throws IOException {
    for (String[] row : rows()) {
      List<String[]> expected = quantities(row.length > 1 ? row[1] : "");
      List<Figure> actual =
          FigureJudge.find(row[0]).stream()
              .filter(figure -> figure.value().min() != null)
              .filter(figure -> figure.kind() != FigureKind.ORDINAL)
              .filter(figure -> figure.kind() != FigureKind.CENTURY)
              .toList();
      gold += expected.size();
      found += actual.size();
      inEmpty += expected.isEmpty() ? actual.size() : 0;
      compare(row[0], expected, new ArrayList<>(actual));
    }
    System.out.printf(
        "news: value F1 %.1f, value + unit %.1f, %d rows in sentences without%n%s",
        f1(values), f1(units), inEmpty, DIFFERENCES);
  }

  @Test
  void findsTheValues() {
    assertTrue(f1(values) >= VALUE_FLOOR, () -> f1(values) + "\n" + DIFFERENCES);
  }

  @Test
  void findsTheValuesWithTheirUnits() {
    assertTrue(f1(units) >= UNIT_FLOOR, () -> f1(units) + "\n" + DIFFERENCES);
  }

  @Test
  void findsHardlyAnythingWhereThereIsNothing() {
    assertTrue(inEmpty <= MOST_SPURIOUS, () -> inEmpty + "\n" + DIFFERENCES);
  }

  private static double f1(int right) {
    return 200d * right / (gold + found);
  }

  private static void compare(String text, List<String[]> expected, List<Figure> actual) {
    for (String[] quantity : expected) {
      Figure match = take(quantity, text, actual);
      if (match == null) {
        difference("missed", String.join(" ", quantity), text);
      } else {
        values++;
        if (unit(match, text).equalsIgnoreCase(quantity[1])) {
          units++;
        } else {
          difference("unit", unit(match, text) + " for " + quantity[1], text);
        }
      }
    }
    for (Figure figure : actual) {
      difference("spurious", value(figure) + " " + unit(figure, text), text);
    }
  }

  private static Figure take(String[] quantity, String text, List<Figure> actual) {
    Figure match = null;
    for (Figure figure : actual) {
      boolean sameUnit = unit(figure, text).equalsIgnoreCase(quantity[1]);
      if (sameValue(quantity[0], figure) && (match == null || sameUnit)) {
        match = figure;
      }
    }
    actual.remove(match);
    return match;
  }

  private static boolean sameValue(String written, Figure figure) {
    int dots = written.indexOf("..");
    String low = dots < 0 ? written : written.substring(0, dots);
    String high = dots < 0 ? written : written.substring(dots + 2);
    return close(Double.parseDouble(low), figure.value().min())
        && close(Double.parseDouble(high), figure.value().max());
  }

  private static boolean close(double expected, Double actual) {
    return actual != null && Math.abs(expected - actual) <= TOLERANCE * Math.abs(expected);
  }

  private static String value(Figure figure) {
    return Objects.equals(figure.value().min(), figure.value().max())
        ? "" + figure.value().min()
        : figure.value().min() + ".." + figure.value().max();
  }

  private static String unit(Figure figure, String text) {
    Figure.Unit unit = figure.unit();
    String code = unit == null ? null : unit.code();
    String name =
        code != null
            ? code
            : figure.counted().words() == null
                ? ""
                : text.substring(figure.counted().words().start(), figure.counted().words().end());
    if (figure.kind() == FigureKind.AGE) {
      name = "a".equals(name) ? "age" : "age " + name;
    }
    return unit == null || unit.per() == null ? name : name + "/" + unit.per();
  }

  private static void difference(String what, String how, String text) {
    DIFFERENCES.append(what).append(": ").append(how).append(" | ").append(text).append('\n');
  }

  private static List<String[]> quantities(String cell) {
    var quantities = new ArrayList<String[]>();
    for (String quantity : cell.isBlank() ? new String[0] : cell.split(" \\| ")) {
      String[] parts = quantity.strip().split(" ", 2);
      quantities.add(new String[] {parts[0], parts.length > 1 ? parts[1] : ""});
    }
    return quantities;
  }

  private static List<String[]> rows() throws IOException {
    var rows = new ArrayList<String[]>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    NewsFiguresTest.class.getResourceAsStream("/figure/news.tsv")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .forEach(line -> rows.add(line.split("\t", -1)));
    }
    return rows;
  }
}
