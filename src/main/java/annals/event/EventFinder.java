// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.entity.Mention;
import annals.entity.Words;
import annals.event.Event.Modality;
import annals.event.TriggerLexicon.Form;
import annals.event.TriggerLexicon.Inflected;
import annals.event.WordKinds.Kind;
import annals.rule.RulePack;
import annals.text.Block;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DocumentClocks;
import annals.time.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that a document tells, one for each trigger of the lexicon. {@code "On January
 * 7, 1979, Vietnamese volunteer soldiers advanced to liberate Phnom Penh"} gives {@code advanced}
 * (MOBILIZE) and {@code liberate} (ASSAULT, PURPOSE), both by the soldiers and on that day. A first
 * version: words, lists and the order of words, no syntax. Sorted by span.
 */
public final class EventFinder {
  private static final EventFinder STANDARD = new EventFinder();
  private static final double VERB_CONFIDENCE = 0.7;
  private static final double NOUN_CONFIDENCE = 0.6;
  private static final String PAGE_RULE = "entity.page.";

  private final TriggerLexicon lexicon = TriggerLexicon.load();
  private final WordKinds kinds = WordKinds.load();
  private final Participants participants = new Participants(kinds);
  private final Circumstances circumstances = new Circumstances(kinds);

  private EventFinder() {}

  /** The finder with the lexicon of annals. */
  public static EventFinder standard() {
    return STANDARD;
  }

  /** The rules that an event can carry. */
  public static List<RulePack> packs() {
    return List.of(RulePack.load("event/rules"));
  }

  /** All events of a document, sorted by span. */
  public List<Event> find(
      SourceText text,
      List<Block> blocks,
      List<Sentence> sentences,
      List<Timex> dates,
      List<Mention> mentions,
      DocumentClocks clocks) {
    var events = new ArrayList<Event>();
    int mention = 0;
    int date = 0;
    for (Sentence sentence : sentences) {
      var inSentence = new ArrayList<Mention>();
      while (mention < mentions.size() && ends(mentions.get(mention).span(), sentence)) {
        Mention next = mentions.get(mention++);
        if (sentence.span().contains(next.span()) && !next.ruleId().startsWith(PAGE_RULE)) {
          inSentence.add(next);
        }
      }
      var datesOfSentence = new ArrayList<Timex>();
      while (date < dates.size() && ends(dates.get(date).span(), sentence)) {
        Timex next = dates.get(date++);
        if (sentence.span().contains(next.span()) && Circumstances.dates(next)) {
          datesOfSentence.add(next);
        }
      }
      SentenceView view = SentenceView.of(text, sentence.span(), inSentence, kinds);
      findInSentence(view, datesOfSentence, events);
    }
    events.sort(Comparator.comparing(Event::span));
    return List.copyOf(events);
  }

  private static boolean ends(Span span, Sentence sentence) {
    return span.end() <= sentence.span().end();
  }

  private void findInSentence(SentenceView sentence, List<Timex> dates, List<Event> into) {
    Words words = sentence.words();
    String attribution = accordingTo(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (isInName(sentence, i)) {
        continue;
      }
      Inflected trigger = choose(words, i, lexicon.at(words, i));
      if (trigger == null) {
        continue;
      }
      boolean verb = trigger.trigger().verb();
      boolean passive = verb && trigger.form() == Form.PAST && isPassive(words, i);
      List<Participant> found =
          verb ? participants.ofVerb(sentence, i, passive) : participants.ofNoun(sentence, i);
      Modality modality = circumstances.modality(words, i);
      into.add(
          new Event(
              Span.of(words.start(i), words.end(i)),
              trigger.trigger().lemma(),
              trigger.trigger().type(),
              trigger.trigger().mode(),
              null,
              found,
              circumstances.date(sentence, i, dates),
              circumstances.isNegated(words, i),
              modality,
              attribution,
              verb ? VERB_CONFIDENCE : NOUN_CONFIDENCE,
              verb ? "event.verb.lexicon" : "event.noun.lexicon"));
      if (trigger.trigger().type() == EventType.STATEMENT) {
        attribution = speaker(found, attribution);
      }
    }
  }

  private static @Nullable String speaker(List<Participant> found, @Nullable String otherwise) {
    return found.stream()
        .filter(participant -> participant.role() == Participant.Role.ACTOR)
        .map(Participant::name)
        .findFirst()
        .orElse(otherwise);
  }

  private static @Nullable String accordingTo(SentenceView sentence) {
    Words words = sentence.words();
    boolean according =
        words.size() > 2
            && words.key(0) == Words.key("according")
            && words.key(1) == Words.key("to");
    int last = -1;
    for (int i = 2; according && i < words.size() && !words.is(i, ','); i++) {
      last = i;
    }
    return last < 2 ? null : words.text(2, last + 1);
  }

  private static boolean isInName(SentenceView sentence, int word) {
    for (SentenceView.Phrase phrase : sentence.phrases()) {
      if (phrase.first() <= word && word < phrase.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassive(Words words, int participle) {
    int before = participle - 1;
    if (before > 0 && words.text(before).endsWith("ly")) {
      before--;
    }
    return kinds.is(words, before, Kind.BE);
  }

  /** The reading that the words beside it allow; null where none does. */
  private @Nullable Inflected choose(Words words, int word, List<Inflected> readings) {
    boolean nominal = isNominal(words, word);
    for (Inflected reading : readings) {
      boolean fits =
          switch (reading.form()) {
            case NOUN -> true;
            case PAST, ING -> !nominal;
            case THIRD -> !nominal && word > 0;
            case BASE -> !nominal && isVerbal(words, word);
          };
      if (fits) {
        return reading;
      }
    }
    return null;
  }

  private boolean isNominal(Words words, int word) {
    if (kinds.is(words, word - 1, Kind.DETERMINER)) {
      return true;
    }
    return (word > 0 && words.is(word - 1, 's')) || kinds.is(words, word + 1, Kind.BE);
  }

  /** Whether something before a base form makes it a verb: to, a modal, a helper, a subject. */
  private boolean isVerbal(Words words, int word) {
    if (word == 0) {
      return false;
    }
    boolean plural = words.text(word - 1).endsWith("s") || words.isCapital(word - 1);
    for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
      boolean helper =
          words.key(i) == Words.key("to")
              || words.key(i) == Words.key("help")
              || words.key(i) == Words.key("helped")
              || kinds.is(words, i, Kind.DO)
              || kinds.is(words, i, Kind.MODAL_FUTURE)
              || kinds.is(words, i, Kind.MODAL_HYPOTHETICAL)
              || kinds.is(words, i, Kind.PRONOUN);
      if (helper) {
        return true;
      }
    }
    return plural || kinds.is(words, word - 1, Kind.GROUP_NOUN);
  }
}
