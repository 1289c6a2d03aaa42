// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Characters;
import annals.text.Issue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one document of the bytes of a file or of a record, or says why there is none. */
final class Documents {
  private Documents() {}

  /** The one document of a file that holds no records. */
  static void ofFile(OpenInput input, MediaKind kind) {
    Content content = Content.read(input.plain().stream(), input.limits().documentBytes());
    Fingerprint raw = input.raw();
    try {
      if (!content.tooLong()) {
        raw.finish();
      }
    } catch (IOException e) {
      input.container().unread(e);
      return;
    }
    if (raw.failure() != null) {
      input.container().unread(raw.failure());
      return;
    }
    input.container().file(content, kind, input.plain().packed(), input.limits());
  }

  static ReadResult of(
      Content content, MediaKind kind, Origin origin, List<Issue> before, ReadLimits limits) {
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
    return kind == MediaKind.HTML
        ? HtmlPage.read(bytes, origin, issues, limits)
        : PlainText.read(bytes, origin, issues, limits);
  }

  /** What to tell of a text of more characters or lines than are held; null for all others. */
  static @Nullable Issue tooLong(CharSequence text, ReadLimits limits) {
    if (text.length() > limits.documentCharacters()) {
      return Issue.error(
          "too_long", "more than " + limits.documentCharacters() + " characters of text");
    }
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      lines += Characters.isLineEnd(c) && !half ? 1 : 0;
    }
    return lines > limits.documentLines()
        ? Issue.error("too_long", "more than " + limits.documentLines() + " lines")
        : null;
  }
}
