// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Figure.FigureKind;
import annals.number.Numeral.Shape;
import annals.text.Issue;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a sentence from left to right and drafts a figure at every number that is a quantity.
 * What a number has claimed is not read again, so the walk is linear in the sentence.
 */
final class DraftReader {
  private final SentenceScan scan;
  private final QuantityReader quantities;
  private final Modifiers modifiers;
  private final CountedNouns nouns;
  private final Rates rates;
  private final ContestScores scores;
  private final Blockers blockers;
  private final CalendarSpans calendar;

  DraftReader(
      SentenceScan scan,
      Units units,
      Modifiers modifiers,
      CountedNouns nouns,
      CalendarSpans calendar) {
    this.scan = scan;
    this.quantities = new QuantityReader(units, scan);
    this.modifiers = modifiers;
    this.nouns = nouns;
    this.rates = new Rates(units, scan);
    this.scores = new ContestScores(scan);
    this.blockers = new Blockers(scan, nouns);
    this.calendar = calendar;
  }

  /** The drafts of the sentence in the scan; adds an issue for each number refused. */
  List<Draft> read(List<Issue> issues) {
    var drafts = new ArrayList<Draft>();
    int token = 0;
    int floor = 0;
    while (token < scan.size()) {
      int chain = Chains.end(scan, token);
      if (chain > token) {
        token = chain;
        continue;
      }
      Quantity score = scores.read(token);
      if (score != null && !calendar.block(scan, score)) {
        drafts.add(new Draft(score, token, score.to(), null, null));
        token = score.to();
        floor = token;
        continue;
      }
      Quantity quantity = quantities.read(token);
      if (quantity == null) {
        token++;
        continue;
      }
      int end = quantity.to();
      if (quantity.number().shape() == Shape.REFUSED) {
        issues.add(refused(quantity));
      } else if (quantity.number().isPresent()
          && !calendar.block(scan, quantity)
          && !blockers.blocks(quantity)) {
        Draft draft = draft(quantity, floor);
        drafts.add(draft);
        end = draft.to();
        floor = end;
      }
      token = Math.max(token + 1, end);
    }
    return shareUnits(drafts);
  }

  /**
   * {@code from 5 to 10 milligrams}, {@code by 4 to 19 million dollars}: the unit of the second is
   * the first one's too.
   */
  private List<Draft> shareUnits(List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft left = drafts.get(i);
      Quantity right = drafts.get(i + 1).quantity();
      boolean bare = left.quantity().unit() == null && left.counted() == null;
      boolean pair =
          scan.isAny(left.from() - 1, "from", "by")
              && scan.is(left.to(), "to")
              && drafts.get(i + 1).from() == left.to() + 1;
      UnitEntry unit = right.unit();
      if (bare && pair && unit != null && left.quantity().kind() == FigureKind.COUNT) {
        Quantity shared = left.quantity().withUnit(unit, -1, -1, left.quantity().to(), 1);
        drafts.set(i, new Draft(shared, left.from(), left.to(), left.modifier(), null));
      }
    }
    return drafts;
  }

  private Draft draft(Quantity bare, int floor) {
    CountedNouns.Phrase counted = counted(bare, bare.to());
    Quantity quantity = rates.addTo(bare, counted);
    Modifiers.Found modifier = modifiers.around(scan, quantity, floor);
    int from = modifier == null ? quantity.from() : modifier.from();
    int to = modifier == null ? quantity.to() : modifier.to();
    boolean after = to > quantity.to() && counted == null;
    return new Draft(quantity, from, to, modifier, after ? counted(bare, to) : counted);
  }

  private CountedNouns.@Nullable Phrase counted(Quantity quantity, int to) {
    FigureKind kind = quantity.kind();
    if (kind == FigureKind.MULTIPLE) {
      return null;
    }
    if (kind == FigureKind.CENTURY) {
      return new CountedNouns.Phrase(to - 1, to, to - 1);
    }
    boolean share = kind == FigureKind.RATIO || (kind == FigureKind.PERCENT && scan.is(to, "of"));
    if (quantity.unit() != null && !share) {
      return null;
    }
    boolean singular = quantity.isOne() || share || kind == FigureKind.ORDINAL || scan.isHyphen(to);
    return nouns.find(scan, to, singular);
  }

  private Issue refused(Quantity quantity) {
    return Issue.warning("figure_refused", "a number without a value: too large, or over zero")
        .at(Span.of(scan.start(quantity.from()), scan.end(quantity.number().to() - 1)));
  }
}
