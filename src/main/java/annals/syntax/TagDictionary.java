// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which tags a word may take: for words that the training text holds often, the tags seen there
 * (two thirds of all words then need no decision at all); for others the open tags of {@link
 * TagSet}.
 */
final class TagDictionary {
  /** A word seen this often has shown all its tags. */
  static final int OFTEN = 20;

  /** A tag that a word takes more rarely than once in so many times is a slip. */
  private static final int SLIP = 500;

  private final IntTable sets;
  private final List<int[]> candidates;
  private final int[] open;

  private TagDictionary(IntTable sets, List<int[]> candidates, int open) {
    this.sets = sets;
    this.candidates = candidates;
    this.open = new int[open];
    Arrays.setAll(this.open, tag -> tag);
  }

  /** The tags that a word with this form may take, in rising order; never empty. */
  int[] candidates(int form) {
    int set = sets.get(form);
    return set == IntTable.ABSENT ? open : candidates.get(set);
  }

  static TagDictionary learn(List<TrainingSentence> sentences, int open) {
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

  void write(DataOutput out) throws IOException {
    out.writeInt(open.length);
    out.writeInt(candidates.size());
    for (int[] set : candidates) {
      Coding.writeNumber(out, set.length);
      for (int tag : set) {
        Coding.writeNumber(out, tag);
      }
    }
    sets.write(out);
  }

  static TagDictionary read(ByteBuffer in) {
    int open = in.getInt();
    var candidates = new ArrayList<int[]>();
    for (int left = in.getInt(); left > 0; left--) {
      var set = new int[Coding.readNumber(in)];
      for (int i = 0; i < set.length; i++) {
        set[i] = Coding.readNumber(in);
      }
      candidates.add(set);
    }
    return new TagDictionary(IntTable.read(in), candidates, open);
  }
}
