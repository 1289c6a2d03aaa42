// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annals.publish.RowRules;
import annals.read.DocIds;
import annals.read.DocumentReader;
import annals.read.ReadLimits;
import annals.read.ReadResult;
import annals.read.SourceDocument;
import annals.table.Row;
import annals.table.Tables;
import annals.text.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Texts that nobody would write, through all stages to their rows: no stage fails, none takes two
 * seconds, every row can be written. They are cut from the seeds and from what grammars look for,
 * and damaged by a seeded generator. Some hundred here; {@code bench/fuzz} runs as many as one
 * likes.
 */
final class StageFuzzTest {
  private static final int DOCUMENTS = Integer.getInteger("fuzz.documents", 150);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final long HANG_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final int MOST_PIECES = 120;
  private static final int SHORT =
      30; // pieces of three texts of four: more of them in the same time
  private static final List<String> STEPS =
      List.of(
          "CleanText", "SplitSentences", "FindDates", "FindEntities", "FindFigures", "FindEvents");

  /** What stages look for, and what stands badly beside it. */
  private static final String[] PIECES =
      ("May|3 May 1979|1979|07/01/2019|on Monday|last|two years ago|in the 1990s|BC|the|The|a|an|and|or|,|;|:|.|...|?|!|\"|'|"
              + "“|”|(|)|[|]|-|–|—|%|$|€|£3|million|hundred|twenty-five|1,234.5|½|1/2|-5|12:30|p.m.|U.S.|Mr.|Dr|John|Smith|Mrs Smith|"
              + "Phnom Penh|Vietnam|the United Nations|NATO|AP|he|she|they|who|that|said|says|told|killed|were killed|was arrested|"
              + "may have|did not|never|by|of|in|to|from|between|km|kg|degrees|people|soldiers|at least|more than|up to|by 5 percent|"
              + "http://a.b/c?d=e|a@b.example|#tag|@name|&amp;|<b>|</p>|<|>|é́|中国|٣|नमस्ते|"
              + "Published 3 May 2019|By Ann Lee|Share|Read more|Cookies|© 2019|•|*|1.|(a)|iv.|HANOI (VNA) -|LONDON, May 3|"
              + "\u0000|\ud83d\ude00|\u202e|\u200b|\u00ad|\n|\n\n|\t|\r\n|\u2028|\ufffd")
          .split("\\|");

  private final Random random = new Random(SEED);

  private String text(String seed) {
    var text = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(4) == 0 ? MOST_PIECES : SHORT);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(4) == 0) {
        int from = random.nextInt(seed.length());
        text.append(seed, from, Math.min(seed.length(), from + random.nextInt(80)));
      } else {
        String piece = PIECES[random.nextInt(PIECES.length)];
        text.append(piece.repeat(random.nextInt(20) == 0 ? 1 + random.nextInt(40) : 1));
      }
      text.append(random.nextInt(5) == 0 ? "" : " ");
      if (random.nextInt(12) == 0) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  @Test
  @Timeout(value = 24, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void noTextMakesAStageFail() throws IOException {
    String seed =
        Files.readString(Path.of("seeds/000_f4c57c76c6268d73.txt"))
            + Files.readString(Path.of("seeds/001_0d8c7108a3f531c0.txt"));
    annotate("warm.txt", seed, "none");
    for (int i = 0; i < DOCUMENTS; i++) {
      String path = i % 3 == 0 ? "a.html" : "a.txt";
      String text = text(seed);
      String name = "seed " + SEED + ", text " + i + ": " + text;
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (AnnotatedDocument document : annotate(path, text, i % 2 == 0 ? "none" : "auto")) {
        List<String> failed =
            document.issues().stream()
                .filter(issue -> issue.code().equals("stage_failed"))
                .map(Issue::message)
                .toList();
        assertEquals(List.of(), failed, name);
        Map<String, List<? extends Row>> rows =
            DocumentTables.of(document, new TableSelection(Tables.standard().names(), true));
        rows.forEach(
            (table, all) ->
                all.forEach(
                    row ->
                        assertEquals(
                            null,
                            RowRules.problem(Tables.standard().table(table), row),
                            table + " of " + name)));
        assertTrue(EventSignatures.of(document).size() <= document.events().size(), name);
      }
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      assertTrue(took < HANG_NANOS, name + " takes " + took / 1_000_000 + " ms");
    }
  }

  private static List<AnnotatedDocument> annotate(String path, String text, String mode) {
    var results = new ArrayList<ReadResult>();
    DocumentReader.withLimits(ReadLimits.standard())
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new DocIds.Named(path, "a", List.of()),
            results::add);
    Annotation annotation = Annotation.of();
    for (String step : STEPS) {
      annotation.then(step, step.equals("CleanText") ? Map.of("mode", mode) : Map.of());
    }
    return results.stream()
        .filter(SourceDocument.class::isInstance)
        .map(SourceDocument.class::cast)
        .map(source -> annotation.apply(AnnotatedDocument.of(source), SiteEvidence.none()))
        .toList();
  }
}
