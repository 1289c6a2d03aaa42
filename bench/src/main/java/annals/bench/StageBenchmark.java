// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.bench;

import annals.annotate.AnnotatedDocument;
import annals.annotate.SiteEvidence;
import annals.annotate.Stages;
import annals.clean.CleanMode;
import annals.figure.FigureFinder;
import annals.figure.MoneyEvidence;
import annals.sentence.SentenceSplitter;
import annals.syntax.SharedSyntax;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * Each stage alone, on one warm thread, over the same documents, which the stages before it have
 * already gone through. The counter {@code megabytes} is MB of text a second: of the source for the
 * cleaner, of the sentences for the stages that read those.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StageBenchmark {
  private List<AnnotatedDocument> read = List.of();
  private List<AnnotatedDocument> cleaned = List.of();
  private List<AnnotatedDocument> split = List.of();
  private List<AnnotatedDocument> dated = List.of();
  private List<AnnotatedDocument> named = List.of();
  private double megabytesOfAll;
  private double megabytesOfSentences;

  /** MB of text that went through, for JMH to divide by time. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Throughput {
    public double megabytes;

    @Setup(Level.Iteration)
    public void reset() {
      megabytes = 0;
    }
  }

  @Setup
  public void documents() {
    read = Corpus.documents(System.getProperty("pages", "seeds"));
    megabytesOfAll = read.stream().mapToLong(d -> d.source().bytes()).sum() / 1e6;
    cleaned = read.stream().map(StageBenchmark::cleaned).toList();
    split = cleaned.stream().map(Stages::sentences).toList();
    megabytesOfSentences =
        split.stream()
                .flatMap(d -> d.sentences().stream())
                .mapToLong(s -> s.span().length())
                .sum()
            / 1e6;
    dated = split.stream().map(Stages::dates).toList();
    named = dated.stream().map(Stages::entities).toList();
  }

  private static AnnotatedDocument cleaned(AnnotatedDocument document) {
    return Stages.clean(document, CleanMode.TEXT, SiteEvidence.none(), null);
  }

  @Benchmark
  public void clean(Blackhole hole, Throughput throughput) {
    read.forEach(d -> hole.consume(cleaned(d)));
    throughput.megabytes += megabytesOfAll;
  }

  @Benchmark
  public void splitSpans(Blackhole hole, Throughput throughput) {
    cleaned.forEach(
        d ->
            hole.consume(
                SentenceSplitter.standard()
                    .spans(d.text(), d.blocks(), d.metadata().language())));
    throughput.megabytes += megabytesOfSentences;
  }

  /** The whole stage: spans, tokens, what is quoted. */
  @Benchmark
  public void splitSentences(Blackhole hole, Throughput throughput) {
    cleaned.forEach(d -> hole.consume(Stages.sentences(d)));
    throughput.megabytes += megabytesOfSentences;
  }

  @Benchmark
  public void tokenize(Blackhole hole, Throughput throughput) {
    var tokens = new Tokens();
    split.forEach(
        d ->
            d.sentences()
                .forEach(
                    s -> {
                      tokens.clear();
                      Tokenizer.tokenize(d.text(), s.span().start(), s.span().end(), tokens);
                      hole.consume(tokens.size());
                    }));
    throughput.megabytes += megabytesOfSentences;
  }

  @Benchmark
  public void dates(Blackhole hole, Throughput throughput) {
    split.forEach(d -> hole.consume(Stages.dates(d)));
    throughput.megabytes += megabytesOfSentences;
  }

  @Benchmark
  public void entities(Blackhole hole, Throughput throughput) {
    dated.forEach(d -> hole.consume(Stages.entities(unread(d))));
    throughput.megabytes += megabytesOfSentences;
  }

  @Benchmark
  public void figures(Blackhole hole, Throughput throughput) {
    dated.forEach(d -> hole.consume(Stages.figures(unread(d))));
    throughput.megabytes += megabytesOfSentences;
  }

  /** The scan and the grammar of figures, without the lazy tagging. */
  @Benchmark
  public void figuresUntagged(Blackhole hole, Throughput throughput) {
    dated.forEach(
        d ->
            hole.consume(
                FigureFinder.untagged()
                    .search(
                        d.text(),
                        d.sentences(),
                        d.dates(),
                        MoneyEvidence.none(),
                        new SharedSyntax())));
    throughput.megabytes += megabytesOfSentences;
  }

  @Benchmark
  public void events(Blackhole hole, Throughput throughput) {
    named.forEach(d -> hole.consume(Stages.events(unread(d))));
    throughput.megabytes += megabytesOfSentences;
  }

  /** The same document, of whose sentences nothing was read yet. */
  private static AnnotatedDocument unread(AnnotatedDocument d) {
    return new AnnotatedDocument(
        d.source(), d.cleaned(), d.layers(), d.issues(), new SharedSyntax());
  }
}
