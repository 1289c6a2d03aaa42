// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Sha256;
import annals.text.Issue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of many documents while it is read: names its records ({@code crawl!42}), numbers those of
 * one name, and tells of records that could not be read. Holds names, never records.
 */
final class Container {
  private final DocIds.Named named;
  private final Fingerprint raw;
  private final Consumer<ReadResult> sink;
  private final Map<String, Integer> seen = new HashMap<>();

  Container(DocIds.Named named, Fingerprint raw, Consumer<ReadResult> sink) {
    this.named = named;
    this.raw = raw;
    this.sink = sink;
    named.issues().forEach(this::tell);
  }

  void accept(ReadResult result) {
    sink.accept(result);
  }

  /** Something that is about the container itself. */
  void tell(Issue issue) {
    sink.accept(new Unreadable(named.docId(), named.path(), issue));
  }

  /** The end: nothing found, or the input broke off. */
  void broken(IOException e) {
    tell(
        raw.failure() == null
            ? Decompression.issue(e, raw.count())
            : Issue.error("unreadable", String.valueOf(e.getMessage())));
  }

  /** Says so where no record was met at all. */
  void end(boolean any) {
    if (!any) {
      tell(Issue.warning("empty", "no records in it"));
    }
  }

  /** Takes a name for a record; a name met before is numbered. */
  String name(String record) {
    String id = DocIds.ofRecord(named.docId(), record);
    int times = seen.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "~" + times;
  }

  /** What to say of a record whose name was met before. */
  List<Issue> issues(String id) {
    int mark = id.lastIndexOf('~');
    boolean again = mark > 0 && seen.containsKey(id.substring(0, mark));
    return again
        ? List.of(Issue.warning("duplicate_doc_id", "another record is " + id.substring(0, mark)))
        : List.of();
  }

  Origin origin(
      String id,
      byte[] bytes,
      @Nullable String url,
      @Nullable LocalDateTime fetchedAt,
      @Nullable Charset charset) {
    return new Origin(
        id,
        named.path(),
        Sha256.of(bytes),
        bytes.length,
        url,
        fetchedAt,
        charset,
        /* file= */ false);
  }

  Unreadable unreadable(String id, Issue issue) {
    return new Unreadable(id, named.path(), issue);
  }
}
