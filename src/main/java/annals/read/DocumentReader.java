// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.RulePack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input: bytes in, its documents out in the order in which they stand, or why there are
 * none. {@code seeds/000_f4c57c76c6268d73.txt} gives one document of media type {@code text/plain}.
 * Bad content never throws: it is an {@link Unreadable}, or an issue of the document. Nothing is
 * opened here, and the stream is not closed. A reader keeps no state and may be shared.
 */
public final class DocumentReader {
  private static final int HEAD = 512;

  private final ReadLimits limits;
  private final RecordFields fields;

  private DocumentReader(ReadLimits limits, RecordFields fields) {
    this.limits = limits;
    this.fields = fields;
  }

  public static DocumentReader withLimits(ReadLimits limits) {
    return new DocumentReader(limits, RecordFields.standard());
  }

  /** The same, which knows the fields of records by other names. */
  public DocumentReader withFields(RecordFields newFields) {
    return new DocumentReader(limits, newFields);
  }

  /** The rules that find bylines and dates on pages. */
  public static List<RulePack> packs() {
    return List.of(BylineRules.PACK);
  }

  /**
   * Reads one input and hands its documents to {@code sink} one by one; a container is never held
   * whole.
   *
   * @param named the file and its id, from {@link DocIds#of}
   * @return what the file is as it lies on disk; null where it was not read to its end
   */
  public @Nullable InputFile read(InputStream in, DocIds.Named named, Consumer<ReadResult> sink) {
    return read(in, named, InputPart.whole(), sink);
  }

  /**
   * Reads one part of an input: the documents that {@link #read} gives for its records, with the
   * same ids, hashes and issues.
   *
   * @param in stands at the part's first byte
   * @param part from {@link #cut}
   * @return as {@link #read} does for a part that is all of the input, else null
   */
  public @Nullable InputFile read(
      InputStream in, DocIds.Named named, InputPart part, Consumer<ReadResult> sink) {
    Fingerprint raw = new Fingerprint(in, part.to() - part.from());
    Container container = Container.of(named, raw, part, sink);
    try {
      Decompression.Plain plain = Decompression.open(raw, named.path(), part, limits);
      Reader reader = Readers.of(named.path(), head(plain.stream()));
      reader.read(open(plain, raw, container, reader));
      if (reader.holdsRecords()) {
        finish(raw);
      }
    } catch (IOException e) {
      container.unread(e);
    }
    return part.isWhole() ? fileOf(raw, named) : null;
  }

  /**
   * Finds where a container can be cut into parts that {@link #read} takes in any order: where a
   * record begins that is also the first of a gzip member, or of bytes that are not packed. Goes
   * through all of it, but makes no documents: of a WARC that is a small part of the work. Damaged
   * containers are cut before the first damage only. What holds one document, or can only be read
   * from its start, is one part.
   *
   * @param bytes of unpacked content that a part holds, at least
   */
  public InputParts cut(InputStream in, DocIds.Named named, long bytes) {
    var told = new ArrayList<Unreadable>();
    Fingerprint raw = new Fingerprint(in, Long.MAX_VALUE);
    Container container =
        Container.cut(named, raw, new PartCuts(bytes), result -> told.add((Unreadable) result));
    try {
      Decompression.Plain plain = Decompression.open(raw, named.path(), InputPart.whole(), limits);
      Reader reader = Readers.of(named.path(), head(plain.stream()));
      if (reader.canBeCut() && plain.seekable() != Seekable.NOWHERE) {
        reader.read(open(plain, raw, container, reader));
        finish(raw);
      }
    } catch (IOException e) {
      container.unread(e);
    }
    List<InputPart> parts = container.parts();
    return parts.size() == 1
        ? InputParts.uncut()
        : new InputParts(fileOf(raw, named), parts, List.copyOf(told));
  }

  private OpenInput open(
      Decompression.Plain plain, Fingerprint raw, Container container, Reader reader) {
    if (reader.holdsRecords()) {
      container.tellName();
    }
    return new OpenInput(plain, raw, container, limits, fields);
  }

  private static void finish(Fingerprint raw) throws IOException {
    if (raw.failure() == null) {
      raw.finish();
    }
  }

  private static @Nullable InputFile fileOf(Fingerprint raw, DocIds.Named named) {
    return raw.isWhole() ? new InputFile(named.path(), raw.count(), raw.hex()) : null;
  }

  /**
   * The first bytes; where the stream breaks within them, whoever reads on meets the break again.
   */
  private static byte[] head(InputStream plain) throws IOException {
    plain.mark(HEAD);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try {
      for (int b = plain.read(); b >= 0 && head.size() < HEAD - 1; b = plain.read()) {
        head.write(b);
      }
    } catch (IOException e) {
      head.flush(); // what came before the break is enough to tell the kind
    }
    plain.reset();
    return head.toByteArray();
  }
}
