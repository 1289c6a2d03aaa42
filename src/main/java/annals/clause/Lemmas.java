// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.rule.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Lemmas of the verbs and nouns of the lexicon by their forms, for where the lemmatizer, which
 * knows words by their endings, makes one that is none: {@code patroll}, {@code fought}.
 */
public final class Lemmas {
  private final Set<String> known = new HashSet<>();
  private final Set<String> pasts = new HashSet<>();
  private final Set<String> also = new HashSet<>();
  private final Set<String> participles = new HashSet<>();
  private final Map<String, Set<String>> particles = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final WordLists words = WordLists.load();

  private Lemmas() {}

  /** The lemmas of the given verbs and nouns, and the irregular forms of any verb. */
  public static Lemmas of(Iterable<String> verbs, Iterable<String> nouns) {
    var lemmas = new Lemmas();
    for (Lexicon.Entry row : Lexicon.load("clause/irregular").entries()) {
      lemmas.forms.put(row.get("form"), row.get("lemma"));
      lemmas.known.add(row.get("lemma"));
      lemmas.pasts.add(row.get("form"));
      if (row.get("also").equals("yes")) {
        lemmas.also.add(row.get("form"));
      }
      if (row.get("participle").equals("yes")) {
        lemmas.participles.add(row.get("form"));
      }
    }
    for (Lexicon.Entry row : Lexicon.load("clause/particles").entries()) {
      lemmas.particles.put(row.get("particle"), Set.of(row.get("verbs").split(" ")));
    }
    for (String verb : verbs) {
      lemmas.known.add(verb);
      for (String form : Inflection.verb(verb)) {
        lemmas.forms.putIfAbsent(form, verb);
      }
    }
    for (String noun : nouns) {
      lemmas.plurals.putIfAbsent(Inflection.plural(noun), noun);
      lemmas.plurals.put(noun, noun);
    }
    return lemmas;
  }

  /** Whether a form is the past tense of a verb that has one of its own: {@code shot}. */
  boolean isPast(String form) {
    return pasts.contains(form);
  }

  /** Whether a form is such a past tense and nothing else: {@code fought}, not {@code shot}. */
  boolean isOnlyPast(String form) {
    return pasts.contains(form) && !also.contains(form);
  }

  /**
   * Whether a form may be a past tense, as {@code took} and {@code burned}; {@code taken} is none.
   */
  boolean isTense(String form) {
    return (pasts.contains(form) && !participles.contains(form)) || isRegularPast(form);
  }

  /** Whether a form is the regular past tense of a known verb: {@code wounded}. */
  boolean isRegularPast(String form) {
    return form.endsWith("ed") && forms.containsKey(form);
  }

  /** Whether a form is the third person of a verb: {@code foils}, which may be a noun too. */
  public boolean isPresent(String form) {
    return form.endsWith("s") && forms.containsKey(form) && !pasts.contains(form);
  }

  /** Whether a form is the lemma of a known verb. */
  boolean isVerb(String form) {
    return known.contains(form);
  }

  /** Whether a form is one of a known noun. */
  boolean isNoun(String form) {
    return plurals.containsKey(form);
  }

  /** Whether a word is in one of the closed lists. */
  boolean has(WordLists.Kind list, String word) {
    return words.has(list, word);
  }

  boolean isParticle(String word) {
    return particles.containsKey(word);
  }

  /** Whether a verb is one with its particle: {@code sealed off}; {@code capsized off} is none. */
  boolean takes(String form, String particle) {
    return particles.getOrDefault(particle, Set.of()).contains(verb(form));
  }

  /** The lemma of a noun; the one given where the lexicon does not know its form. */
  public String noun(String form, String lemma) {
    return plurals.getOrDefault(form, lemma.isEmpty() ? form : lemma);
  }

  /** The lemma of a form that is taken for a verb; the form where the lexicon does not know it. */
  String verb(String form) {
    return verb(form, form);
  }

  /** The lemma of a verb; the one given where the lexicon knows it, or nothing better. */
  public String verb(String form, String lemma) {
    if (known.contains(lemma)) {
      return lemma;
    }
    String better = forms.get(form);
    return better != null ? better : lemma.isEmpty() ? form : lemma;
  }
}
