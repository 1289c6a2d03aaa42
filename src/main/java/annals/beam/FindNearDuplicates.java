// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.NearDuplicates;
import annals.clean.NearDuplicates.Suspect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * Finds the documents that print the article of another one. Documents with a band key in common
 * are linked, shard by shard; then the sketches of the linked documents alone come together and are
 * compared. The work grows with the documents, not with their pairs.
 */
final class FindNearDuplicates
    extends PTransform<PCollection<RunFile>, PCollectionView<NearDuplicates>> {
  private static final long serialVersionUID = 1L;
  private static final int ALL = 0;
  private static final KvCoder<Integer, DocumentPairs> PAIRS =
      KvCoder.of(VarIntCoder.of(), RecordCoder.of(DocumentPairs.class));

  /** Documents of one batch that may be duplicates. */
  record Suspects(List<Suspect> documents) {}

  @Override
  public PCollectionView<NearDuplicates> expand(PCollection<RunFile> surveys) {
    PCollectionView<DocumentPairs> links =
        surveys
            .apply("BandKeys", ParDo.of(Each.of(FindNearDuplicates::bandKeys)))
            .setCoder(PAIRS)
            .apply("GroupBandKeys", GroupByKey.create())
            .apply("LinkDocuments", ParDo.of(Each.of(FindNearDuplicates::link)))
            .setCoder(PAIRS)
            .apply("GroupLinks", GroupByKey.create())
            .apply("Links", ParDo.of(Each.of(FindNearDuplicates::together)))
            .setCoder(RecordCoder.of(DocumentPairs.class))
            .apply("AllLinks", View.asSingleton());
    Each.Body<RunFile, KV<Integer, Suspects>> suspects = context -> suspects(context, links);
    Each.Body<KV<Integer, Iterable<Suspects>>, NearDuplicates> judge =
        context -> judge(context, links);
    return surveys
        .apply("Suspects", ParDo.of(Each.of(suspects)).withSideInputs(links))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(Suspects.class)))
        .apply("GroupSuspects", GroupByKey.create())
        .apply("CompareSuspects", ParDo.of(Each.of(judge)).withSideInputs(links))
        .setCoder(SerializableCoder.of(NearDuplicates.class))
        .apply("NearDuplicates", View.asSingleton());
  }

  private static void bandKeys(DoFn<RunFile, KV<Integer, DocumentPairs>>.ProcessContext context)
      throws IOException {
    List<DocumentPairs.Builder> shards =
        Stream.generate(DocumentPairs.Builder::new).limit(Shards.COUNT).toList();
    try (var run = RunReader.open(context.element(), DocumentSurvey.class)) {
      for (DocumentSurvey document = run.next(); document != null; document = run.next()) {
        for (long key : document.page().sketch().bandKeys()) {
          shards.get(Math.floorMod(key, Shards.COUNT)).add(key, document.number());
        }
      }
    }
    for (int shard = 0; shard < Shards.COUNT; shard++) {
      context.output(KV.of(shard, shards.get(shard).build()));
    }
  }

  private static void link(
      DoFn<KV<Integer, Iterable<DocumentPairs>>, KV<Integer, DocumentPairs>>.ProcessContext
          context) {
    context.output(KV.of(ALL, merged(context.element().getValue()).links()));
  }

  private static void together(
      DoFn<KV<Integer, Iterable<DocumentPairs>>, DocumentPairs>.ProcessContext context) {
    context.output(merged(context.element().getValue()));
  }

  private static DocumentPairs merged(Iterable<DocumentPairs> parts) {
    var all = new DocumentPairs.Builder();
    parts.forEach(all::addAll);
    return all.build();
  }

  private static void suspects(
      DoFn<RunFile, KV<Integer, Suspects>>.ProcessContext context,
      PCollectionView<DocumentPairs> links)
      throws IOException {
    Set<Long> linked = context.sideInput(links).all();
    var suspects = new ArrayList<Suspect>();
    try (var run = RunReader.open(context.element(), DocumentSurvey.class)) {
      for (DocumentSurvey document = run.next(); document != null; document = run.next()) {
        if (linked.contains(document.number())) {
          var page = document.page();
          suspects.add(
              new Suspect(document.number(), document.docId(), page.site(), page.sketch()));
        }
      }
    }
    context.output(KV.of(ALL, new Suspects(suspects)));
  }

  private static void judge(
      DoFn<KV<Integer, Iterable<Suspects>>, NearDuplicates>.ProcessContext context,
      PCollectionView<DocumentPairs> links) {
    var suspects = new ArrayList<Suspect>();
    context.element().getValue().forEach(part -> suspects.addAll(part.documents()));
    context.output(NearDuplicates.judge(suspects, context.sideInput(links).byLeft()));
  }
}
