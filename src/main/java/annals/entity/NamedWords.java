// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of one sentence by the words that they cover, to be looked at and retyped. */
final class NamedWords {
  private static final int NONE = -1;
  private static final long THE = NameTokens.key("the");
  private static final long AND = NameTokens.key("and");

  private final NameTokens words;
  private final List<Mention> mentions;
  private final int[] byWord;

  NamedWords(NameTokens words, List<Mention> mentions) {
    this.words = words;
    this.mentions = new ArrayList<>(mentions);
    this.byWord = new int[words.size()];
    Arrays.fill(byWord, NONE);
    int word = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      while (word < words.size() && words.start(word) < span.end()) {
        byWord[word] = words.end(word) > span.start() ? i : NONE;
        word++;
      }
    }
  }

  NameTokens words() {
    return words;
  }

  /** The mentions, sorted, with what was changed. */
  List<Mention> toList() {
    mentions.sort(Comparator.comparing(Mention::span));
    return List.copyOf(mentions);
  }

  /** The name that a word is of; null where it is of none. */
  @Nullable Mention at(int word) {
    boolean named = word >= 0 && word < byWord.length && byWord[word] >= 0;
    return named ? mentions.get(byWord[word]) : null;
  }

  /** The name that begins at a word or behind an article there; null where none does. */
  @Nullable Mention from(int word) {
    int first = word < words.size() && words.key(word) == THE ? word + 1 : word;
    Mention mention = at(first);
    return mention != null && mention.span().start() <= words.start(first) && first(mention) >= word
        ? mention
        : null;
  }

  /** The first word of a name. */
  int first(Mention mention) {
    int word = 0;
    while (words.end(word) <= mention.span().start()) {
      word++;
    }
    return word;
  }

  /** The word behind a name. */
  int end(Mention mention) {
    int word = first(mention);
    while (word < words.size() && words.start(word) < mention.span().end()) {
      word++;
    }
    return word;
  }

  /** The name that "and" or, in a list, a comma joins to one before it; null where none is. */
  @Nullable Mention listedBefore(Mention mention) {
    int joint = first(mention) - 1;
    joint = joint > 0 && words.key(joint) == THE ? joint - 1 : joint;
    boolean and = joint > 0 && words.key(joint) == AND;
    joint = and && words.is(joint - 1, ',') ? joint - 1 : joint;
    return joint > 0 && (and || words.is(joint, ',')) ? at(joint - 1) : null;
  }

  /** A name as an organization's that is not the one of the lexicon. */
  void retype(Mention mention, String rule) {
    int index = mentions.indexOf(mention);
    if (index >= 0 && mention.type() != EntityType.ORGANIZATION) {
      mentions.set(index, organization(mention.span(), rule));
    }
  }

  /** Puts a name in for words {@code [first, end)}, of which none is in a name. */
  Mention add(int first, int end, String rule) {
    Mention mention = organization(Span.of(words.start(first), words.end(end - 1)), rule);
    mentions.add(mention);
    Arrays.fill(byWord, first, end, mentions.size() - 1);
    return mention;
  }

  private Mention organization(Span span, String rule) {
    int first = 0;
    while (words.end(first) <= span.start()) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.start(end) < span.end()) {
      end++;
    }
    return Mention.of(
        span,
        EntityType.ORGANIZATION,
        words.text(first, end),
        new Mention.Found(Mention.Resolution.PATTERN, rule));
  }
}
