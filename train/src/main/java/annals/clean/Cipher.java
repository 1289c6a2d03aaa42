// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.text.PageMetadata;
import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import annals.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A page in a language that nobody knows: its Latin letters changed for others, on each page in
 * another way. Such a page has no word, cue or function word left that the model could know it by,
 * only shape, place, markup and repetition; so the model learns what carries over to languages that
 * it has not seen. Three kinds: another order of the Latin letters; a script without capitals; a
 * script that parts no words.
 */
final class Cipher {
  private static final String VOWELS = "aeiouy";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

  /** The first of 26 letters that have no capitals. */
  private static final char CASELESS = '\u05D0';

  private static final char IDEOGRAPH = '\u4E00';
  private static final int IDEOGRAPHS = 3000;

  /** So many letters become one ideograph. */
  private static final int LETTERS_AN_IDEOGRAPH = 3;

  private enum Script {
    LATIN,
    CASELESS,
    UNSPACED;

    private static final Script[] ALL = values();
  }

  /** Fields of a page's head that are compared with its lines. */
  private static final Set<Field> WORDS =
      Set.of(Field.TITLE, Field.DESCRIPTION, Field.ARTICLE_BODY);

  private final Script script;
  private final char[] letters = new char[26];
  private final int salt;

  private Cipher(SplittableRandom random) {
    script = Script.ALL[random.nextInt(Script.ALL.length)];
    salt = random.nextInt();
    permute(VOWELS, random);
    permute(CONSONANTS, random);
  }

  /** The same page with other letters; its lines are those of the page. */
  static LabelledPage of(LabelledPage page) {
    var cipher = new Cipher(new SplittableRandom(WordHash.mix(~page.id().hashCode())));
    List<Candidate> head =
        page.head().candidates().stream()
            .map(
                said ->
                    WORDS.contains(said.field())
                        ? new Candidate(
                            said.field(), cipher.write(said.value()), said.evidence(), said.iso())
                        : said)
            .toList();
    return new LabelledPage(
        page.id(),
        page.host(),
        SourceText.of(cipher.write(page.text().toString())),
        page.markup(),
        new PageMetadata(head),
        page.gold());
  }

  private void permute(String alphabet, SplittableRandom random) {
    char[] order = alphabet.toCharArray();
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      char swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    for (int i = 0; i < order.length; i++) {
      letters[alphabet.charAt(i) - 'a'] = order[i];
    }
  }

  private String write(String text) {
    var out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isLatin(c)) {
        out.append(script == Script.UNSPACED ? wide(out, c) : String.valueOf(c));
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && isLatin(text.charAt(end))) {
        end++;
      }
      word(text, i, end, out);
      i = end;
    }
    return out.toString();
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void word(String text, int from, int to, StringBuilder out) {
    int hash = salt;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      char small = Character.toLowerCase(c);
      switch (script) {
        case LATIN -> {
          char other = letters[small - 'a'];
          out.append(small == c ? other : Character.toUpperCase(other));
        }
        case CASELESS -> out.append((char) (CASELESS + letters[small - 'a'] - 'a'));
        case UNSPACED -> {
          hash = WordHash.join(hash, small);
          if ((i - from) % LETTERS_AN_IDEOGRAPH == 0) {
            out.append((char) (IDEOGRAPH + Math.floorMod(WordHash.mix(hash), IDEOGRAPHS)));
          }
        }
      }
    }
  }

  /** Marks as they are printed between ideographs; no space after one. */
  private static String wide(StringBuilder before, char c) {
    boolean ideograph =
        before.length() > 0 && WordHash.isWordAlone(before.charAt(before.length() - 1));
    return switch (c) {
      case '.' -> ideograph ? "。" : ".";
      case ',' -> ideograph ? "，" : ",";
      case '?' -> "？";
      case '!' -> "！";
      case ':' -> ideograph ? "：" : ":";
      case ' ' -> ideograph || isWideMark(before) ? "" : " ";
      default -> String.valueOf(c);
    };
  }

  private static boolean isWideMark(StringBuilder before) {
    return before.length() > 0 && "。，？！：".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
