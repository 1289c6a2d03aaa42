// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.rule.Rule;
import annals.syntax.SharedSyntax;
import annals.text.Line;
import annals.text.Sentence;
import annals.text.SourceText;
import java.util.List;

/** Runs the finder on texts whose lines are sentences, with no dates known. */
public final class FigureJudge {
  private static final FigureFinder FINDER = FigureFinder.standard();

  private FigureJudge() {}

  /** Whether some figure of a text carries a rule's id. */
  public static boolean decides(Rule rule, String text) {
    return find(text).stream().anyMatch(figure -> figure.ruleId().equals(rule.id()));
  }

  static List<Figure> find(String text) {
    return search(text).figures();
  }

  static FigureFinder.Found search(String text) {
    var source = SourceText.of(text);
    return FINDER.search(
        source, lines(source), List.of(), MoneyEvidence.none(), new SharedSyntax());
  }

  static List<Sentence> lines(SourceText source) {
    return Line.of(source).stream()
        .map(Line::content)
        .filter(span -> !span.isEmpty())
        .map(span -> new Sentence(span, 0, 1, 0, false))
        .toList();
  }
}
