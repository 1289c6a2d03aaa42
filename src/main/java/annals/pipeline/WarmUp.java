// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.annotate.AnnotatedDocument;
import annals.annotate.Annotation;
import annals.annotate.SiteEvidence;
import annals.publish.Destination;
import annals.publish.TableWriter;
import annals.publish.WriteOptions;
import annals.read.SourceDocument;
import annals.report.ReportPage;
import annals.table.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;

/**
 * Loads the stages and the writers of tables on a second thread while Beam starts on the first: a
 * run over a few documents is over a second sooner. Nothing of it reaches the output.
 */
final class WarmUp {
  private static final String PAGE =
      """
      A bridge opened in Selm

      June 18, 2019

      The mayor said on Monday that nearly three million people had crossed it in four years.
      """;

  private WarmUp() {}

  static void start(PipelineFile pipeline) {
    inBackground("stages", () -> runStages(pipeline));
    inBackground("writers", () -> prepareWriters(pipeline));
  }

  private static void inBackground(String name, Runnable work) {
    Thread thread = new Thread(work, "annals-warm-up-" + name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((where, e) -> {}); // the run meets it again, and tells it
    thread.start();
  }

  private static void runStages(PipelineFile pipeline) {
    var source = SourceDocument.ofText("warm-up", PAGE);
    Annotation steps = Annotation.of();
    pipeline.steps().forEach(step -> steps.then(step.type().name(), step.options()));
    steps.apply(AnnotatedDocument.of(source), SiteEvidence.none());
  }

  private static void prepareWriters(PipelineFile pipeline) {
    try (TableWriter writer =
        TableWriter.open(
            Tables.standard().table("dates"), WriteOptions.full(Version.ANNALS), new Nowhere())) {
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (pipeline.output().report()) {
      ReportPage.prepare();
    }
  }

  private static final class Nowhere implements Destination {
    @Override
    public WritableByteChannel create(String name) {
      return Channels.newChannel(OutputStream.nullOutputStream());
    }

    @Override
    public void rename(String from, String to) {}
  }
}
