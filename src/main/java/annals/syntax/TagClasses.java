// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that the training text holds more than once, each with its class: the tags it takes.
 * Words that are too rare to trust the tags seen have class 0. Beside them stand the clusters of
 * words, known from plain text. All keys are {@link Hashing hashes} of normalised words.
 */
final class TagClasses {
  private static final int KNOWN_FROM = 2;
  private static final int CLASS_FROM = 4;
  private static final int SHARE_OF_A_TAG = 20;

  private final IntTable classes;
  private final IntTable small;
  private final IntTable clusters;

  private TagClasses(IntTable classes, IntTable small, IntTable clusters) {
    this.classes = classes;
    this.small = small;
    this.clusters = clusters;
  }

  static TagClasses empty() {
    IntTable none = IntTable.of(Map.of());
    return new TagClasses(none, none, none);
  }

  /** The class of a lower-case word, 0 if it is rare, {@link IntTable#ABSENT} if unknown. */
  int classOf(int lower) {
    return classes.get(lower);
  }

  /** Whether the training text writes the word mostly in lower case. */
  boolean isWrittenSmall(int lower) {
    return small.get(lower) > 0;
  }

  /** The cluster of a lower-case word, {@link IntTable#ABSENT} if it is in none. */
  int clusterOf(int lower) {
    return clusters.get(lower);
  }

  static TagClasses learn(List<TrainingSentence> sentences, IntTable clusters) {
    var tags = new TreeMap<Integer, Map<Integer, Integer>>();
    var smallLead = new TreeMap<Integer, Integer>();
    for (TrainingSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        int at = i + WordHashes.EDGE;
        int lower = sentence.words().lower[at];
        tags.computeIfAbsent(lower, key -> new TreeMap<>()).merge(sentence.tag(i), 1, Integer::sum);
        if (sentence.words().form[at] == lower) {
          smallLead.merge(lower, 1, Integer::sum);
        } else if (i > 0) {
          smallLead.merge(lower, -1, Integer::sum);
        }
      }
    }
    smallLead.values().removeIf(lead -> lead <= 0);
    return new TagClasses(IntTable.of(classes(tags)), IntTable.of(smallLead), clusters);
  }

  private static Map<Integer, Integer> classes(Map<Integer, Map<Integer, Integer>> tags) {
    var classes = new HashMap<Integer, Integer>();
    tags.forEach(
        (lower, counts) -> {
          int total = counts.values().stream().mapToInt(Integer::intValue).sum();
          if (total >= KNOWN_FROM) {
            classes.put(lower, total < CLASS_FROM ? 0 : classOf(counts, total));
          }
        });
    return classes;
  }

  /** Names the set of tags that are common for the word, the most common one first. */
  private static int classOf(Map<Integer, Integer> counts, int total) {
    int most =
        counts.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry<Integer, Integer>::getValue))
            .orElseThrow()
            .getKey();
    int hash = Hashing.next(0, most);
    for (var tag : counts.entrySet()) {
      if (tag.getValue() * SHARE_OF_A_TAG >= total) {
        hash = Hashing.next(hash, tag.getKey());
      }
    }
    return Math.max(1, hash >>> 1);
  }

  void write(DataOutput out) throws IOException {
    classes.write(out);
    small.write(out);
    clusters.write(out);
  }

  static TagClasses read(ByteBuffer in) {
    IntTable classes = IntTable.read(in);
    IntTable small = IntTable.read(in);
    return new TagClasses(classes, small, IntTable.read(in));
  }
}
