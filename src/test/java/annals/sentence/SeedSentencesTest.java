// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of the two seed articles that were read by eye. */
final class SeedSentencesTest {
  private static final String PREFIX = "NDO - ";

  private static final SourceText SEED_000 = read("000_f4c57c76c6268d73");
  private static final SourceText SEED_001 = read("001_0d8c7108a3f531c0");

  private static SourceText read(String name) {
    try {
      return SourceText.of(Files.readString(Path.of("seeds", name + ".txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sentence> sentences(SourceText text) {
    var blocks = new ArrayList<Block>();
    for (Line line : Line.of(text)) {
      Block block = Block.of(line, BlockRole.BODY, "test");
      boolean prefixed = text.slice(line.start(), line.contentEnd()).startsWith(PREFIX);
      blocks.add(block.withPrefixEnd(prefixed ? line.start() + PREFIX.length() : null));
    }
    return SentenceSplitter.standard().split(text, blocks, "en");
  }

  private static String sentenceWith(SourceText text, String words) {
    int at = text.toString().indexOf(words);
    return sentences(text).stream()
        .filter(s -> s.span().contains(Span.of(at, at + words.length())))
        .map(s -> text.slice(s.span()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLeadStartsAfterTheAgencyPrefix() {
    String lead = sentenceWith(SEED_000, "40th anniversary");
    assertTrue(lead.startsWith("Today Vietnam is celebrating"), lead);
    assertTrue(lead.endsWith("along with Cambodia."), lead);
  }

  @Test
  void aMissingSpaceInsideASentenceCutsNothing() {
    String sentence = sentenceWith(SEED_000, "onVietnam’s");
    assertTrue(sentence.startsWith("On December 23, 1978, they deployed"), sentence);
    assertTrue(sentence.endsWith("children and the elderly."), sentence);
  }

  @Test
  void theQuotationOf1989StaysInItsSentence() {
    String sentence = sentenceWith(SEED_000, "ran an editorial");
    assertTrue(sentence.startsWith("On June 29, 1989 when"), sentence);
    assertTrue(sentence.endsWith("Vietnam came to our rescue.”"), sentence);
  }

  @Test
  void aSingleNewlineBetweenTwoParagraphsEndsTheFirst() {
    assertTrue(sentenceWith(SEED_000, "In response to the appeal").endsWith("national revival."));
    assertTrue(sentenceWith(SEED_000, "legitimate defence, international").startsWith("Vietnam’s"));
  }

  @Test
  void theCreditIsNotGluedToTheCaption() {
    assertEquals("(Photo: VNA)", sentenceWith(SEED_000, "Photo: VNA"));
    assertEquals("(photo: VNA)", sentenceWith(SEED_001, "photo: VNA"));
  }

  @Test
  void subheadingsAreSentencesOfTheirOwn() {
    assertEquals("Vietnam helps Cambodia revive", sentenceWith(SEED_001, "Vietnam helps Cambodia"));
    assertEquals(
        "Noble international spirit and responsibility with human beings",
        sentenceWith(SEED_001, "Noble international spirit"));
  }

  @Test
  void theSentencesCoverEveryCharacterButThePrefix() {
    for (SourceText text : List.of(SEED_000, SEED_001)) {
      int covered = sentences(text).stream().mapToInt(s -> solid(text.slice(s.span()))).sum();
      assertEquals(solid(text.toString().replace(PREFIX, "")), covered);
    }
  }

  private static int solid(String text) {
    return (int) text.chars().filter(c -> !annals.text.Characters.isSpace((char) c)).count();
  }
}
