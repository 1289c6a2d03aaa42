// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Training on a treebank of twelve sentences, all made up. */
final class SyntaxTrainingTest {
  private static final TableSizes SMALL = new TableSizes(12, 14, 14, 12);

  private static String treebank = "";
  private static byte[] weights = {};

  @BeforeAll
  static void trainOnce() throws IOException {
    try (var in = SyntaxTrainingTest.class.getResourceAsStream("/syntax/tiny.conllu")) {
      treebank = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    weights = train();
  }

  private static byte[] train() throws IOException {
    var out = new ByteArrayOutputStream();
    List<GoldSentence> sentences = Conllu.read(new StringReader(treebank));
    SyntaxTraining.train(sentences, SMALL).write(out);
    return out.toByteArray();
  }

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    assertArrayEquals(weights, train());
  }

  @Test
  void whatWasLearnedIsKnown() throws IOException {
    SyntaxReader reader = SyntaxReader.load(new ByteArrayInputStream(weights));
    SyntaxScore score = SyntaxScore.of(reader, new StringReader(treebank));
    assertEquals(score.words(), score.upos());
    assertTrue(score.heads() >= score.words() * 9 / 10, score::line);
  }

  @Test
  void otherBytesAreRefused() {
    var noWeights = new ByteArrayInputStream(new byte[] {1, 2, 3});
    assertThrows(IOException.class, () -> SyntaxReader.load(noWeights));
  }

  @Test
  void aTreebankOfOneSentenceIsTooSmall() {
    List<Reader> one = List.of(new StringReader("1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n"));
    assertThrows(
        IllegalArgumentException.class,
        () -> SyntaxTraining.train(one, new ByteArrayOutputStream()));
  }
}
