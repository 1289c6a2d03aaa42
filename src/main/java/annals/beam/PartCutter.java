// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.read.DocIds;
import annals.read.ReadResult;
import annals.read.SourceDocument;
import annals.read.Unreadable;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/**
 * Lays the documents of a stretch of the inputs into runs of about 4 MB of text while they are
 * read, so that neither a container nor a batch is ever held whole: what is kept of a document is
 * its id.
 */
final class PartCutter implements Closeable {
  private static final String DOCUMENTS = "source-documents";
  private static final int CHARACTERS = 4 << 20;

  private final WorkFolder work;
  private final Stretch stretch;
  private final int mostDocuments;
  private final Counter read = Metrics.counter(RunProgress.class, RunProgress.READ);
  private final Counter bytes = Metrics.counter(RunProgress.class, RunProgress.BYTES_READ);
  private final List<SourceDocument> open = new ArrayList<>();
  private final List<ReadRun> runs = new ArrayList<>();
  private final UnreadIssues unreadable;
  private long characters;

  PartCutter(WorkFolder work, Stretch stretch, int mostDocuments, BatchTotals totals) {
    this.work = work;
    this.stretch = stretch;
    this.mostDocuments = mostDocuments;
    this.unreadable = new UnreadIssues(work, place(Part.UNREAD), totals);
  }

  private long place(int number) {
    return Part.place(stretch.batch(), stretch.number(), number);
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
      unreadable.add(failed);
    }
  }

  private void cut() throws IOException {
    if (open.isEmpty()) {
      return;
    }
    open.sort(Comparator.comparing(SourceDocument::docId, DocIds.BY_CODE_POINT));
    try (RunWriter run = work.run(DOCUMENTS, place(Part.FIRST + runs.size()))) {
      for (SourceDocument document : open) {
        run.write(document);
      }
      List<String> ids = open.stream().map(SourceDocument::docId).toList();
      runs.add(new ReadRun(run.finish(), ids));
    }
    open.clear();
    characters = 0;
  }

  /** The runs, in the order of reading. */
  List<ReadRun> finish() throws IOException {
    cut();
    return List.copyOf(runs);
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
