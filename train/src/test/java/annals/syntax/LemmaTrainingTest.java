// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.syntax.Lemmatizer.Case;
import annals.syntax.Lemmatizer.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmaTrainingTest {

  @ParameterizedTest(name = "{0} {2} -> {1}")
  @CsvSource({
    "attended, attend, VERB, SMALL, 2, ''",
    "Carried, carry, VERB, SMALL, 3, y",
    "went, go, VERB, SMALL, 4, go",
    "Hanoi, Hanoi, PROPN, AS_WRITTEN, 0, ''",
    "i, I, PRON, CAPITAL, 0, ''",
    "iPhones, iPhone, PROPN, AS_WRITTEN, 1, ''",
  })
  void theRuleOfAWordKeepsMostOfIt(
      String word, String lemma, Upos upos, Case first, int cut, String add) {
    Rule rule = LemmaTraining.rule(word, lemma, upos);
    assertEquals(new Rule(first, cut, add), rule);
    assertEquals(lemma, rule.apply(word));
  }
}
