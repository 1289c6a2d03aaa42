// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.read.SourceDocument;
import annals.text.Issue;
import annals.text.Sentence;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence without end is cut, a document without end is read so far; both say so. */
final class WorkBudgetTest {

  private static AnnotatedDocument document(String text) {
    return AnnotatedDocument.of(SourceDocument.ofText("a", text));
  }

  private static AnnotatedDocument cut(String text, int tokens) {
    return WorkBudget.withSentences(
        document(text), List.of(new Sentence(Span.of(0, text.length()), 0, 1, tokens, false)));
  }

  private static List<String> issues(AnnotatedDocument document) {
    return document.issues().stream().map(Issue::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"400, 1", "401, 2", "800, 2", "801, 3"})
  void aSentenceOfSoManyTokensIsSoManySentences(int tokens, int sentences) {
    String text = "word ".repeat(tokens).strip();
    AnnotatedDocument document = cut(text, tokens);
    assertEquals(sentences, document.sentences().size());
    assertEquals(sentences == 1 ? List.of() : List.of("sentence_too_long"), issues(document));
    int total = 0;
    for (int i = 0; i < sentences; i++) {
      Sentence sentence = document.sentences().get(i);
      assertEquals(i + 1, sentence.ordinal());
      assertTrue(sentence.tokens() <= WorkBudget.TOKENS_OF_A_SENTENCE);
      assertEquals(
          document.text().slice(sentence.span()).strip(), document.text().slice(sentence.span()));
      total += sentence.tokens();
    }
    assertEquals(tokens, total);
  }

  @ParameterizedTest
  @CsvSource({"19, 19", "20, 20", "21, 20"})
  void ofManyLongSentencesTwentyAreTold(int sentences, int told) {
    String one = "word ".repeat(401);
    var all = new ArrayList<Sentence>();
    for (int i = 0; i < sentences; i++) {
      Span span = Span.of(i * one.length(), (i + 1) * one.length() - 1);
      all.add(new Sentence(span, i, i + 1, 401, false));
    }
    AnnotatedDocument document = WorkBudget.withSentences(document(one.repeat(sentences)), all);
    assertEquals(2 * sentences, document.sentences().size());
    assertEquals(told, issues(document).size());
  }

  @Test
  void itIsCutBehindAMarkWhereThereIsOne() {
    AnnotatedDocument document = cut("word ".repeat(299) + "word, " + "word ".repeat(300), 601);
    assertEquals(
        "word,", document.text().slice(document.sentences().get(0).span()).substring(299 * 5));
    assertEquals(2, document.sentences().size());
  }

  @Test
  void whatLiesBehindTheLastTokenIsNotRead() {
    var sentences = new ArrayList<Sentence>();
    for (int i = 0; i < 501; i++) {
      sentences.add(new Sentence(Span.of(i, i + 1), 0, i + 1, 400, false));
    }
    assertEquals(500, WorkBudget.read(sentences).size());
    assertEquals(500, WorkBudget.read(sentences.subList(0, 500)).size());
    AnnotatedDocument document = WorkBudget.withSentences(document("x".repeat(600)), sentences);
    assertEquals(501, document.sentences().size());
    assertEquals(List.of("work_limit"), issues(document));
  }

  @ParameterizedTest
  @CsvSource({"100000, 100000, ''", "100001, 100001, work_limit", "100007, 100002, work_limit"})
  void behindTheLastSentenceTheRestOfEachBlockIsOne(int found, int kept, String issue) {
    var sentences = new ArrayList<Sentence>();
    for (int i = 0; i < found; i++) {
      int block = i < 100_004 ? 0 : 1;
      sentences.add(new Sentence(Span.of(2 * i, 2 * i + 1), block, i + 1, 1, false));
    }
    AnnotatedDocument document = WorkBudget.withSentences(document("x ".repeat(found)), sentences);
    assertEquals(kept, document.sentences().size());
    assertEquals(issue.isEmpty() ? List.of() : List.of(issue), issues(document));
    Sentence last = document.sentences().get(kept - 1);
    assertEquals(Span.of(found > 100_004 ? 200_008 : 2 * found - 2, 2 * found - 1), last.span());
    assertEquals(kept, last.ordinal());
  }
}
