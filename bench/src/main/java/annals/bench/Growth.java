// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.bench;

import annals.annotate.AnnotatedDocument;
import annals.annotate.Annotation;
import annals.annotate.DocumentTables;
import annals.annotate.EntitySummaries;
import annals.annotate.EventSignatures;
import annals.annotate.SiteEvidence;
import annals.annotate.TableSelection;
import annals.clean.PageContext;
import annals.clean.PageSurvey;
import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.ReadLimits;
import annals.read.SourceDocument;
import annals.table.Tables;
import annals.time.DayOrderVote;
import annals.timeline.EventSignature;
import annals.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the processor time of each stage grows with its input: prints it at n, 2n, 4n and 8n for texts
 * that repeat one thing, and ends with 1 where eight times the input costs more than ten times the
 * time. {@code java annals.bench.Growth [GENERATOR]}
 */
public final class Growth {
  private static final int FIRST = 8 << 10;
  private static final int LARGEST_FIRST = 32 << 10;
  private static final long LONG_ENOUGH = 20_000_000;
  private static final int STEPS = 4;
  private static final double MOST = 10;
  private static final int TRIES = 2;
  private static final String[] STEP_NAMES = {
    "CleanText", "SplitSentences", "FindDates", "FindEntities", "FindFigures", "FindEvents"
  };

  /** A text of at least so many characters. */
  private interface Generator {
    String of(int characters) throws IOException;
  }

  private Growth() {}

  private static Generator repeat(String unit) {
    return characters -> unit.repeat(characters / unit.length() + 1);
  }

  private static Map<String, Generator> generators() {
    var all = new LinkedHashMap<String, Generator>();
    for (String unit :
        List.of(
            "%", "(a ", "May ", "John ", "1979 ", "or, ", "the ", "hundred ", "1 ", "\"a ", "a. ",
            "\n", "a\n", "said ", "of ", "- ", "Mr. ", "and John ", "killed John on May 1, ",
            "John said that ", "3 May 1979 to ", "07/01/2019 ", "07/01/2019 | ", "May 3, 2019\n", "July 7, ", "@a ", "http://a.b/",
            "He said: ", "\u00e9\u0301", "\ud83d\ude00 ", "<p>", "&amp;")) {
      all.put(unit.replace("\n", "\\n"), repeat(unit));
    }
    all.put("seed", characters -> Files.readString(seed()).repeat(characters / 6_000 + 1));
    for (String unit :
        List.of(
            "<table><tr><td>a<td>b", "<a rel=author>John @", "<![CDATA[", "<div>", "<b><i>",
            "<p>May 3, 1979", "<li><a href=x>a</a>", "<script>", "<meta name=author content=a>",
            "<time datetime=1979-01-07>x</time>")) {
      all.put("html " + unit, characters -> "<html><body>" + repeat(unit).of(characters));
    }
    return all;
  }

  private static Path seed() {
    return Path.of("seeds/001_0d8c7108a3f531c0.txt");
  }

