// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.bench;

import annals.annotate.AnnotatedDocument;
import annals.clean.CleanMode;
import annals.clean.Cleaner;
import annals.clean.PageContext;
import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.ReadLimits;
import annals.read.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The cleaner alone, without the header dates and the language that the stage looks for besides:
 * text of {@code -Dpages=FOLDER} in MB a second, and the pages of the folder {@code html} beside it
 * ({@code *.html.gz}) read and cleaned, in pages a second, beside parsing alone.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CleanBenchmark {
  private static final int MOST = 200;

  private List<AnnotatedDocument> texts = List.of();
  private final List<byte[]> html = new ArrayList<>();
  private final List<String> markup = new ArrayList<>();
  private double megabytesOfAll;

  /** What went through, for JMH to divide by time. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Throughput {
    public double megabytes;
    public double pages;

    @Setup(Level.Iteration)
    public void reset() {
      megabytes = 0;
      pages = 0;
    }
  }

  @Setup
  public void documents() {
    Path pages = Path.of(System.getProperty("pages", "seeds"));
    texts = Corpus.documents(pages.toString());
    megabytesOfAll = texts.stream().mapToLong(d -> d.source().bytes()).sum() / 1e6;
    Path folder = pages.resolveSibling("html");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().limit(MOST).toList()) {
        html.add(Files.readAllBytes(file));
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
          markup.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public void cleanText(Blackhole hole, Throughput throughput) {
    for (AnnotatedDocument text : texts) {
      PageContext page = PageContext.of(text.source().docId());
      hole.consume(Cleaner.standard().clean(text.text(), page, CleanMode.TEXT));
    }
    throughput.megabytes += megabytesOfAll;
  }

  /** What a parser alone takes for the same pages, unpacked and decoded before: the yardstick. */
  @Benchmark
  public void parseHtml(Blackhole hole, Throughput throughput) {
    markup.forEach(page -> hole.consume(Jsoup.parse(page)));
    throughput.pages += markup.size();
  }

  @Benchmark
  public void readAndCleanHtml(Blackhole hole, Throughput throughput) throws IOException {
    DocumentReader reader = DocumentReader.withLimits(ReadLimits.standard());
    var named = new DocIds.Named("page.html.gz", "page", List.of());
    for (byte[] bytes : html) {
      reader.read(
          new ByteArrayInputStream(bytes),
          named,
          result -> {
            if (result instanceof SourceDocument page) {
              PageContext context =
                  PageContext.of(page.docId()).withMarkup(page.markup(), page.page());
              hole.consume(Cleaner.standard().clean(page.text(), context, CleanMode.HTML));
            }
          });
    }
    throughput.pages += html.size();
  }
}
