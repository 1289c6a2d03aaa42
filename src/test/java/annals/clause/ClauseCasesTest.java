// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.syntax.SharedSyntax;
import annals.syntax.Upos;
import annals.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Sentences and what a verb of each tells: its subject, its object and how real it is, {@code they
 * > cars, future, NEG, hedged}.
 */
final class ClauseCasesTest {
  private static final WordLists WORDS = WordLists.load();
  private static final Lemmas LEMMAS = Lemmas.of(List.of("shoot", "find", "free"), List.of());

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(resources = "/clause/cases.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tells(String text, String verb, String told) {
    var tree = new Tree(new SharedSyntax().parsed(text, Span.of(0, text.length())), LEMMAS);
    var clauses = new Clauses(tree, WORDS);
    var reality = new Reality(tree, WORDS);
    int token = tree.tokenAt(text.indexOf(verb));
    assertEquals(Upos.VERB, tree.upos(token));
    Modality modality = reality.modality(token);
    assertEquals(
        told,
        word(tree, clauses.subject(token))
            + " > "
            + word(tree, clauses.object(token))
            + (modality == Modality.ASSERTED ? "" : ", " + modality.name().toLowerCase(Locale.ROOT))
            + (reality.isNegated(token) ? ", NEG" : "")
            + (reality.isHedged(token) ? ", hedged" : ""));
  }

  private static String word(Tree tree, @Nullable Argument argument) {
    return argument == null ? "-" : tree.word(argument.token());
  }
}
