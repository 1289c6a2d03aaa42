// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.read.SourceDocument;
import annals.text.Block;
import annals.text.BlockRole;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose markup tells apart what their text does not. */
final class HtmlModeTest {
  private static final List<String> STORY =
      List.of(
          "The harbour of Arn opened on Monday after three days of wind and rain, the port"
              + " authority said, and the first ferries left for the islands before the sun was"
              + " up.",
          "Crews had checked every pier and every lamp on the breakwater since Sunday night, the"
              + " harbour master said, and found two pontoons adrift and one store without a roof.",
          "Nobody was hurt. The town will help the families that lost their nets, the mayor said,"
              + " and the council is going to talk about a new breakwater on Friday.");

  private static final String NOTE =
      "<p>The council of Bel has voted for a new market hall, which will stand where the old fish"
          + " store burned down two winters ago, and will open in the spring of next year.</p>";

  @Test
  void theArticleIsKept() {
    assertEquals(String.join("\n", STORY), kept(page("")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside class='sidebar widget'><h3>Latest</h3>%s</aside>",
        "<div class='related-posts'><h3>Related</h3>%s</div>",
        "<section id='comments' class='comments-area'><h2>3 comments</h2>%s</section>",
        "<footer class='site-footer'>%s</footer>",
        "<div class='newsletter-signup'>%s</div>"
      })
  void proseInAnotherPartOfThePageIsNot(String frame) {
    assertEquals(String.join("\n", STORY), kept(page(frame.formatted(NOTE + NOTE))));
  }

  @Test
  void cardsBelowALabelOfOtherNewsAreNoArticle() {
    String card =
        "<div><h4><a href='/%1$s'>Ferry %1$s is late</a></h4><p>" + STORY.get(0) + "</p></div>";
    String cards = card.formatted("Ida") + card.formatted("Ole");
    String html =
        page("").replace("</div></article>", "<h3>Latest news</h3>" + cards + "</div></article>");
    assertEquals(String.join("\n", STORY), kept(html));
  }

  @Test
  void aPageOfCardsHasNoHeadline() {
    String card =
        "<div class='card'><h2><a href='/%1$d'>Ferry %1$d sails again</a></h2><p>The storm that had"
            + " closed the harbour for %1$d days is over now.</p><span>%1$d August 2025</span></div>";
    var cards = new StringBuilder("<html><head><title>Ideas</title></head><body><h1>Ideas</h1>");
    for (int i = 1; i <= 8; i++) {
      cards.append(card.formatted(i));
    }
    Cleaning cleaning = clean(HtmlPages.read(cards.toString()), CleanMode.HTML);
    assertTrue(cleaning.isIndex());
    assertTrue(cleaning.blocks().stream().noneMatch(b -> b.role() == BlockRole.HEADLINE));
  }

  @Test
  void everyCharacterIsInTheLedger() {
    SourceDocument document = HtmlPages.read(page("<div class='share'>Share</div>"));
    int at = 0;
    for (Block block : clean(document, CleanMode.HTML).blocks()) {
      assertEquals(at, block.span().start());
      at = block.span().end();
    }
    assertEquals(document.text().length(), at);
  }

  @Test
  void aPageOfOnlyLinksKeepsSomethingAndSaysSo() {
    String links = "<li><a href='/a'>News</a></li><li><a href='/b'>Sport</a></li>";
    Cleaning cleaning =
        clean(HtmlPages.read("<body><ul>" + links.repeat(20) + "</ul>"), CleanMode.HTML);
    assertTrue(cleaning.blocks().stream().anyMatch(Block::kept));
  }

  @Test
  void modeTextDoesNotLookAtTheMarkup() {
    SourceDocument document = HtmlPages.read(page(""));
    var bare = PageContext.of("page");
    assertEquals(
        Cleaner.standard().clean(document.text(), bare, CleanMode.TEXT).blocks(),
        clean(document, CleanMode.TEXT).blocks());
  }

  private static String page(String below) {
    String menu =
        "<a href='/'>Home</a><a href='/news'>News</a><a href='/sport'>Sport</a>"
            + "<a href='/about'>About</a>";
    return "<html><head><title>Ferries sail again from Arn</title></head><body><header><nav>"
        + menu
        + "</nav></header><main><article class='post'><h1>Ferries sail again from Arn</h1>"
        + "<p class='byline'>By Anna Lindqvist</p><div class='entry-content'><p>"
        + String.join("</p><p>", STORY)
        + "</p></div></article></main>"
        + below
        + "</body></html>";
  }

  private static String kept(String html) {
    SourceDocument document = HtmlPages.read(html);
    return clean(document, CleanMode.AUTO).blocks().stream()
        .filter(block -> block.kept() && block.role() != BlockRole.HEADLINE)
        .map(block -> document.text().slice(document.text().trim(block.span())))
        .collect(Collectors.joining("\n"));
  }

  private static Cleaning clean(SourceDocument document, CleanMode mode) {
    var page = PageContext.of("page").withMarkup(document.markup(), document.page());
    return Cleaner.standard().clean(document.text(), page, mode);
  }
}
