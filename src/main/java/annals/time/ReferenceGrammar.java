// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Reference;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Words that place something before, at or after the telling without a date: "now", "recently". */
final class ReferenceGrammar {
  /** The rule of "for the time being". */
  static final String FOR_NOW = "ref.for_now";

  private ReferenceGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return null;
    }
    if (word.is(Kind.REFERENCE)) {
      boolean asSoon = word.word().equals("soon") && Neighbours.isWord(t, i - 1, "as");
      boolean compound = t.touchesNext(i) && t.isSign(i + 1, '-');
      return asSoon || compound
          ? null
          : Expression.of(i, i + 1, new Reference(word.value()), rule(word));
    }
    boolean recent = t.isWord(i, "recent") && t.is(i + 1, Kind.UNITS);
    if (recent) {
      return Expression.of(i, i + 2, new Reference("PAST_REF"), "ref.past");
    }
    boolean recently = t.isWord(i, "recent") && t.kind(i + 1) == TimeTokens.Kind.WORD;
    if (recently && !t.is(i + 1, Kind.PREPOSITION) && !isCompared(t, i - 1)) {
      return Expression.of(i, i + 1, new Reference("PAST_REF"), "ref.past");
    }
    if (isForNow(t, i)) {
      return Expression.of(i, i + 3, new Reference("PRESENT_REF"), FOR_NOW);
    }
    boolean future = t.isWord(i, "the") && (t.isWord(i + 1, "future") || t.isWord(i + 1, "past"));
    if (future && endsNoun(t, i + 2)) {
      TimeWord noun = t.word(i + 1);
      String value = noun != null && noun.word().equals("future") ? "FUTURE_REF" : "PAST_REF";
      return Expression.of(
          i, i + 2, new Reference(value), value.startsWith("F") ? "ref.future" : "ref.past");
    }
    return null;
  }

  /** "The most recent flood" is the last one, whenever it was. */
  private static boolean isCompared(TimeTokens t, int i) {
    return t.isWord(i, "more") || t.isWord(i, "most") || t.isWord(i, "less");
  }

  /** Whether "for the time being" goes on here. */
  static boolean isForNow(TimeTokens t, int i) {
    return t.isWord(i + 1, "time")
        && t.isWord(i - 1, "for")
        && Neighbours.isWord(t, i + 2, "being");
  }

  /** Whether "the past" stands by itself: "in the past and", but "the past decade". */
  private static boolean endsNoun(TimeTokens t, int i) {
    return t.kind(i) != TimeTokens.Kind.WORD
        || t.is(i, Kind.PREPOSITION)
        || t.is(i, Kind.PAST_CUE)
        || t.is(i, Kind.PRESENT_CUE)
        || t.isWord(i, "or")
        || Neighbours.isWord(t, i, "but");
  }

  private static String rule(TimeWord word) {
    return switch (word.value()) {
      case "PAST_REF" -> "ref.past";
      case "FUTURE_REF" -> "ref.future";
      default -> "ref.present";
    };
  }
}
