// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.clean.CleanerTraining.LabelledPage;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CleanerTrainingTest {
  private static final List<String> TOWNS =
      List.of("Arn", "Bel", "Cor", "Dun", "Elm", "Fyn", "Gar", "Hol", "Inn", "Jur", "Kem", "Lom");

  @Test
  void theSamePagesInAnyOrderGiveTheSameBytes() {
    List<LabelledPage> pages = pages();
    byte[] once = CleanerTraining.train(pages);
    List<LabelledPage> reversed = new ArrayList<>(pages);
    Collections.reverse(reversed);
    assertArrayEquals(once, CleanerTraining.train(reversed));
  }

  @Test
  void everyPageIsCleanedByAModelThatHasNotSeenItsHost() {
    CrossValidation validation = CleanerTraining.crossValidate(pages(), 3);
    assertEquals(TOWNS.size(), validation.cleanings().size());
    assertEquals(4, validation.folds().size());
    assertTrue(validation.folds().get(3).startsWith("all"), validation.folds().get(3));
  }

  @Test
  void theLinesOfAGoldTextAreFoundInTheirOrder() {
    Page page = Page.of(SourceText.of("Share\nIt rained on us.\nShare\nWe like to share.\nShare"));
    boolean[] lines = GoldLines.label(page, "It rained on us. Share We like to share.");
    assertEquals(
        "01110",
        IntStream.range(0, 5).mapToObj(i -> lines[i] ? "1" : "0").collect(Collectors.joining()));
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ModelFile.read(new byte[100]));
  }

  @Test
  void theScoreCountsShinglesAndExactPages() {
    var score = new ShingleScore();
    score.add("a b c d e", "a b c d e");
    score.add("a b c d e f g h", "a b c d e");
    assertEquals(1, score.precision());
    assertEquals((1 + 2 / 5.0) / 2, score.recall(), 1e-9);
    assertEquals(0.5, score.exact());
  }

  private static List<LabelledPage> pages() {
    List<LabelledPage> pages = new ArrayList<>();
    for (String town : TOWNS) {
      String article =
          String.join(
              "\n\n",
              "The harbour of " + town + " opened on Monday after three days of wind and rain.",
              "Crews in " + town + " had checked every pier and every lamp, the mayor said.",
              "Nobody in " + town + " was hurt, but two barges were lost and a store burned.");
      String page =
          "Home\n\nNews\n\nFerries to " + town + " sail again\n\n" + article + "\n\nShare\n\nHelp";
      pages.add(new LabelledPage(town, town + ".example", SourceText.of(page), article));
    }
    return pages;
  }
}
