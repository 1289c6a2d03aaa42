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
 * @param textPath a file whose content, as strict UTF-8, is {@code text}; null where there is none
 * @param mediaType {@code text/plain}, {@code text/html}
 * @param text the text that all offsets count in; for HTML the rendered text
 * @param markup what the DOM said of each line; null for plain text
 * @param page what the page says of itself; empty for plain text
 * @param issues what was wrong with it
 */
public record SourceDocument(
    Input input,
    @Nullable String textPath,
    String mediaType,
    SourceText text,
    @Nullable Markup markup,
    PageMetadata page,
    List<Issue> issues)
    implements ReadResult {
  static final String PLAIN_TEXT = "text/plain";

  /**
   * What was read.
   *
   * @param docId the id of the document, unique in the dataset
   * @param path the file that was read, as the glob matched it
   * @param sha256 of the input bytes, lower-case hex: the file's, or the record's in a container
   * @param bytes length of the same
   * @param url where the page came from, if the input says
   * @param fetchedAt when it was fetched, if the input says (UTC)
   */
  public record Input(
      String docId,
      String path,
      String sha256,
      long bytes,
      @Nullable String url,
      @Nullable LocalDateTime fetchedAt) {

    /** A text that is no file. */
    public static Input of(String name, long length) {
      return new Input(name, name, "", length, null, null);
    }
  }

  /** A text that is no file and says nothing of itself. */
  public static SourceDocument ofText(String name, String text) {
    return new SourceDocument(
        Input.of(name, text.length()),
        null,
        PLAIN_TEXT,
        SourceText.of(text),
        null,
        PageMetadata.none(),
        List.of());
  }

  public String docId() {
    return input.docId();
  }

  @Override
  public String sourcePath() {
    return input.path();
  }

  public String sha256() {
    return input.sha256();
  }

  public long bytes() {
    return input.bytes();
  }

  public @Nullable String url() {
    return input.url();
  }

  public @Nullable LocalDateTime fetchedAt() {
    return input.fetchedAt();
  }

  /** The same document, its text written to a file of its own. */
  public SourceDocument withTextPath(String path) {
    return new SourceDocument(input, path, mediaType, text, markup, page, issues);
  }
}
