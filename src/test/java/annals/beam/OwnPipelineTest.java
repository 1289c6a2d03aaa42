// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example of docs/beam.md: steps of annals in somebody's own Beam pipeline. */
@ExtendWith(TestPipelineExtension.class)
final class OwnPipelineTest {

  @Test
  void stepsRunInAPipelineOfOnesOwn(TestPipeline pipeline) {
    PCollection<Batch> batches =
        pipeline
            .apply(Create.of(InputBatch.of(0, List.of("seeds/001_0d8c7108a3f531c0.txt"))))
            .apply(ReadDocuments.create())
            .apply(CleanText.mode("auto"))
            .apply(SplitSentences.create());
    PCollection<String> sentences =
        batches.apply(
            FlatMapElements.into(TypeDescriptors.strings())
                .via(
                    batch ->
                        batch.documents().stream()
                            .flatMap(d -> d.sentences().stream().map(s -> d.text().slice(s.span())))
                            .toList()));

    PAssert.that(sentences)
        .satisfies(
            found -> {
              boolean joined = false;
              for (String sentence : found) {
                joined |=
                    sentence.equals(
                        "Cambodia joined the Association of Southeast Asian Nations in 1999.");
              }
              if (!joined) {
                throw new AssertionError("sentence missing");
              }
              return null;
            });
    PAssert.thatSingleton(sentences.apply(Count.globally()))
        .satisfies(
            count -> {
              if (count < 20 || count > 30) {
                throw new AssertionError(count + " sentences");
              }
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
