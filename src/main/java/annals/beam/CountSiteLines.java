// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.annotate.AnnotatedDocument;
import annals.annotate.SiteEvidence;
import annals.clean.Cleaner;
import annals.clean.LineKeys;
import annals.clean.PageContext;
import annals.clean.SiteLines;
import annals.time.DayOrderVote;
import annals.time.DocumentClocks.DayOrder;
import java.util.HashMap;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/**
 * The first pass over the corpus: on how many documents of its site does each short line stand?
 * Counts are summed within a batch before they travel, and lines that stand on one document alone
 * are forgotten.
 */
final class CountSiteLines extends PTransform<PCollection<Batch>, PCollectionView<SiteEvidence>> {
  private static final long serialVersionUID = 1L;
  private static final int ALL = 0;

  @Override
  public PCollectionView<SiteEvidence> expand(PCollection<Batch> batches) {
    return batches
        .apply("CountLines", ParDo.of(Each.of(CountSiteLines::count)))
        .setCoder(KvCoder.of(VarIntCoder.of(), SerializableCoder.of(LineCounts.class)))
        .apply("GroupLines", GroupByKey.create())
        .apply("SumLines", ParDo.of(Each.of(CountSiteLines::sum)))
        .setCoder(SerializableCoder.of(SiteEvidence.class))
        .apply("SiteEvidence", View.asSingleton());
  }

  private static void count(DoFn<Batch, KV<Integer, LineCounts>>.ProcessContext context) {
    LongStream keys = LongStream.empty();
    Map<String, SiteCount> sites = new HashMap<>();
    for (AnnotatedDocument document : context.element().documents()) {
      String site = site(document);
      if (site != null) {
        keys = LongStream.concat(keys, LongStream.of(LineKeys.of(site, document.text())));
        sites.merge(site, SiteCount.of(DayOrderVote.of(document.text())), SiteCount::plus);
      }
    }
    context.output(KV.of(ALL, LineCounts.of(keys.toArray(), sites)));
  }

  private static @Nullable String site(AnnotatedDocument document) {
    var page = PageContext.of(document.source().docId()).withUrl(document.source().url());
    return Cleaner.site(document.text(), page);
  }

  private static void sum(
      DoFn<KV<Integer, Iterable<LineCounts>>, SiteEvidence>.ProcessContext context) {
    LineCounts sum = LineCounts.of(new long[0], Map.of());
    for (LineCounts part : context.element().getValue()) {
      sum = sum.plus(part);
    }
    context.output(evidence(sum));
  }

  private static SiteEvidence evidence(LineCounts sum) {
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
    return new SiteEvidence(SiteLines.of(sum.repeated(), documents), dayOrders);
  }
}
