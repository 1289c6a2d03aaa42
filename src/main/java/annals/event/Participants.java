// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.entity.Words;
import annals.event.SentenceView.Phrase;
import annals.event.WordKinds.Kind;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, by order of words: before an active verb its actor, after it its
 * target, the other way round in the passive; {@code of}, {@code by} and {@code against} around a
 * noun. A first version: it knows no syntax, so it takes the nearest phrase in the clause.
 */
final class Participants {
  private static final int REACH = 14;

  private final WordKinds kinds;

  Participants(WordKinds kinds) {
    this.kinds = kinds;
  }

  List<Participant> ofVerb(SentenceView sentence, int trigger, boolean passive) {
    var found = new ArrayList<Participant>();
    List<Phrase> left = subject(sentence, trigger);
    List<Phrase> right = after(sentence, trigger, passive);
    add(found, passive ? Participant.Role.TARGET : Participant.Role.ACTOR, left, sentence);
    add(found, passive ? Participant.Role.ACTOR : Participant.Role.TARGET, right, sentence);
    addPlace(found, sentence, trigger);
    return found;
  }

  List<Participant> ofNoun(SentenceView sentence, int trigger) {
    var found = new ArrayList<Participant>();
    Phrase before = endingAt(sentence, possessor(sentence.words(), trigger));
    if (before != null) {
      add(found, Participant.Role.ACTOR, List.of(before), sentence);
    }
    Phrase next = startingNear(sentence, trigger + 2);
    Words words = sentence.words();
    if (next != null && next.first() > trigger) {
      boolean by = hasWord(words, trigger + 1, next.first(), "by");
      boolean on =
          hasWord(words, trigger + 1, next.first(), "against")
              || hasWord(words, trigger + 1, next.first(), "on")
              || hasWord(words, trigger + 1, next.first(), "to");
      boolean of = hasWord(words, trigger + 1, next.first(), "of");
      if (by || on || of) {
        add(found, by ? Participant.Role.ACTOR : Participant.Role.TARGET, List.of(next), sentence);
      }
    }
    addPlace(found, sentence, trigger);
    return found;
  }

  /** The last word before a noun that can be its possessor's, cutting off {@code 's}. */
  private static int possessor(Words words, int noun) {
    int end = noun;
    if (end >= 2 && words.is(end - 1, 's')) {
      end -= 2;
    }
    return end;
  }

  private static @Nullable Phrase endingAt(SentenceView sentence, int end) {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.end() == end) {
        return phrase;
      }
    }
    return null;
  }

  private static @Nullable Phrase startingNear(SentenceView sentence, int word) {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.first() >= word && phrase.first() <= word + 2) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean hasWord(Words words, int from, int end, String word) {
    for (int i = from; i < end; i++) {
      if (words.key(i) == Words.key(word)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase before the verb that no preposition governs, with those joined to it. */
  private List<Phrase> subject(SentenceView sentence, int trigger) {
    Words words = sentence.words();
    List<Phrase> phrases = sentence.phrases();
    for (int i = phrases.size() - 1; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      boolean inClause =
          phrase.end() <= trigger
              && trigger - phrase.end() <= REACH
              && !hasSemicolon(words, phrase.end(), trigger);
      if (!inClause) {
        continue;
      }
      boolean possessive = phrase.end() + 1 < words.size() && words.is(phrase.end() + 1, 's');
      if (!governed(words, phrase.first()) && !possessive) {
        return joined(words, phrases, i);
      }
    }
    return List.of();
  }

  private boolean governed(Words words, int first) {
    int before = kinds.is(words, first - 1, Kind.DETERMINER) ? first - 2 : first - 1;
    return kinds.is(words, before, Kind.PREPOSITION);
  }

  private static boolean hasSemicolon(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.is(i, ';')) {
        return true;
      }
    }
    return false;
  }

  private static List<Phrase> joined(Words words, List<Phrase> phrases, int last) {
    var list = new ArrayList<Phrase>();
    list.add(phrases.get(last));
    for (int i = last; i > 0 && isAnd(words, phrases.get(i - 1), phrases.get(i)); i--) {
      list.add(0, phrases.get(i - 1));
    }
    return list;
  }

  private static boolean isAnd(Words words, Phrase left, Phrase right) {
    return right.first() - left.end() <= 2
        && right.first() > left.end()
        && words.key(left.end()) == Words.key("and");
  }

  /** The object, or in the passive the phrase after {@code by}. */
  private List<Phrase> after(SentenceView sentence, int trigger, boolean passive) {
    Words words = sentence.words();
    List<Phrase> phrases = sentence.phrases();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.first() <= trigger || phrase.first() - trigger > REACH / 2) {
        continue;
      }
      if (hasComma(words, trigger, phrase.first())) {
        return List.of();
      }
      boolean by = hasWord(words, trigger + 1, phrase.first(), "by");
      boolean in = hasWord(words, trigger + 1, phrase.first(), "in");
      if (passive ? by : !by && !in) {
        var list = new ArrayList<Phrase>();
        list.add(phrase);
        for (int j = i + 1;
            j < phrases.size() && isAnd(words, phrases.get(j - 1), phrases.get(j));
            j++) {
          list.add(phrases.get(j));
        }
        return list;
      }
    }
    return List.of();
  }

  private static boolean hasComma(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.is(i, ',') || words.is(i, ';')) {
        return true;
      }
    }
    return false;
  }

  private static void addPlace(List<Participant> found, SentenceView sentence, int trigger) {
    Words words = sentence.words();
    for (Phrase phrase : sentence.phrases()) {
      boolean place =
          phrase.kind() == Participant.Kind.PLACE || phrase.kind() == Participant.Kind.COUNTRY;
      boolean near = phrase.first() > trigger && phrase.first() - trigger <= REACH / 2;
      if (place && near && phrase.first() > 0 && isLocative(words, phrase.first() - 1)) {
        add(found, Participant.Role.PLACE, List.of(phrase), sentence);
        return;
      }
    }
  }

  private static boolean isLocative(Words words, int word) {
    long key = words.key(word);
    return key == Words.key("in") || key == Words.key("at") || key == Words.key("near");
  }

  private static void add(
      List<Participant> into, Participant.Role role, List<Phrase> phrases, SentenceView sentence) {
    Words words = sentence.words();
    for (Phrase phrase : phrases) {
      into.add(
          new Participant(
              role,
              phrase.kind(),
              phrase.name(),
              Span.of(words.start(phrase.first()), words.end(phrase.end() - 1)),
              words.text(phrase.end() - 1),
              phrase.mention().span(),
              false,
              "word_order"));
    }
  }
}
