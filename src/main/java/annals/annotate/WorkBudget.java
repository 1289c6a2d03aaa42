// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.text.Characters;
import annals.text.Issue;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * How much work one document may cost, counted in tokens, so that it is the same on every machine.
 * A sentence of more than {@value #TOKENS_OF_A_SENTENCE} tokens (the longest of 12,919 real ones
 * has 98) is cut, because what reads sentences reads them as a whole; what lies behind the first
 * {@value #TOKENS_OF_A_DOCUMENT} tokens of a document (a long novel) is split into sentences and no
 * more, and what lies behind {@value #SENTENCES_OF_A_DOCUMENT} sentences not even that: there the
 * rest of each block is one. All are issues.
 */
final class WorkBudget {
  static final int TOKENS_OF_A_SENTENCE = 400;
  static final int TOKENS_OF_A_DOCUMENT = 200_000;
  static final int SENTENCES_OF_A_DOCUMENT = 100_000;

  private static final int MOST_ISSUES = 20;
  private static final String PLACES_TO_CUT = ",;:|.";

  private WorkBudget() {}

  /** The document with sentences that are short enough. */
  static AnnotatedDocument withSentences(AnnotatedDocument document, List<Sentence> sentences) {
    var cut = new ArrayList<Sentence>(sentences.size());
    var issues = new ArrayList<Issue>();
    for (int i = 0; i < sentences.size(); i++) {
      if (cut.size() >= SENTENCES_OF_A_DOCUMENT) {
        addRest(sentences.subList(i, sentences.size()), cut);
        issues.add(
            Issue.error(
                "work_limit",
                "behind sentence %d the rest of each block is one sentence"
                    .formatted(SENTENCES_OF_A_DOCUMENT)));
        break;
      }
      Sentence sentence = sentences.get(i);
      if (sentence.tokens() <= TOKENS_OF_A_SENTENCE) {
        cut.add(numbered(sentence, cut.size() + 1));
        continue;
      }
      int before = cut.size();
      cut(document.text(), sentence, cut);
      if (issues.size() < MOST_ISSUES) {
        issues.add(
            Issue.warning(
                    "sentence_too_long",
                    "a sentence of %d tokens is cut into %d; what it tells across a cut is not found"
                        .formatted(sentence.tokens(), cut.size() - before))
                .at(sentence.span()));
      }
    }
    long tokens = cut.stream().mapToLong(Sentence::tokens).sum();
    if (tokens > TOKENS_OF_A_DOCUMENT) {
      issues.add(
          Issue.error(
              "work_limit",
              "the document has %d tokens; behind the first %d nothing was looked for but sentences"
                  .formatted(tokens, TOKENS_OF_A_DOCUMENT)));
    }
    return document.withSentences(List.copyOf(cut)).withIssues(issues);
  }

  /** The sentences that dates, names, figures and events are looked for in. */
  static List<Sentence> read(List<Sentence> sentences) {
    long tokens = 0;
    for (int i = 0; i < sentences.size(); i++) {
      tokens += sentences.get(i).tokens();
      if (tokens > TOKENS_OF_A_DOCUMENT) {
        return sentences.subList(0, i);
      }
    }
    return sentences;
  }

  /** One sentence a block, of all that are left in it. */
  private static void addRest(List<Sentence> rest, List<Sentence> into) {
    for (int i = 0; i < rest.size(); ) {
      Sentence first = rest.get(i);
      int end = first.span().end();
      int tokens = 0;
      for (; i < rest.size() && rest.get(i).block() == first.block(); i++) {
        end = rest.get(i).span().end();
        tokens += rest.get(i).tokens();
      }
      Span span = Span.of(first.span().start(), end);
      into.add(new Sentence(span, first.block(), into.size() + 1, tokens, first.quoted()));
    }
  }

  private static Sentence numbered(Sentence sentence, int ordinal) {
    return sentence.ordinal() == ordinal
        ? sentence
        : new Sentence(
            sentence.span(), sentence.block(), ordinal, sentence.tokens(), sentence.quoted());
  }

  private static void cut(SourceText text, Sentence sentence, List<Sentence> into) {
    var tokens = new Tokens();
    Tokenizer.tokenize(text, sentence.span().start(), sentence.span().end(), tokens);
    int from = 0;
    int start = sentence.span().start();
    while (from < tokens.size()) {
      int to = end(text, tokens, from);
      int next = to == tokens.size() ? sentence.span().end() : tokens.start(to);
      int end = next;
      while (end > start && Characters.isSpace(text.charAt(end - 1))) {
        end--;
      }
      into.add(
          new Sentence(
              Span.of(start, end),
              sentence.block(),
              into.size() + 1,
              to - from,
              sentence.quoted()));
      start = next;
      from = to;
    }
  }

  /** Where a piece ends: behind the last mark in its second half, else when it is long enough. */
  private static int end(SourceText text, Tokens tokens, int from) {
    int most = from + TOKENS_OF_A_SENTENCE;
    if (most >= tokens.size()) {
      return tokens.size();
    }
    for (int i = most - 1; i > from + TOKENS_OF_A_SENTENCE / 2; i--) {
      boolean mark = tokens.end(i) - tokens.start(i) == 1;
      if (mark && PLACES_TO_CUT.indexOf(text.charAt(tokens.start(i))) >= 0) {
        return i + 1;
      }
    }
    return most;
  }
}
