// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.entity.Mention;
import annals.entity.Paragraphs;
import annals.figure.Figure.FigureKind;
import annals.syntax.SharedSyntax;
import annals.text.BlockRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A figure as {@code editor.tsv} and {@code kinds.tsv} write it: {@code money 4e6 EUR - up}, {@code
 * count 47 people}.
 *
 * @param kinds any of which will do
 * @param low empty where only the upper end is told
 * @param high empty where only the lower end is told
 */
record ExpectedFigure(
    Set<String> kinds,
    String low,
    String high,
    String unit,
    String head,
    String change,
    boolean optional) {
  private static final double TOLERANCE = 1e-6;

  /** A sentence and what is expected of it. */
  record Line(String sentence, List<ExpectedFigure> figures, boolean open) {
    List<Figure> found() {
      Paragraphs read = Paragraphs.of(sentence, BlockRole.BODY);
      var countries = new ArrayList<MoneyEvidence.Country>();
      for (Mention mention : read.mentions()) {
        if (mention.country() != null) {
          countries.add(new MoneyEvidence.Country(mention.span(), mention.country()));
        }
      }
      return FigureFinder.standard()
          .search(
              read.text(),
              FigureJudge.lines(read.text()),
              List.of(),
              new MoneyEvidence(null, null, countries),
              new SharedSyntax())
          .figures()
          .stream()
          .filter(figure -> figure.value().min() != null)
          .filter(figure -> !Set.of(FigureKind.ORDINAL, FigureKind.CENTURY).contains(figure.kind()))
          .toList();
    }
  }

  static List<Line> lines(String resource) throws IOException {
    var lines = new ArrayList<Line>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ExpectedFigure.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(row -> lines.add(new Line(row[0], all(row[1]), lines.size() % 2 == 0)));
    }
    return lines;
  }

  private static List<ExpectedFigure> all(String cell) {
    var figures = new ArrayList<ExpectedFigure>();
    for (String one : cell.split("\\|")) {
      if (!one.isBlank() && !one.strip().startsWith("-")) {
        figures.add(of(new ArrayList<>(List.of(one.strip().split(" ")))));
      }
    }
    return figures;
  }

  private static ExpectedFigure of(List<String> words) {
    boolean optional = words.remove("opt");
    boolean up = words.remove("up");
    boolean down = words.remove("down");
    String value = words.get(1);
    int dots = value.indexOf("..");
    boolean count = words.get(0).equals("count");
    String unit = count ? "" : word(words, 2, words.get(0).equals("age") ? "a" : "");
    String head = word(words, count ? 2 : 3, "?");
    String change = word(words, count ? 3 : 4, up ? "up" : down ? "down" : "none");
    return new ExpectedFigure(
        Set.of(words.get(0).split("/")),
        dots < 0 ? value : value.substring(0, dots),
        dots < 0 ? value : value.substring(dots + 2),
        unit,
        head.equals("-") || head.equals("*") ? "?" : head,
        change,
        optional);
  }

  private static String word(List<String> words, int index, String otherwise) {
    return words.size() > index ? words.get(index).replaceAll("^-$", otherwise) : otherwise;
  }

  boolean hasValueOf(Figure figure) {
    double scale = unit.equals("a") && unitOf(figure).equals("mo") ? 12 : 1;
    return (close(low, figure.value().min() / scale) && close(high, figure.value().max() / scale))
        || (low.isEmpty() && close(high, figure.value().max()))
        || (high.isEmpty() && close(low, figure.value().min()));
  }

  private static boolean close(String expected, double actual) {
    return !expected.isEmpty()
        && Math.abs(Double.parseDouble(expected) - actual)
            <= TOLERANCE * Math.max(1, Math.abs(actual));
  }

  boolean hasKindAndUnitOf(Figure figure) {
    String kind = figure.kind().name().toLowerCase(Locale.ROOT);
    String own = unitOf(figure);
    boolean rate = unit.contains("/") && kind.equals("rate");
    String code = unit.contains("/") ? unit.substring(0, unit.indexOf('/')) : unit;
    boolean any = unit.isEmpty() ? own.isEmpty() || own.startsWith("{") : "*?".contains(code);
    return (kinds.contains(kind) || rate || kind.equals("rate"))
        && (any
            || code.equals(own)
            || unit.equals(own)
            || (code.equals("null") && own.isEmpty())
            || kinds.contains("count"));
  }

  private static String unitOf(Figure figure) {
    Figure.Unit unit = figure.unit();
    return unit == null || unit.code() == null ? "" : unit.code();
  }

  boolean hasHeadOf(Figure figure) {
    String own = Objects.requireNonNullElse(figure.counted().head(), "");
    String wanted = head.replace("?", "");
    return head.equals("?")
        || own.equals(wanted)
        || unitOf(figure).equals("{" + wanted + "}")
        || (head.endsWith("?") && own.isEmpty());
  }

  boolean hasChangeOf(Figure figure) {
    return change.equals("?")
        || change.equals(figure.trend().change().name().toLowerCase(Locale.ROOT));
  }
}
