// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Markup;
import annals.text.PageMetadata;
import annals.text.PageMetadata.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** HTML in, what was made of it out: what the tests of pages say in one word. */
final class Pages {
  private Pages() {}

  static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  static List<ReadResult> read(String html) {
    Origin origin = new Origin("id", "a.html", "", 0, null, null, null, /* file= */ false);
    return List.of(
        HtmlPage.of(html, origin, PageMetadata.none(), new ArrayList<>(), ReadLimits.standard()));
  }

  static SourceDocument document(String html) {
    return (SourceDocument) read(html).get(0);
  }

  static String text(String html) {
    return document(html).text().toString();
  }

  static Markup markup(String html) {
    return Objects.requireNonNull(document(html).markup());
  }

  static PageMetadata metadata(String html) {
    return document(html).page();
  }

  /** The most trusted value of a field and its evidence: {@code Lan Anh [json-ld author]}. */
  static String best(String html, Field field) {
    return metadata(html)
        .first(field)
        .map(c -> (c.iso() == null ? c.value() : c.iso()) + " [" + c.evidence() + "]")
        .orElse("none");
  }
}
