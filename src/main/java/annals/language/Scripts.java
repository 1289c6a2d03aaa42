// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts of a text say about its language: most scripts are written for one language, and
 * kana make a text with Chinese characters Japanese. Latin, Cyrillic and Arabic letters say
 * nothing.
 */
final class Scripts {
  private static final Map<UnicodeScript, String> LANGUAGES = languages();

  /** Japanese news has more Chinese characters than kana, Chinese news has hardly any kana. */
  private static final double KANA_SHARE = 0.1;

  private static final double CLEAR_SHARE = 0.5;
  private static final int ASCII = 0x80;

  /** Latin letters behind it are few. */
  private static final int LAST_LATIN = 0x24f;

  private Scripts() {}

  private static Map<UnicodeScript, String> languages() {
    var map = new EnumMap<UnicodeScript, String>(UnicodeScript.class);
    map.put(UnicodeScript.HAN, "zh");
    map.put(UnicodeScript.HIRAGANA, "ja");
    map.put(UnicodeScript.KATAKANA, "ja");
    map.put(UnicodeScript.HANGUL, "ko");
    map.put(UnicodeScript.THAI, "th");
    map.put(UnicodeScript.HEBREW, "he");
    map.put(UnicodeScript.GREEK, "el");
    map.put(UnicodeScript.DEVANAGARI, "hi");
    map.put(UnicodeScript.BENGALI, "bn");
    map.put(UnicodeScript.GURMUKHI, "pa");
    map.put(UnicodeScript.GUJARATI, "gu");
    map.put(UnicodeScript.TAMIL, "ta");
    map.put(UnicodeScript.TELUGU, "te");
    map.put(UnicodeScript.KANNADA, "kn");
    map.put(UnicodeScript.MALAYALAM, "ml");
    map.put(UnicodeScript.SINHALA, "si");
    map.put(UnicodeScript.GEORGIAN, "ka");
    map.put(UnicodeScript.ARMENIAN, "hy");
    map.put(UnicodeScript.KHMER, "km");
    map.put(UnicodeScript.LAO, "lo");
    map.put(UnicodeScript.MYANMAR, "my");
    map.put(UnicodeScript.ETHIOPIC, "am");
    map.put(UnicodeScript.TIBETAN, "bo");
    return map;
  }

  /** The language that the scripts of the text's first {@code length} characters show, or null. */
  static @Nullable LanguageGuess guess(CharSequence text, int length) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < length; ) {
      int c = text.charAt(i);
      if (c < ASCII) {
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
        i++;
        continue;
      }
      c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        if (c > LAST_LATIN) {
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    if (letters == 0) {
      return null;
    }
    int kana = count(counts, UnicodeScript.HIRAGANA) + count(counts, UnicodeScript.KATAKANA);
    int han = count(counts, UnicodeScript.HAN);
    if (kana + han > letters * CLEAR_SHARE) {
      String code = kana > (kana + han) * KANA_SHARE ? "ja" : "zh";
      return new LanguageGuess(code, (double) (kana + han) / letters);
    }
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      String code = LANGUAGES.get(entry.getKey());
      if (code != null && entry.getValue() > letters * CLEAR_SHARE) {
        return new LanguageGuess(code, (double) entry.getValue() / letters);
      }
    }
    return null;
  }

  private static int count(Map<UnicodeScript, Integer> counts, UnicodeScript script) {
    return counts.getOrDefault(script, 0);
  }
}
