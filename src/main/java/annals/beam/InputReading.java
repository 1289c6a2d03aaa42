// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.Guard;
import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.InputFile;
import annals.read.InputPart;
import annals.read.InputParts;
import annals.read.ReadLimits;
import annals.read.ReadResult;
import annals.read.RecordFields;
import annals.read.Unreadable;
import annals.text.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one input of Beam's file systems, whatever is in it. */
final class InputReading {
  /** Takes what was read; it may write it, and fail on that. */
  @FunctionalInterface
  interface Sink {
    void accept(ReadResult result) throws IOException;
  }

  private InputReading() {}

  /**
   * Hands each document to the sink, or why there is none, in the order in which they stand.
   *
   * @param part all of the input, or the part of a container
   * @param fields how the fields of records are called; null for the names that known tools use
   * @return what the file is as it lies on disk; null where it was not read to its end
   */
  static @Nullable InputFile read(
      DocIds.Named input, InputPart part, @Nullable String fields, Sink sink) throws IOException {
    Consumer<ReadResult> unchecked =
        result -> {
          try {
            sink.accept(result);
          } catch (IOException e) {
            throw new SinkFailure(e);
          }
        };
    try {
      return Guard.<@Nullable InputFile>run(
          "ReadDocuments",
          () -> open(input, part, fields, unchecked),
          issue -> {
            unchecked.accept(new Unreadable(input.docId(), input.path(), issue));
            return null;
          });
    } catch (SinkFailure e) {
      throw e.getCause();
    }
  }

  /**
   * Where a container can be cut; what cannot be opened or breaks the reader is left whole, and
   * told when it is read.
   */
  static InputParts cut(DocIds.Named input, @Nullable String fields, long content) {
    return Guard.run(
        "ReadDocuments",
        () -> {
          try (InputStream in = Files.open(input.path())) {
            return reader(fields).cut(in, input, content);
          } catch (IOException e) {
            return InputParts.uncut();
          }
        },
        issue -> InputParts.uncut());
  }

  private static DocumentReader reader(@Nullable String fields) {
    RecordFields names = fields == null ? RecordFields.standard() : RecordFields.of(fields);
    return DocumentReader.withLimits(ReadLimits.standard()).withFields(names);
  }

  private static @Nullable InputFile open(
      DocIds.Named input, InputPart part, @Nullable String fields, Consumer<ReadResult> sink) {
    try (InputStream in = Files.open(input.path())) {
      in.skipNBytes(part.from());
      return reader(fields).read(in, input, part, sink);
    } catch (IOException e) {
      Issue issue = Issue.error("unreadable", "cannot be opened: " + e.getMessage());
      sink.accept(new Unreadable(input.docId(), input.path(), issue));
      return null;
    }
  }

  /** A failure of whoever takes the documents, which is not theirs. */
  private static final class SinkFailure extends Error {
    private static final long serialVersionUID = 1L;

    SinkFailure(IOException cause) {
      super(cause);
    }

    @Override
    public synchronized IOException getCause() {
      return (IOException) super.getCause();
    }
  }
}
