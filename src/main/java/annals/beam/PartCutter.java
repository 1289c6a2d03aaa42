// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.IssueRows;
import annals.clean.Hashes;
import annals.read.DocIds;
import annals.read.ReadResult;
import annals.read.SourceDocument;
import annals.read.Unreadable;
import annals.table.IssueRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/**
 * Lays the documents of a batch of inputs into runs of about 4 MB of text while they are read, so
 * that neither a container nor a batch is ever held whole: what is kept of a document is its id.
 */
final class PartCutter implements Closeable {
  private static final String DOCUMENTS = "source-documents";
  private static final int CHARACTERS = 4 << 20;

  private final WorkFolder work;
  private final int batch;
  private final int mostDocuments;
  private final BatchTotals totals;
  private final Counter read = Metrics.counter(RunProgress.class, RunProgress.READ);
  private final Counter bytes = Metrics.counter(RunProgress.class, RunProgress.BYTES_READ);
  private final List<SourceDocument> open = new ArrayList<>();
  private final List<RunFile> runs = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final RunWriter unreadable;
  private long characters;

  PartCutter(WorkFolder work, int batch, int mostDocuments, BatchTotals totals) {
    this.work = work;
    this.batch = batch;
    this.mostDocuments = mostDocuments;
    this.totals = totals;
    this.unreadable = work.run(PartRows.ISSUES, Part.place(batch, 0));
  }

  void accept(ReadResult result) throws IOException {
    if (result instanceof SourceDocument document) {
      read.inc();
      bytes.inc(document.bytes());
      open.add(document);
      characters += document.text().length();
      if (characters >= CHARACTERS || open.size() >= mostDocuments) {
        cut();
      }
    } else if (result instanceof Unreadable failed) {
      for (IssueRow row : IssueRows.rows(failed.sourcePath(), null, List.of(failed.issue()))) {
        totals.add(row);
        unreadable.write(new IssueDraft(IssueDraft.OF_NO_DOCUMENT, row));
      }
    }
  }

  private void cut() throws IOException {
    if (open.isEmpty()) {
      return;
    }
    open.sort(Comparator.comparing(SourceDocument::docId, DocIds.BY_CODE_POINT));
    try (RunWriter run = work.run(DOCUMENTS, Part.place(batch, runs.size() + 1))) {
      for (SourceDocument document : open) {
        run.write(document);
        ids.add(document.docId());
      }
      runs.add(run.finish());
    }
    open.clear();
    characters = 0;
  }

  /** The parts, in the order of reading. */
  List<Part> finish() throws IOException {
    cut();
    long[] ranks = ranks();
    var parts = new ArrayList<Part>();
    int from = 0;
    for (RunFile run : runs) {
      int to = from + (int) run.rows();
      Hashes ofPart = Hashes.of(Arrays.copyOfRange(ranks, from, to));
      parts.add(new Part(batch, parts.size() + 1, run, ofPart));
      from = to;
    }
    return parts;
  }

  /** The place of each document by its id, in the order of reading. */
  private long[] ranks() {
    int[] byId =
        IntStream.range(0, ids.size())
            .boxed()
            .sorted(Comparator.comparing(ids::get, DocIds.BY_CODE_POINT))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] ranks = new long[byId.length];
    for (int rank = 0; rank < byId.length; rank++) {
      ranks[byId[rank]] = rank;
    }
    return ranks;
  }

  /** Why inputs or records became no document, in the order of reading. */
  RunFile unreadable() throws IOException {
    return unreadable.finish();
  }

  @Override
  public void close() throws IOException {
    unreadable.close();
  }
}
