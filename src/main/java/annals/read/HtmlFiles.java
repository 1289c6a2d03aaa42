// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.List;
import java.util.regex.Pattern;

/** A page is a document: its text as it is rendered. */
final class HtmlFiles implements Reader {
  /** The tags by which the WHATWG's MIME sniffing tells a page, and XHTML. */
  private static final Pattern START =
      Pattern.compile(
          "(?s)(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--|<!doctype\\s+html|<(?:html|head|script|iframe|h1|div|font|table|a|style"
              + "|title|b|body|br|p|meta|link|main|article|section|header)[\\s>/]).*");

  @Override
  public List<String> suffixes() {
    return List.of(".html", ".htm", ".xhtml", ".shtml");
  }

  @Override
  public boolean sniffs(String head) {
    return START.matcher(head).matches();
  }

  @Override
  public void read(OpenInput input) {
    Documents.ofFile(input, MediaKind.HTML);
  }
}
