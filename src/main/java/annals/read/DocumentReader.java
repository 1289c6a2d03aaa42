// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.RulePack;
import annals.text.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

  private DocumentReader(ReadLimits limits) {
    this.limits = limits;
  }

  public static DocumentReader withLimits(ReadLimits limits) {
    return new DocumentReader(limits);
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
    Fingerprint raw = new Fingerprint(in);
    try {
      Decompression.Plain plain = Decompression.open(raw, limits);
      InputKind kind = InputKind.of(named.path(), head(plain.stream()));
      switch (kind) {
        case JSONL -> JsonLines.read(plain.stream(), new Container(named, raw, sink), limits);
        case WARC -> WarcRecords.read(plain, new Container(named, raw, sink), limits);
        default -> sink.accept(file(raw, plain, kind, named));
      }
      if (kind.holdsRecords() && raw.failure() == null) {
        raw.finish();
      }
    } catch (IOException e) {
      sink.accept(new Unreadable(named.docId(), named.path(), broken(raw, e)));
    }
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

  private static Issue broken(Fingerprint raw, IOException e) {
    return raw.failure() == null
        ? Decompression.issue(e, 0)
        : Issue.error("unreadable", String.valueOf(e.getMessage()));
  }

  /** The one document of a file that is no container. */
  private ReadResult file(
      Fingerprint raw, Decompression.Plain plain, InputKind kind, DocIds.Named named)
      throws IOException {
    Content content = Content.read(plain.stream(), limits.documentBytes());
    if (!content.tooLong() && raw.failure() == null) {
      raw.finish();
    }
    if (raw.failure() != null) {
      throw raw.failure();
    }
    Origin origin =
        new Origin(
            named.docId(), named.path(), raw.hex(), raw.count(), null, null, null, !plain.packed());
    return Documents.of(content, kind, origin, named.issues(), limits);
  }
}
