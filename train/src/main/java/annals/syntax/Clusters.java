// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import annals.rule.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * NameTokens sorted into clusters of like use: in one stand {@code guide}, {@code article} and
 * {@code blog}, in another {@code following}, {@code closing}. They were learned from plain text by
 * {@link ClusterTraining}, and tell the tagger and the parser something of words that no treebank
 * holds. The file has a line a cluster, its words set off by spaces.
 */
public final class Clusters {
  private static final String FILE = "syntax/clusters.txt";

  private Clusters() {}

  /** The number of the cluster, from 1, of each word by the {@link Hashing hash} of its form. */
  static IntTable standard() {
    var clusters = new TreeMap<Integer, Integer>();
    int number = 0;
    for (String line : Resource.load(FILE).text().lines().toList()) {
      number++;
      for (String word : line.split(" ")) {
        clusters.put(Hashing.ofChars(word.toCharArray(), 0, word.length()), number);
      }
    }
    return IntTable.of(clusters);
  }

  /** The clusters as the lines of the file. */
  public static List<String> lines(Map<String, Integer> clusterOf) {
    var byCluster = new TreeMap<Integer, List<String>>();
    new TreeMap<>(clusterOf)
        .forEach(
            (word, cluster) ->
                byCluster.computeIfAbsent(cluster, key -> new ArrayList<>()).add(word));
    return byCluster.values().stream().map(words -> String.join(" ", words)).toList();
  }
}