  /** Something that is measured, and what it makes of its input. */
  private record Timed<T>(T made, long nanos) {}

  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> Timed<T> time(Work<T> work) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    T made = work.run();
    return new Timed<>(made, threads.getCurrentThreadCpuTime() - start);
  }

  /** Processor time by stage, for one text. */
  private static Map<String, Long> stages(String text, boolean html) throws IOException {
    var times = new LinkedHashMap<String, Long>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Timed<List<SourceDocument>> read = time(() -> read(bytes, html));
    times.put("read", read.nanos());
    if (read.made().isEmpty()) {
      return times;
    }
    SourceDocument source = read.made().get(0);
    var context = PageContext.of(source.docId()).withUrl("https://x.example/a");
    times.put(
        "survey",
        time(() -> List.of(PageSurvey.of(source.text(), context), DayOrderVote.of(source.text())))
            .nanos());
    AnnotatedDocument document = AnnotatedDocument.of(source);
    for (String step : STEP_NAMES) {
      Map<String, String> options =
          step.equals("CleanText") && !html ? Map.of("mode", "none") : Map.of();
      AnnotatedDocument before = document;
      Annotation annotation = Annotation.of().then(step, options);
      Timed<AnnotatedDocument> done = time(() -> annotation.apply(before, SiteEvidence.none()));
      times.put(step, done.nanos());
      document = done.made();
    }
    AnnotatedDocument whole = document;
    var tables = new TableSelection(Tables.standard().names(), true);
    times.put("rows", time(() -> DocumentTables.of(whole, tables)).nanos());
    times.put("entities", time(() -> EntitySummaries.of(whole)).nanos());
    times.put("timeline", time(() -> timeline(EventSignatures.of(whole))).nanos());
    return times;
  }

  private static Object timeline(List<EventSignature> events) {
    return Timeline.group(events);
  }

  private static List<SourceDocument> read(byte[] bytes, boolean html) {
    var documents = new ArrayList<SourceDocument>();
    String path = html ? "in/page.html" : "in/page.txt";
    var named = DocIds.of(List.of(new DocIds.Input(path, "in/"))).get(0);
    DocumentReader.withLimits(ReadLimits.standard())
        .read(
            new ByteArrayInputStream(bytes),
            named,
            result -> {
              if (result instanceof SourceDocument document) {
                documents.add(document);
              }
            });
    return documents;
  }

  private static Map<String, Long> best(String text, boolean html) throws IOException {
    Map<String, Long> best = stages(text, html);
    for (int i = 1; i < TRIES; i++) {
      stages(text, html).forEach((stage, nanos) -> best.merge(stage, nanos, Math::min));
    }
    return best;
  }

  public static void main(String[] args) throws IOException {
    int bad = 0;
    System.out.printf(
        Locale.ROOT, "%-40s %-15s %8s %8s %8s %8s %6s%n", "text", "stage", "n", "2n", "4n", "8n", "x");
    for (Map.Entry<String, Generator> generator : generators().entrySet()) {
      if (args.length == 0 || generator.getKey().contains(args[0])) {
        bad += measure(generator.getKey(), generator.getValue());
      }
    }
    System.out.println(bad == 0 ? "growth: within bounds" : "growth: " + bad + " out of bounds");
    System.exit(bad == 0 ? 0 : 1);
  }

  private static List<Long> nanos(List<Map<String, Long>> times, String stage) {
    return times.stream().map(t -> t.getOrDefault(stage, 0L)).toList();
  }

  private static double ratio(List<Long> nanos) {
    return (double) nanos.get(STEPS - 1) / Math.max(nanos.get(0), LONG_ENOUGH / 10);
  }

  private static boolean grows(List<Map<String, Long>> times) {
    return times.get(0).keySet().stream()
        .map(stage -> nanos(times, stage))
        .anyMatch(nanos -> Collections.max(nanos) >= LONG_ENOUGH && ratio(nanos) > MOST);
  }

  private static int measure(String name, Generator generator) throws IOException {
    boolean html = name.startsWith("html");
    best(generator.of(FIRST), html);
    int first = FIRST;
    long whole = 0;
    while (first < LARGEST_FIRST && whole < 4 * LONG_ENOUGH) {
      whole = best(generator.of(first), html).values().stream().mapToLong(n -> n).sum();
      first = whole < 4 * LONG_ENOUGH ? 2 * first : first;
    }
    var times = new ArrayList<Map<String, Long>>();
    for (int step = 0; step < STEPS; step++) {
      times.add(best(generator.of(first << step), html));
    }
    for (int again = 0; again < TRIES && grows(times); again++) { // a collection of garbage, perhaps
      for (int step = 0; step < STEPS; step++) {
        Map<String, Long> known = times.get(step);
        best(generator.of(first << step), html)
            .forEach((stage, nanos) -> known.merge(stage, nanos, Math::min));
      }
    }
    int bad = 0;
    for (String stage : times.get(0).keySet()) {
      List<Long> nanos = nanos(times, stage);
      if (Collections.max(nanos) < LONG_ENOUGH) {
        continue; // too short for the clock, whatever it grows like
      }
      double ratio = ratio(nanos);
      bad += ratio > MOST ? 1 : 0;
      System.out.printf(
          Locale.ROOT,
          "%-40s %-15s %8.1f %8.1f %8.1f %8.1f %6.1f%s%n",
          name,
          stage,
          nanos.get(0) / 1e6,
          nanos.get(1) / 1e6,
          nanos.get(2) / 1e6,
          nanos.get(3) / 1e6,
          ratio,
          ratio > MOST ? "  <-- grows" : "");
    }
    return bad;
  }
}
