// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.casualty;

import annals.casualty.Casualty.Toll;
import annals.casualty.SentenceHarm.People;
import annals.clause.Tree;
import annals.event.Event;
import annals.event.EventFinder;
import annals.figure.Figure;
import annals.figure.Figure.ChangeRole;
import annals.figure.Figure.FigureKind;
import annals.rule.RulePack;
import annals.syntax.SharedSyntax;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tolls that a document tells, one for each number: {@code "A bomb exploded, killing at
 * least nine people and wounding 31"} gives nine killed (at least) and 31 injured, both of the
 * explosion. What is denied ({@code nobody was hurt}) and what is feared is marked. A part of a
 * toll ({@code two children were among the dead}) is none. Sorted by span.
 */
public final class CasualtyFinder {
  private static final CasualtyFinder STANDARD = new CasualtyFinder();

  private final HarmWords words = HarmWords.standard();

  private CasualtyFinder() {}

  /** The finder with the words of annals. */
  public static CasualtyFinder standard() {
    return STANDARD;
  }

  /** The rules that a casualty can carry. */
  public static List<RulePack> packs() {
    return List.of(RulePack.load("casualty/rules"));
  }

  /**
   * All casualties of a document.
   *
   * @param figures of the document, by span
   * @param events of the document, by span
   * @param published the day of the article, for which it tells its tolls; null where not known
   */
  public List<Casualty> find(
      SourceText text,
      List<Sentence> sentences,
      List<Figure> figures,
      List<Event> events,
      @Nullable LocalDate published,
      SharedSyntax syntax) {
    var found = new ArrayList<Casualty>();
    var context = new HarmContext(events, published);
    int figure = 0;
    for (Sentence sentence : sentences) {
      context.enter(sentence);
      var counts = new ArrayList<Figure>();
      while (figure < figures.size()
          && figures.get(figure).span().start() < sentence.span().end()) {
        Figure next = figures.get(figure++);
        if (sentence.span().contains(next.span()) && counts(next)) {
          counts.add(next);
        }
      }
      if (!counts.isEmpty() || Denials.mayBeIn(text, sentence.span())) {
        Tree tree = EventFinder.standard().tree(text, sentence.span(), syntax);
        read(tree, counts, context, found);
        Denials.find(tree, words, context, found);
      }
    }
    found.sort(Comparator.comparing(Casualty::span));
    return List.copyOf(found);
  }

  private static boolean counts(Figure figure) {
    return figure.kind() == FigureKind.COUNT && figure.trend().role() != ChangeRole.FROM;
  }

  private void read(Tree tree, List<Figure> counts, HarmContext context, List<Casualty> into) {
    var harm = new SentenceHarm(tree, words);
    @Nullable People before = null;
    @Nullable Harm told = null;
    for (Figure figure : counts) {
      People people = people(tree, figure);
      @Nullable Harm read = harm.of(people);
      boolean other = read != null && told != null && read.kind() != told.kind();
      boolean part = !other && TollParts.isPart(tree, words, people);
      @Nullable Harm own = part ? null : read;
      boolean joined =
          !part
              && own == null
              && told != null
              && before != null
              && told.token() <= before.last() // "killed 9 and 3", not "9 died and 3 escaped"
              && harm.joins(before, people);
      told = joined && !words.has(HarmWords.Use.NO_PEOPLE, tree.lemma(people.head())) ? told : own;
      before = people;
      if (told != null) {
        Casualty casualty =
            context.casualty(tree, figure.span(), toll(tree, figure, told), told, figure);
        boolean untrue = FalseClaims.isOne(tree, words, people.first());
        into.add(untrue ? casualty.denied() : casualty);
      }
    }
  }

  private static Toll toll(Tree tree, Figure figure, Harm harm) {
    @Nullable Span counted = figure.counted().words();
    boolean harmed = counted != null && counted.contains(harmSpan(tree, harm));
    return new Toll(
        figure.span(),
        figure.value().min(),
        figure.value().max(),
        figure.value().approximation(),
        harmed ? null : counted);
  }

  private static Span harmSpan(Tree tree, Harm harm) {
    return Span.of(tree.start(harm.token()), tree.end(harm.token()));
  }

  private static People people(Tree tree, Figure figure) {
    int first = tree.tokenAt(figure.span().start());
    int number = tree.tokenAt(figure.span().end() - 1);
    @Nullable Span counted = figure.counted().words();
    int last = counted == null ? number : tree.tokenAt(counted.end() - 1);
    int head = Math.max(number, last);
    return new People(first, number, head, head);
  }
}
