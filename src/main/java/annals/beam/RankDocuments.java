// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.Hashes;
import annals.read.DocIds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/**
 * Makes the parts of a batch of its runs: says of each document which place it has among all of the
 * batch, for rows come in the order of ids, whatever the order in a container.
 */
record RankDocuments() implements Each.Body<KV<Integer, Iterable<ReadRun>>, Part> {

  @Override
  public void process(DoFn<KV<Integer, Iterable<ReadRun>>, Part>.ProcessContext context) {
    var runs = new ArrayList<ReadRun>();
    context.element().getValue().forEach(runs::add);
    runs.sort(Comparator.comparingLong(run -> run.documents().part()));
    long[] ranks = ranks(runs.stream().flatMap(run -> run.ids().stream()).toList());
    int from = 0;
    for (ReadRun run : runs) {
      int to = from + run.ids().size();
      context.output(new Part(run.documents(), Hashes.of(Arrays.copyOfRange(ranks, from, to))));
      from = to;
    }
  }

  /** The rank of each document by its id, in the order of reading. */
  private static long[] ranks(List<String> ids) {
    int[] byId =
        IntStream.range(0, ids.size())
            .boxed()
            .sorted(Comparator.comparing(ids::get, DocIds.BY_CODE_POINT))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] ranks = new long[byId.length];
    for (int rank = 0; rank < byId.length; rank++) {
      ranks[byId[rank]] = rank;
    }
    return ranks;
  }
}
