// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.text.Line;
import annals.text.Markup;
import annals.text.Markup.Landmark;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageRendererTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        // blocks and white space; / is a line end in the text
        "<p>one</p><p>two</p>                              | one//two/",
        "<p>a  <b>b</b> \t c</p>                           | a b c/",
        "one<div>two</div>three                            | one//two//three/",
        "<p>Hà <em>Nội</em>,</p>                           | Hà Nội,/",
        "<div><div><p>deep</p></div></div>                 | deep/",
        "<h1>Head</h1>text                                 | Head//text/",
        "<p>&nbsp;</p><p>x&nbsp;y</p>                      | x\u00A0y/",
        "<p>in&shy;for&shy;ma&shy;tion</p>                 | information/",
        "a<hr>b                                            | a//b/",
        // line breaks and preformatted text
        "a<br>b                                            | a/b/",
        "a<br><br>b                                        | a//b/",
        "a<br><br><br><br>b                                | a//b/",
        "<pre>x = 1&#10;  y = 2&#10;&#10;z</pre>                   | x = 1/  y = 2//z/",
        // lists and tables
        "<ul><li>a<li>b</ul>                               | a/b/",
        "<p>x</p><ol><li>a<ul><li>b</li></ul></li><li>c</ol>y | x//a/b/c//y/",
        "<table><tr><td>a<td>b<tr><td>c<td>d</table>       | a\tb/c\td/",
        "<dl><dt>a<dd>b<dt>c<dd>d</dl>                     | a/b/c/d/",
        "<figure><img alt=no><figcaption>Cap</figcaption></figure>t | Cap//t/",
        // links side by side are words apart
        "<a>Home</a><a>News</a>                            | Home News/",
        "<a>Home</a>, <a>News</a>                          | Home, News/",
        "<button>Accept</button><button>Reject</button>    | Accept Reject/",
        "<p><span>T</span>he drop cap</p>                  | The drop cap/",
        // what is no text
        "a<script>var x</script>b<style>i{}</style>c       | abc/",
        "a<noscript>no</noscript><template>t</template>b   | ab/",
        "<select><option>x</select><textarea>y</textarea>z | z/",
        "<p>a<span style='display: none'>b</span>c</p>     | ac/",
        "<p>a<!-- b -->c</p>                               | ac/",
        // broken markup
        "<p>a<b>b<p>c                                      | ab//c/",
        "</p></div>a<                                      | a</",
        "<table><p>x<tr><td>y</table>                      | x//y/",
        "a&lt;b&#x1F600;&#xD83D;&#0;                       | a<b\uD83D\uDE00\uFFFD\uFFFD/"
      })
  void aPageIsRenderedAsItReads(String html, String text) {
    assertEquals(text, Pages.text(html).replace('\n', '/'));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<article class='post Main'><p>a</p></article>   | p<article.post.main<body",
        "<div id=x><ul><li class=share>Facebook</ul></div> | li.share<ul<div.x<body",
        "<p><a class=tag>a</a> <a>b</a></p>                | p<body",
        "<p><a class=tag>a</a></p>                         | a.tag<p<body"
      })
  void aLineLiesInTheInnermostElementThatHoldsAllOfIt(String html, String path) {
    assertEquals(path, path(Pages.markup(html), 0));
  }

  private static String path(Markup markup, int line) {
    var path = new ArrayList<String>();
    for (int at = markup.lines().get(line).element(); at >= 0; ) {
      Markup.Element element = markup.elements().get(at);
      path.add(
          element.names().isEmpty()
              ? element.tag()
              : element.tag() + "." + String.join(".", element.names()));
      at = element.parent();
    }
    return String.join("<", path);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<nav><a>x</a></nav>                              | nav",
        "<div role=navigation><p>x</p></div>              | nav",
        "<main><article><h2>x</h2></article></main>       | article main heading",
        "<footer><form><p>x</p></form></footer>           | footer form",
        "<figure><figcaption>x</figcaption></figure>      | figure figcaption",
        "<blockquote><p>x</p></blockquote>                | blockquote",
        "<aside><ul><li>x</ul></aside>                    | aside list",
        "<table><tr><td>x</table>                         | table"
      })
  void aLineKnowsWhatItLiesIn(String html, String landmarks) {
    assertEquals(
        landmarks,
        Pages.markup(html).element(0).landmarks().stream()
            .map(Landmark::label)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>abc<a>d</a></p>                  | link 0.25, bold 0.00, links 1, heading 0",
        "<p><a>ab</a> <a>cd</a></p>          | link 1.00, bold 0.00, links 2, heading 0",
        "<p><b>By</b> <i>Lan</i> Anh Le</p>  | link 0.00, bold 0.50, links 0, heading 0",
        "<h2><a>x</a></h2>                   | link 1.00, bold 0.00, links 1, heading 2"
      })
  void aLineKnowsWhatItIsMadeOf(String html, String made) {
    Markup.LineMark mark = Pages.markup(html).lines().get(0);
    assertEquals(
        made,
        "link %.2f, bold %.2f, links %d, heading %d"
            .formatted(mark.linkShare(), mark.emphasisShare(), mark.links(), mark.headingLevel()));
  }

  @Test
  void aHiddenBlockIsRenderedAndMarked() {
    Markup markup = Pages.markup("<p>a</p><div hidden><p>b</p></div>");
    assertFalse(markup.element(0).hidden());
    assertTrue(markup.element(2).hidden());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5  | News of the day                               | #only_links
          40 | News of the day, and what else there is to say | #only_links
          4  | News of the day                               | ''
          5  | The river rose by two metres on Monday.       | ''
          """)
  void aPageOfNothingButLinksSaysSo(int links, String text, String issue) {
    String menu = "<li><a href=/a>All that was said and done</a>".repeat(links);
    String words = text.startsWith("News") ? "<p>" + text.substring(0, 3) : "<p>" + text;
    String outcome = Read.outcome("a.html", Pages.bytes("<ul>" + menu + "</ul>" + words));
    assertEquals(issue, outcome.substring(outcome.lastIndexOf('\n') + 1).strip());
  }

  @Test
  void tenThousandNestedElementsAreOneDocument() {
    int depth = 10_000;
    String html = "<div>".repeat(depth) + "deep" + "</div>".repeat(depth);
    assertEquals("deep\n #too_many_nested", Read.outcome("a.html", Pages.bytes(html)));
    String inline = "<b><i><span>".repeat(depth) + "deep";
    assertEquals("deep\n #too_many_nested", Read.outcome("a.html", Pages.bytes(inline)));
  }

  @Test
  void aPageOfOnlyLinksIsRead() {
    String html =
        IntStream.range(0, 500)
            .mapToObj(i -> "<a href=/" + i + ">Story " + i + "</a>")
            .collect(Collectors.joining("\n"));
    Markup markup = Pages.markup(html);
    assertEquals(1.0f, markup.lines().get(0).linkShare());
  }

  @Provide
  Arbitrary<String> tagSoup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<td>",
            "<table>",
            "</table>",
            "<li>",
            "<ul>",
            "</ul>",
            "<a href=x>",
            "</a>",
            "<br>",
            "<pre>",
            "</pre>",
            "<h1>",
            "</h1>",
            "<b>",
            "</b>",
            "text ",
            "\n",
            "é\u2028",
            "\uD83D",
            "\uDE00",
            "\0",
            "&#0;",
            "&amp;",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<svg>",
            "<frameset>",
            "<body>",
            "</html>",
            "<div hidden>",
            "<math>",
            "\"",
            "<time datetime=2026>",
            "<meta charset=utf-16>",
            "<select>",
            "<form>")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1500)
  void everyLineHasItsMarkAndEveryMarkItsElement(@ForAll("tagSoup") String html) {
    for (ReadResult result : Pages.read(html)) {
      if (result instanceof SourceDocument document) {
        Markup markup = document.markup();
        assertEquals(Line.of(document.text()).size(), markup.lines().size());
        for (Markup.LineMark mark : markup.lines()) {
          Markup.Element element = markup.elements().get(mark.element());
          assertTrue(element.parent() < mark.element());
          assertTrue(mark.linkShare() >= 0 && mark.linkShare() <= 1);
        }
      }
    }
  }
}
