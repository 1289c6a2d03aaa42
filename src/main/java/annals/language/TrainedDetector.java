// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.language;

import annals.rule.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Apache OpenNLP's model of 103 languages, for texts that scripts and function words leave
 * undecided. It takes half a second and 60 MB to load, so it is loaded when first needed. Its
 * probabilities are flat: what counts is the lead of the best over the second.
 */
final class TrainedDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** Of 103 languages each has 0.01 where the model knows nothing. */
  private static final double LEAST_PROBABILITY = 0.03;

  private static final double CLEAR_LEAD = 1.5;
  private static final int CHARACTERS = 1_000;

  private static final class Loaded {
    static final LanguageDetectorModel LANGUAGES = load();
    static final Map<String, String> TWO_LETTERS = twoLetters();
  }

  private TrainedDetector() {}

  private static LanguageDetectorModel load() {
    try (var in = new ByteArrayInputStream(Sources.model(MODEL))) {
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  /** ISO 639-3, which the model speaks, to ISO 639-1; Mandarin is Chinese. */
  private static Map<String, String> twoLetters() {
    var codes = new HashMap<String, String>();
    for (String code : Locale.getISOLanguages()) {
      codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
    codes.put("pes", "fa");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("nob", "no");
    codes.put("plt", "mg");
    codes.put("zlm", "ms");
    return codes;
  }

  /** What the model makes of the text's first 1,000 characters; null where it is not sure. */
  static @Nullable LanguageGuess guess(CharSequence text) {
    CharSequence head = text.subSequence(0, Math.min(CHARACTERS, text.length()));
    Language[] languages = new LanguageDetectorME(Loaded.LANGUAGES).predictLanguages(head);
    double best = languages[0].getConfidence();
    double second = languages[1].getConfidence();
    String code = Loaded.TWO_LETTERS.get(languages[0].getLang());
    return code == null || best < LEAST_PROBABILITY || best < second * CLEAR_LEAD
        ? null
        : new LanguageGuess(code, best / (best + second));
  }
}
