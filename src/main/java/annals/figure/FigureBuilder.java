// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.figure.Vocabulary.WordClass;
import annals.number.Numeral.Shape;
import annals.text.Sentence;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a figure of a draft: spans in the text for tokens, units in SI, the rule and its
 * confidence, and what the sentence says around it.
 */
final class FigureBuilder {
  private final SentenceScan scan;
  private final Changes changes;
  private final Scopes scopes;
  private final Antecedents antecedents;
  private final MeasuredNouns measured;
  private final Map<String, Double> confidence;
  private final MoneyEvidence money;
  private Span sentence = Span.of(0, 0);

  FigureBuilder(SentenceScan scan, Map<String, Double> confidence, MoneyEvidence money) {
    this.money = money;
    this.scan = scan;
    this.changes = new Changes(scan);
    this.scopes = new Scopes(scan);
    this.antecedents = new Antecedents(scan);
    this.measured = new MeasuredNouns(scan);
    this.confidence = confidence;
  }

  /** The figures of one sentence, in order. */
  List<Figure> figures(List<Draft> drafts, Sentence within, @Nullable NounTags tags) {
    sentence = within.span();
    var attributions = new Attributions(scan);
    var quotes = new Quotes(scan);
    List<Changes.@Nullable Found> changed = new ArrayList<>();
    List<NounTags.@Nullable Found> counted = new ArrayList<>();
    List<@Nullable String> concepts = new ArrayList<>();
    List<@Nullable String> heads = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean again = i > 0 && isSameAgain(drafts.get(i - 1), draft);
      Changes.Found own = changes.around(draft);
      changed.add(own == null && again ? changed.get(i - 1) : own);
      NounTags.Found noun = counted(draft, tags);
      counted.add(noun);
      boolean carried = i > 0 && CarriedUnits.isCarried(draft);
      concepts.add(carried ? concepts.get(i - 1) : concept(draft, changed.get(i), tags));
      boolean none = noun == null || noun.head().isEmpty();
      boolean alike = carried && !scan.is(draft.to(), "of"); // 12% of women, 30 of men
      heads.add(alike ? heads.get(i - 1) : none ? null : noun.head());
    }
    var figures = new ArrayList<Figure>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean share = draft.quantity().kind() == FigureKind.PERCENT;
      String level = changed.get(i) == null && !share ? null : concepts.get(i);
      heads.set(i, antecedents.head(drafts, heads, i, level));
      boolean quoted = within.quoted() || quotes.contain(draft.from());
      figures.add(
          figure(
              draft,
              changed.get(i),
              counted.get(i),
              heads.get(i),
              concepts.get(i),
              attributions.at(draft.from()),
              quoted));
    }
    return figures;
  }

  /** {@code by 4.08 %, or 280.52 points}: the same said in another unit. */
  private boolean isSameAgain(Draft before, Draft draft) {
    int at = scan.is(before.to(), ',') ? before.to() + 1 : before.to();
    return scan.is(at, "or") && draft.from() == at + 1;
  }

  private Figure figure(
      Draft draft,
      Changes.@Nullable Found change,
      NounTags.@Nullable Found counted,
      @Nullable String head,
      @Nullable String concept,
      @Nullable String attribution,
      boolean quoted) {
    Quantity quantity = draft.quantity();
    boolean indefinite = quantity.number().shape() == Shape.INDEFINITE;
    String ruleId = ruleId(quantity);
    var value =
        new Figure.Value(
            indefinite ? null : span(quantity.number().from(), quantity.numberTo()),
            indefinite ? null : quantity.low(),
            indefinite ? null : quantity.high(),
            draft.approximation(),
            modifier(draft),
            confidence.getOrDefault(ruleId, 0d));
    Span words = counted == null ? null : counted.span();
    int end = isCompound(draft) ? draft.to() + 2 : draft.to();
    return new Figure(
        span(draft.from(), end),
        quantity.kind(),
        value,
        unit(quantity),
        new Figure.Counted(words, head, concept),
        change == null ? Figure.Trend.NONE : trend(change),
        new Figure.Said(scopes.isNegated(draft), scopes.modality(draft), attribution, quoted),
        ruleId);
  }

  private Figure.Trend trend(Changes.Found change) {
    return new Figure.Trend(change.change(), change.role(), span(change.word(), change.word() + 1));
  }

  /** The kind names the rule; counts also by how they are written, as that decides how sure. */
  static String ruleId(Quantity quantity) {
    String kind = "figure." + quantity.kind().name().toLowerCase(Locale.ROOT);
    if (quantity.kind() != FigureKind.COUNT) {
      return kind;
    }
    return switch (quantity.number().shape()) {
      case INDEFINITE -> kind + ".indefinite";
      case VAGUE -> kind + ".vague";
      case WORDS -> kind + ".words";
      default -> kind + ".digits";
    };
  }

  /** The noun phrase by tags where there are tags and they find one, else by its words. */
  private NounTags.@Nullable Found counted(Draft draft, @Nullable NounTags tags) {
    int last = draft.quantity().number().to() - 1;
    if (draft.quantity().kind() == Figure.FigureKind.MULTIPLE && scan.is(last, "times")) {
      boolean whole = scan.is(last + 1, WordClass.POSSESSIVE) || scan.is(last + 1, "the");
      NounTags.Found of =
          whole && tags != null && scan.has(last + 2)
              ? tags.phrase(scan.start(last + 2), true)
              : null;
      if (of != null) {
        return of;
      }
      return new NounTags.Found(span(last, last + 1), "time");
    }
    if (tags != null && draft.quantity().unit() != null && draft.counted() == null) {
      return measured.of(draft, tags);
    }
    CountedNouns.Phrase byWords = draft.counted();
    boolean strong = scan.is(draft.to() + 1, "strong");
    if (isCompound(draft) && !strong) {
      return noun(draft.to() + 1, draft.to() + 2, draft.to() + 1);
    }
    int from = byWords == null ? CountedNouns.start(scan, draft.to()) : byWords.from();
    if (tags != null && draft.mayCount() && scan.has(from)) {
      boolean singular =
          byWords != null || strong || draft.quantity().number().shape() != Shape.PLAIN;
      NounTags.Found byTags =
          CountedNouns.mayStart(scan, from) ? tags.phrase(scan.start(from), singular) : null;
      if (byTags != null) {
        return byTags;
      }
    }
    boolean doubtful = tags != null && draft.quantity().kind() == FigureKind.ORDINAL;
    return byWords == null || doubtful ? null : noun(byWords.from(), byWords.to(), byWords.head());
  }

  /** {@code a five-boat attack} counts boats, not attacks. */
  private boolean isCompound(Draft draft) {
    int hyphen = draft.to();
    return draft.quantity().kind() == Figure.FigureKind.COUNT
        && draft.mayCount()
        && scan.isHyphen(hyphen)
        && scan.adjacent(hyphen)
        && scan.adjacent(hyphen + 1)
        && scan.isWord(hyphen + 1)
        && scan.isWord(hyphen + 2);
  }

  private NounTags.Found noun(int from, int to, int head) {
    return new NounTags.Found(span(from, to), NounLemma.of(scan.slice(head, head + 1)));
  }

  /** What it is said of, where it is a share, an amount or a level and there are tags. */
  private @Nullable String concept(
      Draft draft, Changes.@Nullable Found change, @Nullable NounTags tags) {
    if (tags == null || !draft.isSaidOfSomething()) {
      return null;
    }
    Span phrase =
        new Concepts(scan, tags.tags())
            .of(
                span(draft.from(), draft.to()),
                change == null ? null : span(change.word(), change.word() + 1));
    return phrase == null ? null : scan.text().substring(phrase.start(), phrase.end());
  }

  private @Nullable Span modifier(Draft draft) {
    Quantity quantity = draft.quantity();
    if (draft.from() < quantity.from()) {
      return span(draft.from(), quantity.from());
    }
    return draft.to() > quantity.to() ? span(quantity.to(), draft.to()) : null;
  }

  private Figure.@Nullable Unit unit(Quantity quantity) {
    UnitEntry unit = quantity.unit();
    if (unit == null) {
      return quantity.per() == null
          ? null
          : new Figure.Unit(null, null, quantity.per(), null, null, null, false);
    }
    boolean converted = unit.si() != null && quantity.number().shape() != Shape.INDEFINITE;
    boolean shared = unit.isMoney() && unit.assumed();
    Span words = span(quantity.from(), quantity.to());
    String code =
        shared
            ? LocalCurrencies.code(
                unit, money, new MoneyAmount(scan, words, sentence), isIndian(quantity))
            : unit.code();
    return new Figure.Unit(
        quantity.unitFrom() < 0 ? null : span(quantity.unitFrom(), quantity.unitTo()),
        code,
        quantity.per(),
        converted ? Double.valueOf(unit.toSi(quantity.low())) : null,
        converted ? Double.valueOf(unit.toSi(quantity.high())) : null,
        converted ? unit.si() : null,
        shared && code != null);
  }

  /** {@code 45 crore rupees}, {@code 12,34,567 rupees}: so is counted in India. */
  private boolean isIndian(Quantity quantity) {
    for (int i = quantity.number().from(); i < quantity.to(); i++) {
      boolean inTwos =
          scan.isDigits(i) && scan.length(i) == 2 && scan.is(i - 1, ',') && scan.is(i + 1, ',');
      if (inTwos || scan.isAny(i, "crore", "crores", "lakh", "lakhs")) {
        return true;
      }
    }
    return false;
  }

  private Span span(int fromToken, int toToken) {
    return Span.of(scan.start(fromToken), scan.end(toToken - 1));
  }
}
