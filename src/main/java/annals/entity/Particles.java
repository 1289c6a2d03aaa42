// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Set;

/**
 * The small words inside surnames: {@code le} of Marine Le Pen, {@code da} of Luiz Inácio Lula da
 * Silva, {@code bin} of Ali bin Hassan. They never end a name, and what follows one with a capital
 * belongs to it.
 */
final class Particles {
  /** The most words of a surname in a row that are particles: {@code de la} Cruz. */
  private static final int MOST = 2;

  private static final Set<Long> WORDS = ContextWords.of("particle", NameTokens::key);

  /** Those that are also words of English, which begin no surname: a {@code van} Reed stole. */
  private static final Set<Long> ORDINARY = ContextWords.of("particle_word", NameTokens::key);

  private static final Set<Long> CALENDAR = ContextWords.of("calendar", NameTokens::key);

  private Particles() {}

  /** Where a surname begins that follows a word: {@code de} of "said de Klerk"; else the word. */
  static int start(NameTokens words, int first) {
    int start = first;
    while (start > 0 && first - start < MOST && isParticle(words, start - 1)) {
      start--;
    }
    while (start < first && ORDINARY.contains(words.key(start))) {
      start++;
    }
    boolean opened = start > 0 && words.isCapital(start - 1) && words.hasLetter(start - 1);
    return opened && !words.isCapital(start) ? first : start;
  }

  /** Where a person's name ends that goes on with particles behind a word; else that word. */
  static int end(NameTokens words, int end) {
    int next = end;
    while (next < words.size() && next - end < MOST && isParticle(words, next)) {
      next++;
    }
    boolean joined = next > end || isParticle(words, end - 1);
    boolean name = next < words.size() && words.isCapital(next) && words.hasLetter(next);
    name = name && !CALENDAR.contains(words.key(next)); // "what did Reed do Friday"
    return joined && name ? next + 1 : end;
  }

  private static boolean isParticle(NameTokens words, int word) {
    return WORDS.contains(words.key(word)) || ORDINARY.contains(words.key(word));
  }
}
