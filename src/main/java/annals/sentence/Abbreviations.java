// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static annals.text.Characters.isSpace;

import annals.rule.Lexicon;
import annals.rule.WordTable;
import annals.text.Abbreviation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations of one language: the listed ones, also where they are written with spaces
 * ({@code z. B.}, {@code a. C.}), initials, and short words whose shape tells ({@code Bn.}). Forms
 * are without their last stop: {@code e.g}.
 */
final class Abbreviations {
  private static final String VOWELS = "aeiouy";
  private static final int SHORTEST_SHAPE = 2;
  private static final int LONGEST_SHAPE = 5;
  private static final int LONGEST_PART = 4;
  private static final int MOST_PARTS = 4;
  private static final int ORDINAL_ENDING = 2;
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final char FIRST_UNSPACED = '\u0e00';

  private final WordTable<Abbreviation> listed;

  /** Those of them that have a capital. */
  private final WordTable<Abbreviation> named;

  private final boolean vowelless;

  Abbreviations(Lexicon lexicon, String language, boolean vowelless) {
    this.listed = WordRules.table(lexicon, "form", language, form -> true, Abbreviation::valueOf);
    this.named =
        WordRules.table(
            lexicon, "form", language, Abbreviations::hasCapital, Abbreviation::valueOf);
    this.vowelless = vowelless;
  }

  private static boolean hasCapital(String form) {
    return form.chars().anyMatch(Character::isUpperCase);
  }

  /** What the word in {@code [start, mark)}, its last stop left out, is; null for a plain word. */
  @Nullable Abbreviation find(CharSequence text, int start, int mark) {
    if (start >= mark || mark - start > WordRules.LONGEST) {
      return null;
    }
    Abbreviation whole = listed.find(text, start, mark);
    if (isCapitals(text, start, mark)) {
      return capitals(text, start, mark, whole);
    }
    if (whole != null) {
      return whole;
    }
    if (isInitials(text, start, mark)) {
      return isCaseless(text.charAt(start)) ? Abbreviation.NEVER : Abbreviation.EITHER;
    }
    int letters = start;
    while (letters < mark && Trail.isDigit(text.charAt(letters))) {
      letters++;
    }
    if (letters > start && letters < mark) {
      boolean unit =
          Character.isLowerCase(text.charAt(letters)) && !isOrdinalEnding(text, letters, mark);
      return unit ? listed.find(text, letters, mark) : null;
    }
    int part = mark;
    while (part > start && "-/'’".indexOf(text.charAt(part - 1)) < 0) {
      part--;
    }
    if (part > start) {
      return part < mark ? listed.find(text, part, mark) : null;
    }
    if (!vowelless || !isShape(text, start, mark)) {
      return null;
    }
    return Character.isUpperCase(text.charAt(start)) ? Abbreviation.EITHER : Abbreviation.WORD;
  }

  /** The letters of {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}. */
  static boolean isOrdinalEnding(CharSequence text, int from, int to) {
    return to - from == ORDINAL_ENDING
        && ORDINAL_ENDINGS.contains(text.subSequence(from, to).toString());
  }

  /** {@code MR} is {@code Mr}, but {@code POS} is not {@code pos}, unless a number follows. */
  private @Nullable Abbreviation capitals(
      CharSequence text, int start, int mark, @Nullable Abbreviation whole) {
    boolean counts = whole == Abbreviation.NUMBER || whole == Abbreviation.WORD;
    Abbreviation name = named.find(text, start, mark);
    return name != null ? name : counts ? Abbreviation.WORD : null;
  }

