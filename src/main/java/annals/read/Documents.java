// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import java.util.ArrayList;
import java.util.List;

/** Makes one document of the bytes of a file or of a record, or says why there is none. */
final class Documents {
  private Documents() {}

  static ReadResult of(
      Content content, InputKind kind, Origin origin, List<Issue> before, ReadLimits limits) {
    if (content.tooLong()) {
      return origin.unreadable(
          Issue.error("too_long", "more than " + limits.documentBytes() + " bytes"));
    }
    var issues = new ArrayList<>(before);
    byte[] bytes = content.bytes();
    if (content.broken() != null) {
      Issue issue = Decompression.issue(content.broken(), bytes.length);
      if (bytes.length == 0 || issue.level() == Issue.Level.ERROR) {
        return origin.unreadable(issue);
      }
      issues.add(issue);
    }
    if (bytes.length == 0) {
      return origin.unreadable(Issue.warning("empty", "no bytes in it"));
    }
    String binary = BinaryContent.kind(bytes);
    if (binary != null) {
      return origin.unreadable(Issue.error("binary", "no text but " + binary));
    }
    return kind == InputKind.HTML
        ? HtmlPage.read(bytes, origin, issues)
        : PlainText.read(bytes, origin, issues);
  }
}
