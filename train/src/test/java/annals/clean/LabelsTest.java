// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.clean.LabelledPage.Snippets;
import annals.text.PageMetadata;
import annals.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learned from pages of which little is known, and from pages made of others. */
@SuppressWarnings("StringConcatToTextBlock") // a line of the page a line
final class LabelsTest {
  private static final String PAGE =
      "Home\n\nShare\n\nThe storm closed the harbour for three days, and nobody could leave.\n\n"
          + "By Sunday night the wind had dropped, and the first boats went out.\n\nShare\n\n"
          + "Nobody was hurt, but two barges were lost and a store burned down.\n\nMost read\n\nHelp";

  @ParameterizedTest(name = "with {0}, without {1}: {2}")
  @CsvSource({
    "closed the harbour, Most read, ??1???00",
    "closed the harbour, Help, ??1????0",
    "closed the harbour|two barges, Share, 001?01??",
    "two barges, Home|Most read, 0????100",
    "two barges, Share, 00??01??",
    "nowhere, Home, 0???????",
    "Share, Home, 0???????"
  })
  void snippetsSayWhatTheySayAndNoMore(String with, String without, String labels) {
    Page page = Page.of(SourceText.of(PAGE));
    var snippets = new Snippets(List.of(with.split("\\|")), List.of(without.split("\\|")));
    byte[] found = SnippetLines.label(page, snippets);
    assertEquals(
        labels,
        IntStream.range(0, found.length)
            .mapToObj(i -> found[i] < 0 ? "?" : Byte.toString(found[i]))
            .collect(Collectors.joining()));
  }

  @Test
  void betweenTwoLinesOfTheArticleIsInside() {
    Truth truth = Truth.of(new byte[] {0, -1, 1, -1, 0, 1, -1});
    assertEquals("[0, -1, 1, 1, 1, 1, -1]", Arrays.toString(truth.inside()));
    assertEquals("[-1, -1, 1, -1, 0, 1, -1]", Arrays.toString(truth.keptInside()));
    assertEquals("[false, true, true, false, false, false, false]", Arrays.toString(truth.first()));
    assertEquals("[false, false, false, false, false, true, true]", Arrays.toString(truth.last()));
    assertEquals(
        "[true, true, false, false, false, false, false]", Arrays.toString(truth.before()));
    assertEquals(
        "[false, false, false, false, false, false, true]", Arrays.toString(truth.after()));
  }

  @Test
  void aVariantKeepsTheLabelsOfItsLines() {
    for (int id = 0; id < 50; id++) {
      var page = new LabelledPage("page " + id, "host", SourceText.of(PAGE), article());
      Page read = page.page();
      Example variant = Variants.of(page, read, page.labels(read));
      assertNotNull(variant);
      for (int i = 0; i < variant.page().size(); i++) {
        String line = variant.page().textOf(i);
        boolean known = PAGE.contains(line) && !line.equals("Share");
        assertTrue(!known || (variant.truth().kept()[i] == 1) == article().contains(line), line);
      }
    }
  }

  @Test
  void aCipheredPageHasTheSameLinesAndNoWordOfTheOld() {
    for (int id = 0; id < 20; id++) {
      var page = new LabelledPage("page " + id, "host", SourceText.of(PAGE), article());
      LabelledPage ciphered = Cipher.of(page);
      assertEquals(page.page().size(), ciphered.page().size());
      assertFalse(ciphered.text().toString().contains("harbour"));
      assertEquals(ciphered.text().toString(), Cipher.of(page).text().toString());
      for (int i = 0; i < page.page().size(); i++) {
        assertEquals(
            page.page().line(i).endsSentence, ciphered.page().line(i).endsSentence, "line " + i);
      }
      assertEquals(PageMetadata.none(), ciphered.head());
    }
  }

  private static String article() {
    return PAGE.lines().filter(line -> line.endsWith(".")).collect(Collectors.joining(" "));
  }
}
