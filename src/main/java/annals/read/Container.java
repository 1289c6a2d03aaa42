// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Sha256;
import annals.text.Issue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file of many documents while it is read: names its records ({@code crawl!42}), numbers those of
 * one name, and tells of records that could not be read. Holds names, never records. Where the file
 * is only to be cut, records are named but not made.
 */
final class Container {
  private final DocIds.Named named;
  private final Fingerprint raw;
  private final InputPart part;
  private final RecordNames names;
  private final @Nullable PartCuts cuts;
  private final Consumer<ReadResult> sink;
  private boolean met;

  private Container(
      DocIds.Named named,
      Fingerprint raw,
      InputPart part,
      @Nullable PartCuts cuts,
      Consumer<ReadResult> sink) {
    this.named = named;
    this.raw = raw;
    this.part = part;
    this.names = new RecordNames(part.named(), cuts != null);
    this.cuts = cuts;
    this.sink = sink;
  }

  /** To read a part, or all. */
  static Container of(
      DocIds.Named named, Fingerprint raw, InputPart part, Consumer<ReadResult> sink) {
    return new Container(named, raw, part, null, sink);
  }

  /** To see where it can be cut. */
  static Container cut(
      DocIds.Named named, Fingerprint raw, PartCuts cuts, Consumer<ReadResult> told) {
    return new Container(named, raw, InputPart.whole(), cuts, told);
  }

  /** Tells what is wrong with the name of the file. */
  void tellName() {
    named.issues().forEach(this::tell);
  }

  InputPart part() {
    return part;
  }

  /** The parts that were found; all of it where it is not to be cut. */
  List<InputPart> parts() {
    return cuts == null ? List.of(part) : cuts.parts(names.nextPart());
  }

  /** A record begins here, a place in the content. */
  void begin(long content, Seekable seekable) {
    if (cuts != null && cuts.wants(content)) {
      long offset = seekable.offset(content);
      if (offset > 0) {
        cuts.cut(offset, content, names.nextPart());
      }
    }
  }

  /** Names a record and hands on what it holds. */
  void record(String record, Function<RecordNames.Name, ReadResult> document) {
    met = true;
    RecordNames.Name name = names.take(DocIds.ofRecord(named.docId(), record));
    if (cuts == null) {
      sink.accept(document.apply(name));
    }
  }

  /** Whether there was a record that is a document, or should be one. */
  boolean met() {
    return met;
  }

  /** Hands on the one document of a file that holds no records. */
  void file(Content content, MediaKind kind, boolean packed, ReadLimits limits) {
    Origin origin =
        new Origin(named.docId(), named.path(), raw.hex(), raw.count(), null, null, null, !packed);
    sink.accept(Documents.of(content, kind, origin, named.issues(), limits));
  }

  /** Hands on why there is no record of that name. */
  void unreadable(String record, Issue issue) {
    record(record, name -> new Unreadable(name.id(), named.path(), issue));
  }

  /** Behind damage nothing is cut: what is read there depends on what was read before. */
  void damaged() {
    if (cuts != null) {
      cuts.stop();
    }
  }

  /** Something that is about the container itself. */
  void tell(Issue issue) {
    if (part.isWhole()) {
      sink.accept(new Unreadable(named.docId(), named.path(), issue));
    }
  }

  /** The input could not even be begun. */
  void unread(IOException e) {
    Issue issue =
        raw.failure() == null
            ? Decompression.issue(e, 0)
            : Issue.error("unreadable", String.valueOf(e.getMessage()));
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
}
