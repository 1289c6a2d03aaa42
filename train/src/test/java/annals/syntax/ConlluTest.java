// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConlluTest {
  private static final String FISH =
      """
      # text = They can't fish.
      1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
      2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
      4\tfish\tfish\tVERB\tVB\t_\t0\troot\t_\t_
      4.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
      5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
      """;

  @Test
  void contractionsAreReadWordByWord() throws IOException {
    List<GoldSentence> sentences = Conllu.read(new StringReader(FISH));
    assertEquals(1, sentences.size());
    GoldSentence sentence = sentences.get(0);
    assertEquals(List.of("They", "ca", "n't", "fish", "."), sentence.words());
    assertEquals(List.of(3, 3, 3, -1, 3), sentence.heads());
    assertEquals("AUX MD", sentence.tagName(1));
  }

  @Test
  void aBlankLineEndsASentence() throws IOException {
    assertEquals(2, Conllu.read(new StringReader(FISH + "\n\n" + FISH)).size());
    assertTrue(Conllu.read(new StringReader("\n# nothing\n\n")).isEmpty());
  }

  @Test
  void aShortLineIsRefusedByNumber() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Conllu.read(new StringReader("# x\n1\tone\n")));
    assertEquals("CoNLL-U line 2: 2 columns, not 10", error.getMessage());
  }

  @Test
  void aHeadThatIsNoWordIsRefused() {
    String wrong = "1\tOne\tone\tNUM\tCD\t_\t7\troot\t_\t_\n";
    assertThrows(IllegalArgumentException.class, () -> Conllu.read(new StringReader(wrong)));
  }
}
