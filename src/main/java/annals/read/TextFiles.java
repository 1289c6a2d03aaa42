// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.List;

/** A file of plain text is a document. */
final class TextFiles implements Reader {
  @Override
  public List<String> suffixes() {
    return List.of(".txt", ".text", ".md");
  }

  @Override
  public void read(OpenInput input) {
    Documents.ofFile(input, MediaKind.TEXT);
  }
}
