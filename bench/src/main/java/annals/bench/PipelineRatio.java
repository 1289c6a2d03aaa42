// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.bench;

import annals.annotate.AnnotatedDocument;
import annals.annotate.DocumentTables;
import annals.annotate.SiteEvidence;
import annals.annotate.Stages;
import annals.annotate.TableSelection;
import annals.clean.CleanMode;
import annals.table.Row;
import annals.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The whole pipeline as a ratio to a bare loop of two threads that reads the same files, sends them
 * through the same stages and makes the same rows, but writes nothing. Both are warmed up by a run of
 * their own.
 */
public final class PipelineRatio {
  private static final int THREADS = 2;

  private PipelineRatio() {}

  public static void main(String[] arguments) throws Exception {
    String folder = arguments[0];
    List<Path> files = Corpus.files(folder);
    double megabytes = 0;
    for (Path file : files) {
      megabytes += Files.size(file) / 1e6;
    }
    Path output = Files.createTempDirectory("annals-bench").resolve("dataset");
    for (int round = 0; round < 2; round++) {
      double loop = seconds(() -> loop(files));
      double pipeline = seconds(() -> pipeline(folder, output));
      System.out.printf(
          Locale.ROOT,
          "%s: loop %.2f MB/s, pipeline with files, checks and metadata %.2f MB/s, ratio %.2f%n",
          round == 0 ? "cold" : "warm",
          megabytes / loop,
          megabytes / pipeline,
          loop / pipeline);
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void loop(List<Path> files) throws Exception {
    var next = new AtomicInteger();
    var rows = new AtomicLong();
    var tables = new TableSelection(Tables.standard().names(), false);
    var threads = Executors.newFixedThreadPool(THREADS);
    var done = new java.util.ArrayList<Future<?>>();
    for (int t = 0; t < THREADS; t++) {
      done.add(
          threads.submit(
              () -> {
                for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                  for (AnnotatedDocument document : Corpus.read(files.get(i))) {
                    for (List<? extends Row> table :
                        DocumentTables.of(annotated(document), tables).values()) {
                      rows.addAndGet(table.size());
                    }
                  }
                }
              }));
    }
    for (Future<?> thread : done) {
      thread.get();
    }
    threads.shutdown();
  }

  private static AnnotatedDocument annotated(AnnotatedDocument document) {
    AnnotatedDocument cleaned =
        Stages.clean(document, CleanMode.AUTO, SiteEvidence.none(), null);
    AnnotatedDocument named = Stages.entities(Stages.dates(Stages.sentences(cleaned)));
    return Stages.events(Stages.figures(named));
  }

  private static void pipeline(String folder, Path output) throws Exception {
    String[] asked = {"--pipeline=dataset", "--input=" + folder + "/**/*.txt", "--output=" + output};
    annals.command.Commands.run(asked, new java.util.Properties(), quiet(), quiet());
  }

  private static java.io.PrintStream quiet() {
    return new java.io.PrintStream(java.io.OutputStream.nullOutputStream());
  }
}
