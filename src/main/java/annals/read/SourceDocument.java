// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import annals.text.Markup;
import annals.text.PageMetadata;
import annals.text.SourceText;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read, before any stage.
 *
 * @param docId its id, unique in the dataset
 * @param sourcePath the file that was read, as the glob matched it
 * @param textPath a file whose content, as strict UTF-8, is {@code text}; null where there is none
 * @param mediaType {@code text/plain}, {@code text/html}
 * @param sha256 of the input bytes, lower-case hex: the file's, or the record's in a container
 * @param bytes length of the same
 * @param url where the page came from, if the input says
 * @param fetchedAt when it was fetched, if the input says (UTC)
 * @param text the text that all offsets count in; for HTML the rendered text
 * @param markup what the DOM said of each line; null for plain text
 * @param page what the page says of itself; empty for plain text
 * @param issues what was wrong with it
 */
public record SourceDocument(
    String docId,
    String sourcePath,
    @Nullable String textPath,
    String mediaType,
    String sha256,
    long bytes,
    @Nullable String url,
    @Nullable LocalDateTime fetchedAt,
    SourceText text,
    @Nullable Markup markup,
    PageMetadata page,
    List<Issue> issues)
    implements ReadResult {

  /** The same document, its text written to a file of its own. */
  public SourceDocument withTextPath(String path) {
    return new SourceDocument(
        docId,
        sourcePath,
        path,
        mediaType,
        sha256,
        bytes,
        url,
        fetchedAt,
        text,
        markup,
        page,
        issues);
  }
}
