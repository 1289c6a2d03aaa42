// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Lemmas;
import annals.clause.Quotation;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.entity.Mention;
import annals.rule.RulePack;
import annals.syntax.SharedSyntax;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DocumentClocks;
import annals.time.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the events that a document tells, one for each trigger. {@code "On January 7, 1979,
 * Vietnamese volunteer soldiers advanced to liberate Phnom Penh"} gives {@code advanced} (MOBILIZE)
 * and {@code liberate} (ASSAULT, PURPOSE), both by the soldiers and on that day. Triggers come from
 * a lexicon and parts of speech, everything else from the tree of the sentence. Sorted by span.
 */
public final class EventFinder {
  private static final EventFinder STANDARD = new EventFinder();
  private static final String PAGE_RULE = "entity.page.";

  /**
   * The events of a document, and what it tells that somebody said; each in the order of the text.
   */
  public record Found(List<Event> events, List<Saying> sayings) {}

  private final WordLists words = WordLists.load();
  private final ArgumentModel model = ArgumentModel.load();
  private final NounKinds nouns = NounKinds.load();
  private final Sexes sexes = Sexes.load(nouns);
  private final Lemmas lemmas;
  private final Triggers triggers;

  private EventFinder() {
    TriggerLexicon lexicon = TriggerLexicon.load();
    triggers = new Triggers(lexicon, words);
    nouns.addEvents(lexicon.lemmas('n'));
    var known = new ArrayList<>(lexicon.lemmas('n'));
    known.addAll(nouns.all());
    lemmas = Lemmas.of(lexicon.lemmas('v'), known);
  }

  /** The finder with the lexicon of annals. */
  public static EventFinder standard() {
    return STANDARD;
  }

  /** The rules that an event can carry. */
  public static List<RulePack> packs() {
    return List.of(RulePack.load("event/rules"));
  }

  /** The tree of a sentence as events read it. */
  public Tree tree(SourceText text, Span sentence, SharedSyntax syntax) {
    return new Tree(syntax.parsed(text, sentence), lemmas);
  }

  /** All events of a document, sorted by span. */
  public List<Event> find(
      SourceText text,
      List<Sentence> sentences,
      List<Timex> dates,
      List<Mention> mentions,
      DocumentClocks clocks,
      SharedSyntax syntax) {
    return search(text, sentences, dates, mentions, clocks, syntax).events();
  }

  /** As {@link #find}, with what the text tells that somebody said. */
  public Found search(
      SourceText text,
      List<Sentence> sentences,
      List<Timex> dates,
      List<Mention> mentions,
      DocumentClocks clocks,
      SharedSyntax syntax) {
    var headlines = new Headlines(text, mentions, syntax, lemmas);
    Scene scene = Scene.of(text, sentences, syntax, nouns);
    var told = new ParagraphEvents();
    var pronouns = new Coreference(sexes);
    int mention = 0;
    int date = 0;
    for (Sentence sentence : sentences) {
      var names = new ArrayList<Mention>();
      while (mention < mentions.size() && ends(mentions.get(mention).span(), sentence)) {
        Mention next = mentions.get(mention++);
        if (sentence.span().contains(next.span()) && !next.ruleId().startsWith(PAGE_RULE)) {
          names.add(next);
        }
      }
      var datesOfSentence = new ArrayList<Timex>();
      while (date < dates.size() && ends(dates.get(date).span(), sentence)) {
        Timex next = dates.get(date++);
        if (sentence.span().contains(next.span())) {
          datesOfSentence.add(next);
        }
      }
      var tree = new Tree(headlines.parsed(sentence.span()), lemmas);
      List<Mention> named = headlines.names(sentence.span(), names);
      var reading = SentenceReading.of(text, sentence, tree, named, datesOfSentence, nouns, scene);
      Quotation quotation = told.quotation(sentence.block(), tree);
      told.add(
          new SentenceEvents(reading, triggers, words, pronouns, model, clocks, quotation),
          quotation);
    }
    List<Event> events = told.events();
    events.sort(Comparator.comparing(Event::span));
    return new Found(List.copyOf(events), List.copyOf(told.sayings()));
  }

  private static boolean ends(Span span, Sentence sentence) {
    return span.end() <= sentence.span().end();
  }
}
