// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.Block;
import annals.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteLinesTest {
  private static final String SITE = "coast.example";
  private static final String TEMPLATE =
      "The paper of the coast, printed in the old harbour since 1901";

  @ParameterizedTest
  @CsvSource({
    "12 Comments, 7 comments, false",
    "12 Comments, 57  comments, true",
    "Read on, read on, true",
    "Read on, read off, false"
  })
  void digitsCaseAndSpacesAreMasked(String one, String other, boolean same) {
    assertEquals(same, LineKeys.of(SITE, text(one))[0] == LineKeys.of(SITE, text(other))[0]);
  }

  @Test
  void aKeyBelongsToItsSite() {
    assertNotEquals(LineKeys.of(SITE, text("Home"))[0], LineKeys.of("x.example", text("Home"))[0]);
  }

  @Test
  void longLinesAndNumbersHaveNoKey() {
    assertArrayEquals(new long[0], LineKeys.of(SITE, text("1, 2, 3\n" + "long ".repeat(50))));
  }

  @ParameterizedTest
  @CsvSource({"3, 4, false", "4, 10, true", "4, 20, false", "5, 20, true", "21, 100, true"})
  void aTemplateLineIsOnMoreThanThreePagesAndAFifthOfTheSite(
      int withLine, int ofSite, boolean template) {
    assertEquals(template, SiteLines.isTemplate(withLine, ofSite));
  }

  @Test
  void linesOfTheTemplateGoAndBodiesStay() {
    List<SourceText> pages = IntStream.range(0, 10).mapToObj(SiteLinesTest::page).toList();
    SiteLines counts = count(pages);
    for (SourceText page : pages) {
      Cleaning cleaning = clean(page, counts);
      for (Block block : cleaning.blocks()) {
        String line = page.slice(page.trim(block.span()));
        assertEquals(line.equals(TEMPLATE), block.ruleId().equals("clean.site.repeated"), line);
        assertFalse(block.kept() && line.equals(TEMPLATE));
      }
      assertTrue(cleaning.blocks().stream().filter(Block::kept).count() >= 4);
    }
  }

  @Test
  void aSinglePageHasNoTemplate() {
    SourceText page = page(1);
    assertEquals(clean(page, SiteLines.none()), clean(page, count(List.of(page))));
  }

  private static Cleaning clean(SourceText page, SiteLines counts) {
    var context = PageContext.of("p").withUrl("https://www.coast.example/p").withSiteLines(counts);
    return Cleaner.standard().clean(page, context, CleanMode.TEXT);
  }

  private static SiteLines count(List<SourceText> pages) {
    Map<Long, Integer> lines = new HashMap<>();
    for (SourceText page : pages) {
      for (long key : LineKeys.of(SITE, page)) {
        lines.merge(key, 1, Integer::sum);
      }
    }
    return SiteLines.of(lines, Map.of(SITE, pages.size()));
  }

  private static SourceText page(int number) {
    String port =
        List.of("Arn", "Bel", "Cor", "Dun", "Elm", "Fyn", "Gar", "Hol", "Inn", "Jur").get(number);
    return text(
        String.join(
            "\n\n",
            "Ferries to " + port + " sail again after the storm",
            "The harbour of " + port + " opened on Monday after three days of wind and rain.",
            "Crews in " + port + " had checked every pier and every lamp, the harbour master said.",
            TEMPLATE,
            "Nobody in " + port + " was hurt, but two barges were lost and a store house burned.",
            "The council of " + port + " will meet on Friday to talk about a new breakwater."));
  }

  private static SourceText text(String characters) {
    return SourceText.of(characters);
  }
}
