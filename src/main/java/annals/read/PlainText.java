// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import annals.text.PageMetadata;
import annals.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Bytes of plain text to a document: the characters as they stand, nothing rendered. */
final class PlainText {
  private PlainText() {}

  static ReadResult read(byte[] bytes, Origin origin, List<Issue> before, ReadLimits limits) {
    var issues = new ArrayList<>(before);
    TextDecoder.Decoded decoded =
        TextDecoder.decode(bytes, origin.charset(), /* tags= */ false, issues);
    Issue tooLong = Documents.tooLong(decoded.text(), limits);
    return tooLong == null
        ? of(decoded.text(), origin, decoded.exact(), PageMetadata.none(), issues)
        : origin.unreadable(tooLong);
  }

  /**
   * A document of characters from a record.
   *
   * @param said what the record says of it
   */
  static ReadResult of(
      String characters, Origin origin, PageMetadata said, List<Issue> issues, ReadLimits limits) {
    Issue tooLong = Documents.tooLong(characters, limits);
    return tooLong == null
        ? of(characters, origin, /* exact= */ false, said, issues)
        : origin.unreadable(tooLong);
  }

  /**
   * A document of characters at hand.
   *
   * @param exact whether they are just what the input's bytes say in UTF-8
   */
  private static ReadResult of(
      String characters, Origin origin, boolean exact, PageMetadata said, List<Issue> issues) {
    if (characters.isBlank()) {
      return origin.unreadable(Issue.warning("empty", "no text in it"));
    }
    String text = Scrub.clean(characters, issues);
    boolean same = exact && origin.file() && text.equals(characters);
    return new SourceDocument(
        origin.input(),
        same ? origin.sourcePath() : null,
        SourceDocument.PLAIN_TEXT,
        SourceText.of(text),
        null,
        said,
        List.copyOf(issues));
  }
}
