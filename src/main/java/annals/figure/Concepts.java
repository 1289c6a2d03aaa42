// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.figure.Vocabulary.WordClass;
import annals.syntax.TaggedSentence;
import annals.syntax.Upos;
import annals.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a share, an amount or a level is said of: {@code Inflation} of {@code Inflation rose to 7
 * percent}, {@code key rate} of {@code The bank cut its key rate by 2 points}, {@code rents} of
 * {@code a 6 percent increase in rents}. Found by parts of speech and the order of the clause,
 * without a parser: a noun of change has its own phrase, a verb of change its object, any other
 * verb its subject.
 */
final class Concepts {
  private static final int CLAUSE = 24;
  private static final int PHRASE = 14;
  private static final int INSERTION = 20;
  private static final Set<String> PHRASE_PREPOSITIONS =
      Set.of("of", "in", "on", "for", "per", "between", "at", "from", "with", "to");
  private static final Set<String> AFTER_COMMA = Set.of("from", "to", "by", "up", "down");
  private static final Set<String> BEFORE_NUMBER = Set.of("by", "to", "from", "at", "of");
  private final SentenceScan scan;
  private final TaggedSentence tags;

  Concepts(SentenceScan scan, TaggedSentence tags) {
    this.scan = scan;
    this.tags = tags;
  }

  /**
   * The phrase, without its article; null where the sentence has none.
   *
   * @param quantity of modifier, number and unit
   * @param change the word that tells of a change; null where there is none
   */
  @Nullable Span of(Span quantity, @Nullable Span change) {
    int number = tokenAt(quantity.start());
    int after = tokenAt(quantity.end());
    int word = change == null ? -1 : tokenAt(change.start());
    if (word >= 0 && isNoun(word)) {
      Span own = ofChangeNoun(word, number, after);
      if (own != null) {
        return own;
      }
    }
    if (word == number && word > 0) {
      return subject(word);
    }
    int verb = word >= 0 && word < number && !isNoun(word) ? word : verbBefore(number);
    if (verb < 0) {
      return word >= 0 && word < number ? phraseBefore(word) : null;
    }
    Span object = word == verb ? object(verb, number) : null;
    return object == null ? subject(verb) : object;
  }

  /** {@code increase of 6 percent in crimes}, {@code cut in fares of 10 percent}. */
  private @Nullable Span ofChangeNoun(int noun, int number, int after) {
    int from = noun >= after ? noun + 1 : after;
    if (is(from, "in") || is(from, "of")) {
      Span phrase = phraseFrom(from + 1);
      if (phrase != null) {
        return phrase;
      }
    }
    if (noun < number && (is(noun + 1, "in") || is(noun + 1, "of"))) {
      return phraseFrom(noun + 2);
    }
    boolean compound = noun < number && isNoun(noun - 1);
    return compound ? phraseBefore(noun) : null;
  }

  /**
   * {@code reduced [deaths] by 28 percent}; null where the verb has no object before the number.
   */
  private @Nullable Span object(int verb, int number) {
    boolean passive = "VBN".equals(tags.xpos(verb)) && isBe(leftOfAdverbs(verb));
    int end = BEFORE_NUMBER.contains(lower(number - 1)) ? number - 1 : number;
    int from = verb + 1;
    if (passive || from >= end || !isNoun(end - 1) || isTime(end - 1)) {
      return null;
    }
    boolean nominal = isNoun(from) || isDescribing(from) || isDeterminer(from);
    return nominal ? trimmed(from, end) : null;
  }

  private int leftOfAdverbs(int verb) {
    int at = verb - 1;
    while (at > 0 && tags.upos(at) == Upos.ADV) {
      at--;
    }
    return at;
  }

  private boolean isBe(int token) {
    return token >= 0 && tags.upos(token) == Upos.AUX && "be".equals(tags.lemma(token));
  }

