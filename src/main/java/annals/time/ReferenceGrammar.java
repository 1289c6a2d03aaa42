// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.Meaning.Reference;
import annals.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Words that place something before, at or after the telling without a date: "now", "recently". */
final class ReferenceGrammar {
  private ReferenceGrammar() {}

  static @Nullable Expression at(TimeTokens t, int i) {
    TimeWord word = t.word(i);
    if (word == null) {
      return null;
    }
    if (word.is(Kind.REFERENCE)) {
      boolean asSoon = word.word().equals("soon") && Neighbours.isWord(t, i - 1, "as");
      return asSoon ? null : Expression.of(i, i + 1, new Reference(word.value()), rule(word));
    }
    boolean recent = t.isWord(i, "recent") && t.is(i + 1, Kind.UNITS);
    if (recent) {
      return Expression.of(i, i + 2, new Reference("PAST_REF"), "ref.past");
    }
    boolean future = t.isWord(i, "the") && (t.isWord(i + 1, "future") || t.isWord(i + 1, "past"));
    if (future && t.kind(i + 2) != TimeTokens.Kind.WORD) {
      TimeWord noun = t.word(i + 1);
      String value = noun != null && noun.word().equals("future") ? "FUTURE_REF" : "PAST_REF";
      return Expression.of(
          i, i + 2, new Reference(value), value.startsWith("F") ? "ref.future" : "ref.past");
    }
    return null;
  }

  private static String rule(TimeWord word) {
    return switch (word.value()) {
      case "PAST_REF" -> "ref.past";
      case "FUTURE_REF" -> "ref.future";
      default -> "ref.present";
    };
  }
}
