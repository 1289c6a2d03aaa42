// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import annals.text.PageMetadata;
import annals.text.PageMetadata.Field;
import annals.text.SourceText;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Bytes of an HTML page to a document: its text as {@link PageRenderer} renders it, what the DOM
 * said of each line, and what the page says of itself. However broken, a page parses.
 */
final class HtmlPage {
  private static final String MEDIA_TYPE = "text/html";

  /** Articles amid large menus have up to five characters in six linked. */
  private static final double ONLY_LINKS = 0.9;

  private static final int FEWEST_LINKS = 5;
  private static final int PERCENT = 100;

  private HtmlPage() {}

  static ReadResult read(byte[] bytes, Origin origin, List<Issue> before, ReadLimits limits) {
    var issues = new ArrayList<>(before);
    Charset declared = origin.charset() == null ? CharsetLabels.ofPage(bytes) : origin.charset();
    Reader markup =
        TextDecoder.isPlainUtf8(bytes, declared, issues)
            ? MarkupReader.of(bytes)
            : new StringReader(
                TextDecoder.decode(bytes, declared, /* tags= */ true, issues).text());
    return of(markup, origin, PageMetadata.none(), issues, limits);
  }

  /**
   * A document of markup from a record.
   *
   * @param said what the record says of it, which is asked where the page says nothing
   */
  static ReadResult of(
      String markup, Origin origin, PageMetadata said, List<Issue> issues, ReadLimits limits) {
    return of(new StringReader(markup), origin, said, issues, limits);
  }

  private static ReadResult of(
      Reader markup, Origin origin, PageMetadata said, List<Issue> issues, ReadLimits limits) {
    Reader bounded = new MarkupBudget(markup, limits.markupPieces());
    try {
      String base = origin.url() == null ? "" : origin.url();
      Document page = Parser.htmlParser().parseInput(bounded, base);
      return of(page, origin, said, issues, limits);
    } catch (UncheckedIOException e) {
      return origin.unreadable(Issue.error("too_long", String.valueOf(e.getCause().getMessage())));
    }
  }

  private static ReadResult of(
      Document page, Origin origin, PageMetadata said, List<Issue> issues, ReadLimits limits) {
    PageWalk walk = PageWalk.through(page);
    PageRenderer.Rendered rendered = walk.rendered();
    PageMetadata metadata =
        PageMetadataReader.read(walk.facts(), rendered, origin.url()).followedBy(said);
    if (rendered.text().isEmpty()) {
      rendered = PageWalk.through(standIn(metadata)).rendered();
      issues.add(
          Issue.warning("empty", "no text on the page; what its head says of it stands for it"));
    }
    if (rendered.text().isEmpty()) {
      return origin.unreadable(Issue.warning("empty", "no text on the page"));
    }
    if (rendered.folded()) {
      issues.add(
          Issue.info(
              "too_many_nested",
              "elements nested more than " + MarkupPath.MOST + " deep count as the one there"));
    }
    if (rendered.links() >= FEWEST_LINKS && rendered.linkShare() >= ONLY_LINKS) {
      issues.add(
          Issue.warning(
              "only_links",
              "%d %% of the text are links: an index or a menu, no article"
                  .formatted((int) (PERCENT * rendered.linkShare()))));
    }
    Issue tooLong = Documents.tooLong(rendered.text(), limits);
    if (tooLong != null) {
      return origin.unreadable(tooLong);
    }
    return new SourceDocument(
        origin.input(),
        null,
        MEDIA_TYPE,
        SourceText.of(Scrub.clean(rendered.text(), issues)),
        rendered.markup(),
        metadata,
        List.copyOf(issues));
  }

  /** A page that only scripts fill: its title, and its body where the head holds one. */
  private static Document standIn(PageMetadata metadata) {
    Document page = Document.createShell("");
    metadata.first(Field.TITLE).ifPresent(t -> page.body().appendElement("h1").text(t.value()));
    metadata
        .first(Field.ARTICLE_BODY)
        .ifPresent(body -> page.body().appendElement("pre").text(body.value()));
    return page;
  }
}
