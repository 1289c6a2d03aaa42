// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of one document come from.
 *
 * @param charset what the input, or the header of its record, declares
 * @param file whether the bytes are the whole file as it lies on disk, so that the file may serve
 *     as the document's text
 */
record Origin(
    String docId,
    String sourcePath,
    String sha256,
    long bytes,
    @Nullable String url,
    @Nullable LocalDateTime fetchedAt,
    @Nullable Charset charset,
    boolean file) {

  SourceDocument.Input input() {
    return new SourceDocument.Input(docId, sourcePath, sha256, bytes, url, fetchedAt);
  }

  Unreadable unreadable(Issue issue) {
    return new Unreadable(docId, sourcePath, issue);
  }
}
