// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.Block;
import annals.text.Characters;
import annals.text.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class CleanerTest {

  @Property(tries = 300)
  void theBlocksOfAnyTextTileIt(@ForAll("pages") String page, @ForAll CleanMode mode) {
    SourceText text = SourceText.of(page);
    List<Block> blocks = clean(text, mode).blocks();
    int at = 0;
    for (Block block : blocks) {
      assertEquals(at, block.span().start());
      assertTrue(block.span().length() > 0);
      at = block.span().end();
    }
    assertEquals(text.length(), at);
  }

  @Property(tries = 100)
  void aTextThatIsNotBlankKeepsSomething(@ForAll("pages") String page) {
    SourceText text = SourceText.of(page);
    boolean blank = page.chars().allMatch(c -> Characters.isSpace((char) c));
    assertEquals(!blank, clean(text, CleanMode.NONE).blocks().stream().anyMatch(Block::kept));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> line =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60),
            Arbitraries.strings().withCharRange('\u00a0', '\ud7ff').ofMaxLength(12),
            Arbitraries.of("• Facebook", "Share", "By Ann Lee", "😀 ok.", "Source: VOV", ""),
            Arbitraries.of(
                "The ferry left at noon. Read more: Ferries", "NDO - It rained. (Photo: A)"));
    Arbitrary<String> end =
        Arbitraries.of("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\n");
    return net.jqwik.api.Combinators.combine(line, end)
        .as(String::concat)
        .list()
        .ofMaxSize(30)
        .map(lines -> String.join("", lines));
  }

  @Test
  void aTailThatPointsElsewhereIsABlockOfItsOwn() {
    SourceText text =
        SourceText.of("It rained all day and all night long in the north. Read more: Floods\n");
    List<Block> blocks = clean(text, CleanMode.TEXT).blocks();
    assertEquals(
        "It rained all day and all night long in the north. ", text.slice(blocks.get(0).span()));
    assertEquals("Read more: Floods\n", text.slice(blocks.get(1).span()));
    assertEquals("clean.related.tail", blocks.get(1).ruleId());
  }

  private static Cleaning clean(SourceText text, CleanMode mode) {
    return Cleaner.standard().clean(text, PageContext.of("page"), mode);
  }
}
