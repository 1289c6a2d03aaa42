// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.Approximation;
import annals.figure.Figure.Change;
import annals.figure.Figure.FigureKind;
import annals.figure.Figure.Modality;
import annals.figure.Numeral.Shape;
import annals.rule.RulePack;
import annals.text.Issue;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    var reader = new QuantityReader(units, scan);
    var blockers = new Blockers(scan, nouns);
    var calendar = new CalendarSpans(dates);
    for (Sentence sentence : sentences) {
      if (!scan.read(text.toString(), sentence.span().start(), sentence.span().end())) {
        continue;
      }
      int token = 0;
      while (token < scan.size()) {
        int chain = Chains.end(scan, token);
        if (chain > token) {
          token = chain;
          continue;
        }
        Quantity quantity = reader.read(token);
        if (quantity == null) {
          token++;
          continue;
        }
        if (quantity.number().shape() == Shape.REFUSED) {
          issues.add(refused(scan, quantity));
        } else if (quantity.number().isPresent()
            && !calendar.block(scan, quantity)
            && !blockers.blocks(quantity)) {
          figures.add(figure(scan, sentence, quantity));
        }
        token = Math.max(token + 1, quantity.to());
      }
    }
    figures.sort(Comparator.comparing(Figure::span));
    return new Found(List.copyOf(figures), List.copyOf(issues));
  }

  private static Issue refused(SentenceScan scan, Quantity quantity) {
    return Issue.warning("figure_refused", "a number without a value: too large, or over zero")
        .at(Span.of(scan.start(quantity.from()), scan.end(quantity.number().to() - 1)));
  }

  private Figure figure(SentenceScan scan, Sentence sentence, Quantity quantity) {
    Modifiers.Found modifier = modifiers.around(scan, quantity);
    int from = modifier == null ? quantity.from() : modifier.from();
    int to = modifier == null ? quantity.to() : modifier.to();
    Numeral number = quantity.number();
    boolean indefinite = number.shape() == Shape.INDEFINITE;
    CountedNouns.Phrase counted = counted(scan, quantity, to);
    String ruleId = "figure." + quantity.kind().name().toLowerCase(Locale.ROOT);
    return new Figure(
        span(scan, from, to),
        quantity.kind(),
        indefinite ? null : span(scan, number.from(), quantity.numberTo()),
        indefinite ? null : quantity.low(),
        indefinite ? null : quantity.high(),
        approximation(quantity, modifier),
        modifier == null || from == quantity.from() ? null : span(scan, from, quantity.from()),
        unit(scan, quantity),
        quantity.unit() != null && quantity.unit().isMoney() && quantity.unit().assumed(),
        counted == null ? null : span(scan, counted.from(), counted.to()),
        counted == null ? null : NounLemma.of(scan.slice(counted.head(), counted.head() + 1)),
        null,
        Change.NONE,
        null,
        null,
        false,
        modifier == null ? Modality.STATED : modifier.modality(),
        null,
        sentence.quoted(),
        Double.parseDouble(RULES.rule(ruleId).attributes().getOrDefault("confidence", "0.5")),
        ruleId);
  }

  private CountedNouns.@Nullable Phrase counted(SentenceScan scan, Quantity quantity, int to) {
    if (quantity.unit() != null || quantity.kind() == FigureKind.CENTURY) {
      return quantity.kind() == FigureKind.CENTURY
          ? new CountedNouns.Phrase(quantity.to() - 1, quantity.to(), quantity.to() - 1)
          : null;
    }
    boolean singular =
        (quantity.low() == 1 && quantity.high() == 1) || quantity.kind() == FigureKind.ORDINAL;
    return nouns.find(scan, to, singular);
  }

  private static Approximation approximation(
      Quantity quantity, Modifiers.@Nullable Found modifier) {
    if (quantity.isRange()) {
      return Approximation.RANGE;
    }
    return switch (quantity.number().shape()) {
      case INDEFINITE -> Approximation.INDEFINITE;
      case VAGUE -> Approximation.AT_LEAST;
      default -> modifier == null ? Approximation.EXACT : modifier.approximation();
    };
  }

  private static Figure.@Nullable Unit unit(SentenceScan scan, Quantity quantity) {
    UnitEntry unit = quantity.unit();
    if (unit == null) {
      return null;
    }
    boolean converted = unit.si() != null && quantity.number().shape() != Shape.INDEFINITE;
    return new Figure.Unit(
        quantity.unitFrom() < 0 ? null : span(scan, quantity.unitFrom(), quantity.unitTo()),
        unit.code(),
        quantity.per(),
        converted ? Double.valueOf(quantity.low() * unit.factor() + unit.offset()) : null,
        converted ? Double.valueOf(quantity.high() * unit.factor() + unit.offset()) : null,
        converted ? unit.si() : null);
  }

  private static Span span(SentenceScan scan, int fromToken, int toToken) {
    return Span.of(scan.start(fromToken), scan.end(toToken - 1));
  }
}
