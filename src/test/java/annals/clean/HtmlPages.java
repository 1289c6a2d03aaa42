// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.ReadLimits;
import annals.read.SourceDocument;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pages of markup written in tests. */
final class HtmlPages {
  private HtmlPages() {}

  static SourceDocument read(String html) {
    var found = new ArrayList<SourceDocument>();
    var input = DocIds.of(List.of(new DocIds.Input("page.html", ""))).get(0);
    DocumentReader.withLimits(ReadLimits.standard())
        .read(
            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)),
            input,
            result -> found.add((SourceDocument) result));
    return found.get(0);
  }

  static PageContext context(SourceDocument page) {
    return PageContext.of(page.docId()).withMarkup(page.markup(), page.page());
  }
}
