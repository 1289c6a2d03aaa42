// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.rule.RulePack;
import annals.text.Issue;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.time.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the quantities of a document: numbers in digits and words with their units, what they
 * count, how exact they are. Dates, years, clock times, labels and codes are none. Example: {@code
 * nearly three million Cambodians} is a count of 3,000,000, nearly, measured {@code Cambodians}.
 *
 * <p>Pure and safe for threads. A number that cannot be given a value (of 400 digits, over zero) is
 * no figure but an issue {@code figure_refused}.
 */
public final class FigureFinder {
  private static final RulePack RULES = RulePack.load("figure/figures");

  /** The figures of a document, and what was refused. */
  public record Found(List<Figure> figures, List<Issue> issues) {}

  private final Vocabulary vocabulary;
  private final Units units;
  private final Modifiers modifiers;
  private final CountedNouns nouns = new CountedNouns();

  private FigureFinder() {
    var trie = new WordTrie();
    Units.addWords(trie);
    Modifiers.addWords(trie);
    vocabulary = Vocabulary.load(trie);
    units = Units.load(vocabulary);
    modifiers = Modifiers.load(vocabulary);
  }

  /** A finder with the rules and units that come with annals. */
  public static FigureFinder standard() {
    return new FigureFinder();
  }

  /** The rule packs whose ids figures carry. */
  public static List<RulePack> packs() {
    return List.of(RULES);
  }

  /** The figures of the given sentences, sorted by span. */
  public List<Figure> find(SourceText text, List<Sentence> sentences, List<Timex> dates) {
    return search(text, sentences, dates).figures();
  }

  /** As {@link #find}, with an issue for each number that was refused. */
  public Found search(SourceText text, List<Sentence> sentences, List<Timex> dates) {
    var figures = new ArrayList<Figure>();
    var issues = new ArrayList<Issue>();
    var scan = new SentenceScan(vocabulary);
    var reader = new DraftReader(scan, units, modifiers, nouns, new CalendarSpans(dates));
    var builder = new FigureBuilder(scan, RULES);
    for (Sentence sentence : sentences) {
      if (!scan.read(text.toString(), sentence.span().start(), sentence.span().end())) {
        continue;
      }
      List<Draft> drafts = Bounds.join(scan, reader.read(issues));
      String attribution = drafts.isEmpty() ? null : Attributions.in(scan);
      var quotes = new Quotes(scan);
      for (Draft draft : drafts) {
        figures.add(builder.figure(draft, sentence, attribution, quotes));
      }
    }
    figures.sort(Comparator.comparing(Figure::span));
    return new Found(List.copyOf(figures), List.copyOf(issues));
  }
}
