// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sorts the words of plain text into clusters by what stands before and after them: spherical
 * k-means over the square roots of the shares of their neighbours, their ending and their capitals.
 * A neighbour counts as itself where it is frequent and as its cluster where not, so clusters are
 * found again with the help of those found before. The same text gives the same clusters.
 */
public final class ClusterTraining {
  private static final int CLUSTERS = 256;
  private static final int SEEN_FROM = 3;
  private static final int ROUNDS = 3;
  private static final int FIRST_PASSES = 10;
  private static final int LATER_PASSES = 6;

  /** Every so manieth of the most frequent words starts a cluster. */
  private static final int STEP = 3;

  /** NameTokens that change their cluster less often than once in so many end a round. */
  private static final int SETTLED = 200;

  private static final int MOST_WEIGHT = 400;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private ClusterTraining(List<List<String>> sentences) {
    sentences.forEach(this::count);
    counts.forEach(
        (word, count) -> {
          if (count >= SEEN_FROM) {
            words.add(word);
          }
        });
    words.sort(Comparator.comparing((String word) -> -counts.get(word)));
    words.forEach(word -> numbers.put(word, numbers.size()));
  }

  private void count(List<String> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = WordHashes.plain(sentence.get(i));
      counts.merge(word, 1, Integer::sum);
      if (i > 0) {
        inside.merge(word, 1, Integer::sum);
        int capital = Character.isUpperCase(sentence.get(i).charAt(0)) ? 1 : 0;
        capitals.merge(word, capital, Integer::sum);
      }
    }
  }

  /** The cluster of each word that occurs three times or more; words are in lower case. */
  public static Map<String, Integer> learn(List<List<String>> sentences) {
    return new ClusterTraining(sentences).sorted(sentences);
  }

  private Map<String, Integer> sorted(List<List<String>> sentences) {
    var clusters = new int[words.size() + 1];
    Arrays.fill(clusters, CLUSTERS);
    for (int round = 0; round < ROUNDS; round++) {
      WordVectors[] seen = neighbours(sentences, clusters);
      var centres = new float[CLUSTERS][WordVectors.room(CLUSTERS)];
      if (round == 0) {
        for (int cluster = 0; cluster < CLUSTERS && cluster * STEP < seen.length; cluster++) {
          seen[cluster * STEP].addTo(centres[cluster], 1);
        }
      } else {
        move(centres, clusters, seen);
      }
      int passes = round == 0 ? FIRST_PASSES : LATER_PASSES;
      int changed = words.size();
      for (int pass = 0; pass < passes && changed >= words.size() / SETTLED; pass++) {
        changed = sort(seen, centres, clusters);
        move(centres, clusters, seen);
      }
    }
    var sorted = new TreeMap<String, Integer>();
    numbers.forEach((word, number) -> sorted.put(word, clusters[number]));
    return sorted;
  }

  private WordVectors[] neighbours(List<List<String>> sentences, int[] clusters) {
    var seen = new WordVectors.Counter[words.size()];
    Arrays.setAll(seen, word -> new WordVectors.Counter(CLUSTERS));
    for (List<String> sentence : sentences) {
      int before = WordVectors.EDGE;
      for (int i = 0; i <= sentence.size(); i++) {
        int at =
            i == sentence.size()
                ? WordVectors.EDGE
                : numbers.getOrDefault(WordHashes.plain(sentence.get(i)), words.size());
        if (i > 0 && before < words.size()) {
          seen[before].add(1, at, at < 0 ? 0 : clusters[at]);
        }
        if (at >= 0 && at < words.size()) {
          seen[at].add(0, before, before < 0 ? 0 : clusters[before]);
        }
        before = at;
      }
    }
    var finished = new WordVectors[seen.length];
    for (int word = 0; word < seen.length; word++) {
      String form = words.get(word);
      double total = inside.getOrDefault(form, 0);
      double share = total == 0 ? 0 : capitals.get(form) / total;
      finished[word] = seen[word].finish(form, counts.get(form), share);
    }
    return finished;
  }

  /** Gives each word to the nearest centre; returns how many changed. */
  private static int sort(WordVectors[] seen, float[][] centres, int[] clusters) {
    var byPlace = new float[centres[0].length][CLUSTERS];
    for (int cluster = 0; cluster < CLUSTERS; cluster++) {
      for (int place = 0; place < byPlace.length; place++) {
        byPlace[place][cluster] = centres[cluster][place];
      }
    }
    var likeness = new float[CLUSTERS];
    int changed = 0;
    for (int word = 0; word < seen.length; word++) {
      seen[word].compare(byPlace, likeness);
      int best = 0;
      for (int cluster = 1; cluster < CLUSTERS; cluster++) {
        best = likeness[cluster] > likeness[best] ? cluster : best;
      }
      changed += clusters[word] == best ? 0 : 1;
      clusters[word] = best;
    }
    return changed;
  }

  private void move(float[][] centres, int[] clusters, WordVectors[] seen) {
    for (float[] centre : centres) {
      Arrays.fill(centre, 0);
    }
    for (int word = 0; word < seen.length; word++) {
      int count = Math.min(counts.get(words.get(word)), MOST_WEIGHT);
      seen[word].addTo(centres[clusters[word]], (float) Math.sqrt(count));
    }
    for (float[] centre : centres) {
      WordVectors.normalize(centre);
    }
  }
}
