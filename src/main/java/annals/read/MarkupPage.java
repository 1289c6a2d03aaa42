// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import annals.text.PageMetadata;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** An HTML page that is a string already, without a file, an address or bytes to decode. */
public final class MarkupPage {
  private static final String NAME = "page";

  private MarkupPage() {}

  /** Whether a text is markup: the first thing in it is a tag, a comment or a doctype. */
  public static boolean isMarkup(String text) {
    String start = text.stripLeading();
    return start.length() > 1
        && start.charAt(0) == '<'
        && (start.charAt(1) == '!' || Character.isLetter(start.charAt(1)));
  }

  /**
   * The text of the page as it is rendered, and what its markup says; however broken, it parses.
   */
  public static SourceDocument read(String markup) {
    PageWalk walk = PageWalk.through(Parser.htmlParser().parseInput(markup, ""));
    PageRenderer.Rendered rendered = walk.rendered();
    PageMetadata metadata = PageMetadataReader.read(walk.facts(), rendered, null);
    var issues = new ArrayList<Issue>();
    return new SourceDocument(
        SourceDocument.Input.of(NAME, markup.length()),
        null,
        "text/html",
        SourceText.of(Scrub.clean(rendered.text(), issues)),
        rendered.markup(),
        metadata,
        List.copyOf(issues));
  }
}