  private int verbBefore(int number) {
    for (int i = number - 1; i >= 0 && i > number - CLAUSE; i--) {
      if (isVerb(i) || isWorth(i)) {
        return i;
      }
      boolean comma = isMark(i, ',') && !AFTER_COMMA.contains(lower(i + 1));
      if (comma
          || tags.upos(i) == Upos.SCONJ
          || (tags.upos(i) == Upos.PUNCT && !isMark(i, '-') && !isMark(i, ','))) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Span subject(int verb) {
    int end = verb;
    while (end > 0 && belongsToVerb(end - 1)) {
      end--;
    }
    if (end > 0 && tags.upos(end - 1) == Upos.CCONJ) {
      int earlier = verbBefore(end - 1);
      return earlier < 0 ? null : subject(earlier);
    }
    if (end > 0 && isRelative(end - 1)) {
      end--;
      end -= end > 0 && isMark(end - 1, ',') ? 1 : 0;
    } else if (end > 0 && isMark(end - 1, ',')) {
      end = beforeInsertion(end - 1);
    }
    return phraseBefore(end);
  }

  private boolean belongsToVerb(int token) {
    return switch (tags.upos(token)) {
      case AUX, ADV, PART -> true;
      case VERB -> !isNoun(token - 1) || !isDescribing(token);
      case ADJ, ADP, SCONJ -> is(token, "more") || is(token, "than");
      default -> false;
    };
  }

  /** The token that ends before {@code , which excludes food and energy,}. */
  private int beforeInsertion(int comma) {
    for (int i = comma - 1; i > 0 && i > comma - INSERTION; i--) {
      if (isMark(i, ',')) {
        return i;
      }
    }
    return comma;
  }

  /** The noun phrase that ends before a token, with the phrases that prepositions hang on it. */
  private @Nullable Span phraseBefore(int end) {
    int from = end;
    while (from > 0 && from > end - PHRASE && belongsToPhrase(from - 1, from == end)) {
      from--;
    }
    return from < end && isNoun(end - 1) ? trimmed(from, end) : null;
  }

  private @Nullable Span phraseFrom(int from) {
    int end = from;
    while (end < tags.size() && end < from + PHRASE && (isNominal(end) || isOf(end))) {
      end++;
    }
    while (end > from && !isNoun(end - 1)) {
      end--;
    }
    return end > from ? trimmed(from, end) : null;
  }

  private boolean belongsToPhrase(int token, boolean last) {
    if (isNominal(token)) {
      return true;
    }
    boolean joint = !last && token > 0 && isNominal(token - 1);
    boolean preposition =
        tags.upos(token) == Upos.ADP && PHRASE_PREPOSITIONS.contains(lower(token));
    return joint && (preposition || tags.upos(token) == Upos.CCONJ);
  }

  private boolean isOf(int token) {
    return is(token, "of")
        && token + 1 < tags.size()
        && isNominal(token + 1)
        && tags.upos(token + 1) != Upos.NUM;
  }

  private boolean isNominal(int token) {
    return isNoun(token)
        || isDescribing(token)
        || isDeterminer(token)
        || tags.upos(token) == Upos.NUM
        || "POS".equals(tags.xpos(token))
        || isMark(token, '-');
  }

  /** The phrase without its article and without the time that it ends with. */
  private @Nullable Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    for (int i = to - 1; i > from; i--) {
      if (tags.upos(i) == Upos.ADP && isTime(end - 1)) {
        end = i;
      }
    }
    while (start < end && !isNoun(start) && !isDescribing(start)) {
      start++;
    }
    return start < end && !isTime(end - 1) ? Span.of(tags.start(start), tags.end(end - 1)) : null;
  }

  private boolean isTime(int token) {
    int word = scan.tokenAt(tags.start(token));
    return scan.is(word, WordClass.MONTH)
        || scan.is(word, WordClass.WEEKDAY)
        || scan.is(word, WordClass.TIME)
        || scan.is(word, WordClass.PERIOD);
  }

  private boolean isNoun(int token) {
    return token >= 0
        && token < tags.size()
        && (tags.upos(token) == Upos.NOUN || tags.upos(token) == Upos.PROPN);
  }

  private boolean isDescribing(int token) {
    return token >= 0
        && token < tags.size()
        && (tags.upos(token) == Upos.ADJ || isParticiple(token));
  }

  private boolean isParticiple(int token) {
    return tags.xpos(token).equals("VBN") && tags.upos(token) == Upos.VERB && isNoun(token + 1);
  }

  private boolean isDeterminer(int token) {
    return tags.upos(token) == Upos.DET || "PRP$".equals(tags.xpos(token));
  }

  private boolean isVerb(int token) {
    return tags.upos(token) == Upos.AUX || (tags.upos(token) == Upos.VERB && !isParticiple(token));
  }

  private boolean isWorth(int token) {
    return is(token, "worth");
  }

  private boolean isRelative(int token) {
    return tags.xpos(token).startsWith("W");
  }

  private boolean isMark(int token, char mark) {
    return token >= 0
        && token < tags.size()
        && tags.end(token) - tags.start(token) == 1
        && tags.form(token).charAt(0) == mark;
  }

  private boolean is(int token, String word) {
    return token >= 0 && token < tags.size() && tags.form(token).equalsIgnoreCase(word);
  }

  private String lower(int token) {
    return token < 0 || token >= tags.size() ? "" : tags.form(token).toLowerCase(Locale.ROOT);
  }

  private int tokenAt(int offset) {
    return NounTags.tokenAt(tags, offset);
  }
}
