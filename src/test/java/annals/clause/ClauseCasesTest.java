// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.syntax.SharedSyntax;
import annals.syntax.Upos;
import annals.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Sentences and, of each verb in them, its subject, its object and how real it is: {@code sell:
 * they > cars, future, NEG, hedged}.
 */
final class ClauseCasesTest {
  private static final WordLists WORDS = WordLists.load();
  private static final Lemmas LEMMAS = Lemmas.of(List.of("shoot", "find", "free"), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/clause/cases.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tells(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  static String shown(String text) {
    var tree = new Tree(new SharedSyntax().parsed(text, Span.of(0, text.length())), LEMMAS);
    var clauses = new Clauses(tree, WORDS);
    var reality = new Reality(tree, WORDS);
    var shown = new StringJoiner("; ");
    for (int verb = 0; verb < tree.size(); verb++) {
      if (tree.upos(verb) == Upos.VERB) {
        Modality modality = reality.modality(verb);
        shown.add(
            tree.word(verb)
                + ": "
                + word(tree, clauses.subject(verb))
                + " > "
                + word(tree, clauses.object(verb))
                + (modality == Modality.ASSERTED
                    ? ""
                    : ", " + modality.name().toLowerCase(Locale.ROOT))
                + (reality.isNegated(verb) ? ", NEG" : "")
                + (reality.isHedged(verb) ? ", hedged" : ""));
      }
    }
    return shown.toString();
  }

  private static String word(Tree tree, @Nullable Argument argument) {
    return argument == null ? "-" : tree.word(argument.token());
  }
}
