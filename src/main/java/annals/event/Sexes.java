// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.rule.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pronoun can stand for somebody: {@code she} for no man. Names have the sex of nine in
 * ten who bear them, nouns that of {@code classes.tsv}; the others may be either.
 */
final class Sexes {
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> HE = Set.of("he", "him", "his");
  private static final String FEMALE = "f";
  private static final String MALE = "m";

  private final NounKinds nouns;
  private final Map<String, String> names = new HashMap<>();

  private Sexes(NounKinds nouns) {
    this.nouns = nouns;
  }

  static Sexes load(NounKinds nouns) {
    var sexes = new Sexes(nouns);
    for (Lexicon.Entry row : Lexicon.load("entity/first_names").entries()) {
      if (!row.get("sex").isEmpty()) {
        sexes.names.put(row.get("name").toLowerCase(Locale.ROOT), row.get("sex"));
      }
    }
    return sexes;
  }

  /** Whether a pronoun stands for one man or woman. */
  static boolean isOfOne(String pronoun) {
    return asked(pronoun) != null;
  }

  /** Whether nothing speaks against it that the pronoun stands for somebody. */
  boolean mayBe(String pronoun, Participant somebody) {
    String asked = asked(pronoun);
    String known = asked == null ? null : of(somebody);
    return known == null || known.equals(asked);
  }

  /** Whether the pronoun has the sex that somebody is known to have. */
  boolean is(String pronoun, Participant somebody) {
    String asked = asked(pronoun);
    return asked != null && asked.equals(of(somebody));
  }

  private static @Nullable String asked(String pronoun) {
    return SHE.contains(pronoun) ? FEMALE : HE.contains(pronoun) ? MALE : null;
  }

  private @Nullable String of(Participant somebody) {
    if (somebody.kind() != Participant.Kind.PERSON) {
      return null;
    }
    String head = somebody.head() == null ? "" : somebody.head().toLowerCase(Locale.ROOT);
    if (nouns.isInClass("woman", head)) {
      return FEMALE;
    }
    if (nouns.isInClass("man", head)) {
      return MALE;
    }
    String[] words = somebody.name().toLowerCase(Locale.ROOT).split(" ");
    return words.length > 1 ? names.get(words[0]) : null;
  }
}
