// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What counting the words of treebanks teaches before anything else is learned: the tags, the tags
 * that a frequent word may take, and the words that are known.
 */
final class TreebankCounts {
  private static final int TAG_SEEN_FROM = 5;

  /** A word seen this often has shown all its tags. */
  static final int OFTEN = 20;

  /** A tag that a word takes more rarely than once in so many times is a slip. */
  private static final int SLIP = 500;

  private static final int KNOWN_FROM = 2;
  private static final int CLASS_FROM = 4;
  private static final int SHARE_OF_A_TAG = 20;

  private TreebankCounts() {}

  /** The tags of a treebank that are no slips, those of its rare words first. */
  static TagSet tags(List<GoldSentence> sentences) {
    var frequency = new HashMap<String, Integer>();
    sentences.forEach(s -> s.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    var all = new ArrayList<String>();
    var ofRareWords = new ArrayList<String>();
    for (GoldSentence sentence : sentences) {
      for (int word = 0; word < sentence.size(); word++) {
        String name = sentence.tagName(word);
        all.add(name);
        if (frequency.get(sentence.words().get(word)) < OFTEN) {
          ofRareWords.add(name);
        }
      }
    }
    return new TagSet(Inventory.of(all, TAG_SEEN_FROM, ofRareWords));
  }

  static TagDictionary dictionary(List<TrainingSentence> sentences, int open) {
    var counts = new TreeMap<Integer, Map<Integer, Integer>>();
    for (TrainingSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.tag(i) != IntTable.ABSENT) {
          counts
              .computeIfAbsent(sentence.words().form[i + WordHashes.EDGE], form -> new TreeMap<>())
              .merge(sentence.tag(i), 1, Integer::sum);
        }
      }
    }
    var sets = new TreeMap<Integer, Integer>();
    var candidates = new ArrayList<int[]>();
    counts.forEach(
        (form, tags) -> {
          int total = tags.values().stream().mapToInt(Integer::intValue).sum();
          if (total >= OFTEN) {
            tags.values().removeIf(count -> count * SLIP < total);
            sets.put(form, candidates.size());
            candidates.add(tags.keySet().stream().mapToInt(Integer::intValue).toArray());
          }
        });
    return new TagDictionary(IntTable.of(sets), candidates, open);
  }

  static TagClasses vocabulary(List<TrainingSentence> sentences, IntTable clusters) {
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
}
