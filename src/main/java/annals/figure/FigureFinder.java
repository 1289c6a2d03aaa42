// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.rule.RulePack;
import annals.syntax.SharedSyntax;
import annals.text.Issue;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.time.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Finds the quantities of a document: numbers in digits and words with their units, what they
 * count, how exact they are. Dates, years, clock times, labels and codes are none. Example: {@code
 * nearly three million Cambodians} is a count of 3,000,000, nearly, measured {@code Cambodians}.
 *
 * <p>Pure and safe for threads. Money whose country nothing tells has no code and an issue {@code
 * currency_unknown}. A number that cannot be given a value (of 400 digits, over zero) is no figure
 * but an issue {@code figure_refused}.
 */
public final class FigureFinder {
  private static final RulePack RULES = RulePack.load("figure/figures");

  /** The figures of a document, and what was refused. */
  public record Found(List<Figure> figures, List<Issue> issues) {}

  private final Vocabulary vocabulary;
  private final Units units;
  private final Modifiers modifiers;
  private final CountedNouns nouns = new CountedNouns();
  private final boolean tagging;
  private final Map<String, Double> confidence;

  private FigureFinder(boolean tagging) {
    this.tagging = tagging;
    var trie = new WordTrie();
    Units.addWords(trie);
    Modifiers.addWords(trie);
    vocabulary = Vocabulary.load(trie);
    units = Units.load(vocabulary);
    modifiers = Modifiers.load(vocabulary);
    confidence = RuleConfidence.load();
  }

  /** A finder with the rules and units that come with annals. */
  public static FigureFinder standard() {
    return Tagged.FINDER;
  }

  /**
   * The same without parts of speech: many times faster, with the counted noun phrases found by
   * closed classes of words alone.
   */
  public static FigureFinder untagged() {
    return Untagged.FINDER;
  }

  /** The rule packs whose ids figures carry. */
  public static List<RulePack> packs() {
    return List.of(RULES);
  }

  /** The figures of the given sentences, sorted by span. */
  public List<Figure> find(SourceText text, List<Sentence> sentences, List<Timex> dates) {
    return search(text, sentences, dates, MoneyEvidence.none(), new SharedSyntax()).figures();
  }

  /**
   * As {@link #find}, with an issue for each number that was refused.
   *
   * @param money what tells whose dollars {@code $} means
   * @param syntax of the sentences of the text
   */
  public Found search(
      SourceText text,
      List<Sentence> sentences,
      List<Timex> dates,
      MoneyEvidence money,
      SharedSyntax syntax) {
    var figures = new ArrayList<Figure>();
    var issues = new ArrayList<Issue>();
    var scan = new SentenceScan(vocabulary);
    var reader = new DraftReader(scan, units, modifiers, nouns, new CalendarSpans(dates));
    var builder = new FigureBuilder(scan, confidence, money);
    for (Sentence sentence : sentences) {
      if (!scan.read(text.toString(), sentence.span().start(), sentence.span().end())) {
        continue;
      }
      List<Draft> drafts = CarriedUnits.carry(scan, Bounds.join(scan, reader.read(issues)));
      NounTags tags =
          tagging && drafts.stream().anyMatch(Draft::needsTags)
              ? NounTags.of(syntax.tagged(text.toString(), sentence.span()), text.toString())
              : null;
      figures.addAll(builder.figures(drafts, sentence, tags));
    }
    figures.stream()
        .filter(FigureFinder::isOfUnknownCurrency)
        .map(FigureFinder::note)
        .forEach(issues::add);
    figures.sort(Comparator.comparing(Figure::span));
    return new Found(List.copyOf(figures), List.copyOf(issues));
  }

  private static boolean isOfUnknownCurrency(Figure figure) {
    Figure.Unit unit = figure.unit();
    return unit != null && unit.words() != null && unit.code() == null;
  }

  private static Issue note(Figure figure) {
    return Issue.info("currency_unknown", "money of a name that several countries share")
        .at(figure.span());
  }

  /** Holds the standard finder from the first time it is asked for. */
  private static final class Tagged {
    static final FigureFinder FINDER = new FigureFinder(true);
  }

  private static final class Untagged {
    static final FigureFinder FINDER = new FigureFinder(false);
  }
}