  private static boolean isCapitals(CharSequence text, int start, int mark) {
    for (int i = start; i < mark; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return mark - start > 1;
  }

  /**
   * What the word in {@code [start, mark)} is as a part of an abbreviation written with spaces: no
   * end inside of it, and at its last part what the whole is; null where it is no such part. The
   * look goes neither before {@code floor} nor beyond {@code limit}.
   */
  @Nullable Abbreviation spaced(CharSequence text, int floor, int start, int mark, int limit) {
    if (mark - start > LONGEST_PART || partEnd(text, start, limit) != mark) {
      return null;
    }
    int from = start;
    for (int n = 1; n < MOST_PARTS; n++) {
      int before = partBefore(text, floor, from);
      if (before < 0) {
        break;
      }
      from = before;
    }
    while (from >= 0 && from <= start) {
      Abbreviation found = joined(text, from, mark, limit);
      if (found != null) {
        return found;
      }
      from = nextPart(text, from, limit);
    }
    return null;
  }

  /** The listed form that the parts from {@code first} on make up, the one at {@code mark} too. */
  private @Nullable Abbreviation joined(CharSequence text, int first, int mark, int limit) {
    int part = first;
    int next = nextPart(text, part, limit);
    if (next < 0) {
      return null;
    }
    var form = new StringBuilder();
    for (int n = 0; n < MOST_PARTS && part >= 0; n++) {
      int end = partEnd(text, part, limit);
      if (end < 0) {
        break;
      }
      form.append(n > 0 ? "." : "").append(text, part, end);
      Abbreviation found = n > 0 && end >= mark ? listed.find(form, 0, form.length()) : null;
      if (found != null) {
        return end == mark ? found : Abbreviation.NEVER;
      }
      part = nextPart(text, part, limit);
    }
    return null;
  }

  /** The start of the part before the one at {@code part}; -1 where there is none. */
  private static int partBefore(CharSequence text, int floor, int part) {
    int stop = part - 2;
    if (stop <= floor || !isSpace(text.charAt(part - 1)) || text.charAt(stop) != '.') {
      return -1;
    }
    int start = WordRules.wordStart(text, Math.max(floor, stop - LONGEST_PART), stop);
    return start < stop && (start == floor || isSpace(text.charAt(start - 1))) ? start : -1;
  }

  /** The stop after the letters at {@code part}; -1 where there is none. */
  private static int partEnd(CharSequence text, int part, int limit) {
    int end = WordRules.wordEnd(text, part, Math.min(limit, part + LONGEST_PART + 1));
    return end > part && end < limit && text.charAt(end) == '.' ? end : -1;
  }

  private static int nextPart(CharSequence text, int part, int limit) {
    int next = partEnd(text, part, limit) + 2;
    boolean spaced = next > 1 && next < limit && isSpace(text.charAt(next - 1));
    return spaced && Character.isLetter(text.charAt(next)) ? next : -1;
  }

  /** {@code J}, {@code U.S}, {@code J.-P}: single letters with stops between. */
  private static boolean isInitials(CharSequence text, int start, int mark) {
    if (mark - start == 1) {
      return Character.isUpperCase(text.charAt(start)) || isCaseless(text.charAt(start));
    }
    for (int i = start; i < mark; i++) {
      char c = text.charAt(i);
      boolean letter = (i - start) % 2 == 0;
      if (letter ? !Character.isLetter(c) : c != '.' && c != '-') {
        return false;
      }
    }
    return (mark - start) % 2 == 1;
  }

  /** A letter of a script that has spaces but no capitals: Arabic, Hebrew, those of India. */
  static boolean isCaseless(char c) {
    return c < FIRST_UNSPACED && Character.getType(c) == Character.OTHER_LETTER;
  }

  /**
   * {@code Bn}, {@code wt}: Latin letters, none of them a vowel or capital but the first, and none
   * twice in a row, as in {@code Hmm}.
   */
  private static boolean isShape(CharSequence text, int start, int mark) {
    if (mark - start < SHORTEST_SHAPE || mark - start > LONGEST_SHAPE) {
      return false;
    }
    for (int i = start; i < mark; i++) {
      char c = text.charAt(i);
      char small = Character.toLowerCase(c);
      boolean consonant = small >= 'a' && small <= 'z' && VOWELS.indexOf(small) < 0;
      if (!consonant
          || (i > start && (c != small || c == Character.toLowerCase(text.charAt(i - 1))))) {
        return false;
      }
    }
    return true;
  }
}
