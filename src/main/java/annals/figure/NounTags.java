// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.syntax.TaggedSentence;
import annals.syntax.Upos;
import annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The counted noun phrase by parts of speech: adjectives, participles and nouns up to the head
 * noun, with a second plural noun joined to it. {@code five totally [exhausted riot squad
 * officers]} has an end that words alone do not show. Only sentences with figures are tagged.
 */
final class NounTags {
  private static final int LONGEST = 10;

  /** Where the phrase ends and what its head is. */
  record Found(Span span, String head) {}

  private final TaggedSentence tags;
  private final String text;

  private NounTags(TaggedSentence tags, String text) {
    this.tags = tags;
    this.text = text;
  }

  static NounTags of(TaggedSentence tags, String text) {
    return new NounTags(tags, text);
  }

  TaggedSentence tags() {
    return tags;
  }

  /**
   * The noun phrase that starts at an offset; null where there is none.
   *
   * @param singular whether a singular head will do
   */
  @Nullable Found phrase(int offset, boolean singular) {
    int from = tokenAt(tags, offset);
    int head = -1;
    int firstPlural = -1;
    int at = from;
    while (at < tags.size() && at < from + LONGEST) {
      if (isNoun(at)) {
        head = at;
        firstPlural = firstPlural < 0 && isPlural(at) ? at : firstPlural;
        if (!goesOnAfter(at)) {
          break;
        }
      } else if (!isBeforeNoun(at, from) && !isModelNumber(at, head)) {
        break;
      }
      at++;
    }
    if (firstPlural >= 0 && !isPlural(head)) {
      head = firstPlural;
    }
    if (head < 0 || !(singular || isPlural(head))) {
      return null;
    }
    int end = tags.end(joined(head));
    return new Found(Span.of(offset, Math.max(end, offset)), lemma(head));
  }

  /** The one noun at an offset; null where the word is none. */
  @Nullable Found nounAt(int offset) {
    int token = tokenAt(tags, offset);
    return token < tags.size() && isNoun(token)
        ? new Found(Span.of(tags.start(token), tags.end(token)), lemma(token))
        : null;
  }

  private String lemma(int head) {
    return tags.upos(head) == Upos.NOUN ? tags.lemma(head) : NounLemma.of(tags.form(head));
  }

  /** The token that an offset lies in, or the next one. */
  static int tokenAt(TaggedSentence tags, int offset) {
    int low = 0;
    int high = tags.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tags.end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isNoun(int token) {
    return token < tags.size() && (tags.upos(token) == Upos.NOUN || tags.upos(token) == Upos.PROPN);
  }

  private boolean isPlural(int token) {
    String tag = tags.xpos(token);
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  /** Whether a noun is followed by its head: {@code riot squad}, {@code city's roads}. */
  private boolean goesOnAfter(int noun) {
    int next = noun + 1;
    if (next >= tags.size()) {
      return false;
    }
    boolean hyphen = isHyphen(next) && tags.start(next) == tags.end(noun);
    return isNoun(next) || hyphen || isModelNumber(next, noun) || tags.xpos(next).equals("POS");
  }

  /** {@code 60 Boeing 787 aircraft}, {@code 49 F-105 fighters}. */
  private boolean isModelNumber(int token, int head) {
    boolean hyphen = token == head + 2 && isHyphen(head + 1);
    return head >= 0
        && (token == head + 1 || hyphen)
        && tags.upos(token) == Upos.NUM
        && (tags.upos(head) == Upos.PROPN || isCapitals(head))
        && isNoun(token + 1);
  }

  private boolean isCapitals(int token) {
    String form = tags.form(token);
    return form.chars().allMatch(Character::isUpperCase);
  }

  private boolean isBeforeNoun(int token, int from) {
    return switch (tags.upos(token)) {
      case ADJ -> true;
      case ADV -> token + 1 < tags.size() && isDescribing(token + 1);
      case VERB -> isDescribing(token);
      case PART -> tags.xpos(token).equals("POS");
      case PUNCT -> isHyphen(token) || (isComma(token) && token > from && isDescribing(token + 1));
      case CCONJ -> token > from && isDescribing(token - 1) && isDescribing(token + 1);
      default -> false;
    };
  }

  private boolean isDescribing(int token) {
    if (token >= tags.size()) {
      return false;
    }
    String tag = tags.xpos(token);
    return tags.upos(token) == Upos.ADJ || tag.equals("VBN") || tag.equals("VBG");
  }

  private boolean isHyphen(int token) {
    return text.charAt(tags.start(token)) == '-';
  }

  private boolean isComma(int token) {
    return text.charAt(tags.start(token)) == ',';
  }

  /** {@code soldiers and officers}: the last noun joined to a plural one. */
  private int joined(int head) {
    int next = head + 2;
    boolean and = next < tags.size() && tags.upos(head + 1) == Upos.CCONJ;
    return and && isPlural(head) && isPlural(next) && isNoun(next) ? next : head;
  }
}
