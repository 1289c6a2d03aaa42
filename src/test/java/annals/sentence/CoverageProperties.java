// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.Block;
import annals.text.Characters;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, no character of it is lost, and nothing is counted twice. */
final class CoverageProperties {
  private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

  private static final String[] PIECES = {
    "Mr. ",
    "U.S. ",
    "5 p.m. ",
    "1. ",
    "2) ",
    "• ",
    "a.",
    "... ",
    ". . . ",
    "?! ",
    "!",
    "…",
    "“",
    "”",
    "\"",
    "'",
    "(",
    ")",
    "[12] ",
    "[",
    "]",
    " :-) ",
    "*** ",
    "---- ",
    "http://a.b/c.d ",
    "x@y.z ",
    "Photo: ",
    "HANOI (VNA) - ",
    "Figure 2 ",
    "word",
    "Word",
    "The ",
    "don't ",
    "cannot ",
    "3.5",
    "7",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "\u00a0",
    "\u200b",
    "。",
    "」",
    "؟ ",
    "と",
    "漢字",
    "\ud83d\ude00\u200d",
    "Sunday, May 28, 2006",
    "-",
    "–",
    "«",
    "»",
    ":",
    ";",
    ",",
    "&",
    "/",
    "@",
    "#",
    "$"
  };

  @Provide
  Arbitrary<String> anyUnicode() {
    return Arbitraries.strings()
        .all()
        .ofMaxLength(300)
        .map(CoverageProperties::withoutLoneSurrogates);
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1000)
  void sentencesCoverRandomUnicode(@ForAll("anyUnicode") String text) {
    check(text);
  }

  @Property(tries = 2000)
  void sentencesCoverWhatLooksLikeNews(@ForAll("newsLike") String text) {
    check(text);
  }

  @Property(tries = 1000)
  void tokensCoverRandomUnicode(@ForAll("anyUnicode") String text) {
    checkTokens(text, 0, text.length());
  }

  @Property(tries = 1000)
  void tokensCoverLoneSurrogatesToo(@ForAll("halves") String text) {
    checkTokens(text, 0, text.length());
  }

  @Provide
  Arbitrary<String> halves() {
    return Arbitraries.of("\ud83d", "\ude00", "\u200d", "a", " ", ".", "\ufe0f")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private static void check(String text) {
    SourceText source = SourceText.of(text);
    List<Block> blocks = SentenceCases.keptBlocks(source);
    List<Sentence> sentences = SPLITTER.split(source, blocks, "en");
    int at = 0;
    int ordinal = 1;
    for (Sentence sentence : sentences) {
      int start = sentence.span().start();
      int end = sentence.span().end();
      assertEquals(ordinal++, sentence.ordinal());
      assertTrue(start >= at && end > start, () -> "not in order: " + sentence);
      assertTrue(
          blocks.get(sentence.block()).span().contains(sentence.span()), "outside its block");
      assertEquals(sentence.span(), source.trim(sentence.span()), "not trimmed");
      assertAllSpace(text, at, start);
      checkTokens(text, start, end);
      at = end;
    }
    assertAllSpace(text, at, text.length());
  }

  private static void checkTokens(String text, int start, int end) {
    var tokens = new Tokens();
    Tokenizer.tokenize(text, start, end, tokens);
    int at = start;
    for (int i = 0; i < tokens.size(); i++) {
      assertTrue(tokens.start(i) >= at && tokens.end(i) > tokens.start(i), "not in order");
      assertAllSpace(text, at, tokens.start(i));
      for (int c = tokens.start(i); c < tokens.end(i); c++) {
        assertTrue(!Characters.isSpace(text.charAt(c)), "a space in a token");
      }
      at = tokens.end(i);
    }
    assertAllSpace(text, at, end);
  }

  private static void assertAllSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertTrue(Characters.isSpace(text.charAt(i)), "lost character " + i + " of " + text);
    }
  }

  private static String withoutLoneSurrogates(String text) {
    return text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
