// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.entity.EntityType;
import annals.entity.Mention;
import annals.entity.Words;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as the event finder sees it: its words and the noun phrases that can take part, each
 * an entity mention with the words that go with it ({@code Vietnamese} + {@code volunteer
 * soldiers}).
 */
record SentenceView(Span span, Words words, List<Phrase> phrases) {

  /** Words {@code [first, end)} that can take part in an event. */
  record Phrase(int first, int end, String name, Mention mention, Participant.Kind kind) {}

  static SentenceView of(SourceText text, Span span, List<Mention> mentions, WordKinds kinds) {
    Words words = new Words().scan(text, span.start(), span.end());
    var phrases = new ArrayList<Phrase>();
    int word = 0;
    for (Mention mention : mentions) {
      while (word < words.size() && words.start(word) < mention.span().start()) {
        word++;
      }
      int first = word;
      while (word < words.size() && words.end(word) <= mention.span().end()) {
        word++;
      }
      if (word > first) {
        phrases.add(phrase(words, first, word, mention, kinds));
      }
    }
    return new SentenceView(span, words, phrases);
  }

  private static Phrase phrase(Words words, int first, int end, Mention mention, WordKinds kinds) {
    int head = end;
    while (kinds.is(words, head, WordKinds.Kind.MODIFIER)) {
      head++;
    }
    if (kinds.is(words, head, WordKinds.Kind.GROUP_NOUN)) {
      return new Phrase(
          first, head + 1, words.text(first, head + 1), mention, Participant.Kind.GROUP);
    }
    String name = mention.type() == EntityType.GROUP ? words.text(first, end) : mention.name();
    return new Phrase(first, end, name, mention, kind(mention.type()));
  }

  private static Participant.Kind kind(EntityType type) {
    return switch (type) {
      case PERSON -> Participant.Kind.PERSON;
      case COUNTRY -> Participant.Kind.COUNTRY;
      case PLACE -> Participant.Kind.PLACE;
      case ORGANIZATION -> Participant.Kind.ORGANIZATION;
      case GROUP -> Participant.Kind.GROUP;
    };
  }

  /** The word at or after a place in the text. */
  int wordAt(int offset) {
    int word = 0;
    while (word < words.size() && words.end(word) <= offset) {
      word++;
    }
    return word;
  }
}
