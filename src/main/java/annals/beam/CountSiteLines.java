// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.SiteEvidence;
import annals.clean.NearDuplicates;
import annals.clean.SiteLines;
import annals.time.DocumentClocks.DayOrder;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * On how many documents of its site does each short line stand? Documents that print one article
 * count once a site. Counts are summed within a batch before they travel, and lines that stand on
 * one document alone are forgotten.
 */
final class CountSiteLines extends PTransform<PCollection<RunFile>, PCollectionView<SiteEvidence>> {
  private static final long serialVersionUID = 1L;
  private static final int ALL = 0;

  /** Of one part: its lines, and what the pass failed on by document. */
  private record Counted(LineCounts lines, Map<String, String> failures) implements Serializable {}

  private final PCollectionView<NearDuplicates> duplicates;

  CountSiteLines(PCollectionView<NearDuplicates> duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public PCollectionView<SiteEvidence> expand(PCollection<RunFile> surveys) {
    PCollectionView<NearDuplicates> known = duplicates;
    Each.Body<RunFile, KV<Integer, Counted>> count = context -> count(context, known);
    Each.Body<KV<Integer, Iterable<Counted>>, SiteEvidence> sum = context -> sum(context, known);
    return surveys
        .apply("CountLines", ParDo.of(Each.of(count)).withSideInputs(known))
        .setCoder(KvCoder.of(VarIntCoder.of(), SerializableCoder.of(Counted.class)))
        .apply("GroupLines", GroupByKey.create())
        .apply("SumLines", ParDo.of(Each.of(sum)).withSideInputs(known))
        .setCoder(SerializableCoder.of(SiteEvidence.class))
        .apply("SiteEvidence", View.asSingleton());
  }

  private static void count(
      DoFn<RunFile, KV<Integer, Counted>>.ProcessContext context,
      PCollectionView<NearDuplicates> known)
      throws IOException {
    NearDuplicates repeats = context.sideInput(known);
    LongStream.Builder keys = LongStream.builder();
    Map<String, SiteCount> sites = new HashMap<>();
    Map<String, String> failures = new HashMap<>();
    try (var run = RunReader.open(context.element(), DocumentSurvey.class)) {
      for (DocumentSurvey document = run.next(); document != null; document = run.next()) {
        if (document.failure() != null) {
          failures.put(document.docId(), document.failure());
        }
        String site = document.page().site();
        NearDuplicates.Repeat repeat = repeats.of(document.docId());
        if (site != null && (repeat == null || repeat.firstOfSite())) {
          document.page().lineKeys().stream().forEach(keys::add);
          sites.merge(site, document.votes(), SiteCount::plus);
        }
      }
    }
    LineCounts lines = LineCounts.of(keys.build().toArray(), sites);
    context.output(KV.of(ALL, new Counted(lines, failures)));
  }

  private static void sum(
      DoFn<KV<Integer, Iterable<Counted>>, SiteEvidence>.ProcessContext context,
      PCollectionView<NearDuplicates> known) {
    var lines = new ArrayList<LineCounts>();
    var failures = new TreeMap<String, String>();
    for (Counted part : context.element().getValue()) {
      lines.add(part.lines());
      failures.putAll(part.failures());
    }
    context.output(evidence(LineCounts.sum(lines), failures, context.sideInput(known)));
  }

  private static SiteEvidence evidence(
      LineCounts sum, Map<String, String> failures, NearDuplicates duplicates) {
    var documents = new HashMap<String, Integer>();
    var dayOrders = new HashMap<String, DayOrder>();
    sum.sites()
        .forEach(
            (site, count) -> {
              documents.put(site, count.documents());
              DayOrder winner = count.vote().winner();
              if (winner != null) {
                dayOrders.put(site, winner);
              }
            });
    return new SiteEvidence(
        SiteLines.of(sum.repeated(), documents), dayOrders, duplicates, failures);
  }
}
