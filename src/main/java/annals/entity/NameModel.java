// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.rule.Sources;
import annals.text.LongTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the name tagger and the search for the best tags: a linear model over hashed
 * features with first-order transitions, searched with Viterbi over each run of candidate words.
 * Whole numbers only, so the same text has the same tags everywhere. It is learnt by {@code
 * NameTrainer} of the project {@code train}.
 */
final class NameModel {
  static final int BUCKETS = 1 << 19;

  /** Bytes of a weight in the file: three of the gap, two of the weight. */
  private static final int ENTRY = 5;

  private static final int NEVER = Integer.MIN_VALUE / 4;

  /** Where the weights of a feature row begin; most rows have none and share the first place. */
  private final int[] places;

  /** Weights by place and tag. */
  private final short[] weights;

  /** Weights by tag before and tag. */
  private final int[] transitions;

  private int[] scores = new int[64 * NameTag.COUNT];
  private byte[] back = new byte[64 * NameTag.COUNT];

  /** NameTokens that are mostly written small. */
  private final LongTable common;

  private NameModel(int[] places, short[] weights, int[] transitions, LongTable common) {
    this.places = places;
    this.weights = weights;
    this.transitions = transitions;
    this.common = common;
  }

  /** The model with these weights, by feature row and tag. */
  static NameModel of(short[] byRow, int[] transitions, LongTable common) {
    int[] places = new int[BUCKETS];
    short[] weights = new short[byRow.length + NameTag.COUNT];
    int end = NameTag.COUNT;
    for (int row = 0; row < BUCKETS; row++) {
      boolean used = false;
      for (int i = row * NameTag.COUNT; i < (row + 1) * NameTag.COUNT; i++) {
        used |= byRow[i] != 0;
      }
      if (used) {
        System.arraycopy(byRow, row * NameTag.COUNT, weights, end, NameTag.COUNT);
        places[row] = end;
        end += NameTag.COUNT;
      }
    }
    return new NameModel(places, Arrays.copyOf(weights, end), transitions, common);
  }

  LongTable common() {
    return common;
  }

  /** A tagger of its own over the same weights: one a thread. */
  NameModel copy() {
    return new NameModel(places, weights, transitions, common);
  }

  static NameModel load() {
    try (var in = new ByteArrayInputStream(Sources.model("entity/names.model.gz"))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read annals/entity/names.model.gz", e);
    }
  }

  static NameModel read(InputStream in) throws IOException {
    try (var data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
      int[] transitions = new int[NameTag.COUNT * NameTag.COUNT];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = data.readShort();
      }
      var common = new LongTable();
      for (int left = data.readInt(); left > 0; left--) {
        common.put(data.readLong(), 1);
      }
      short[] weights = new short[BUCKETS * NameTag.COUNT];
      byte[] bytes = data.readAllBytes();
      int index = 0;
      for (int at = 0; at < bytes.length; at += ENTRY) {
        index += ((bytes[at] & 0xFF) << 16) | (number(bytes, at + 1) & 0xFFFF);
        weights[index] = number(bytes, at + 3);
      }
      return of(weights, transitions, common);
    }
  }

  private static short number(byte[] bytes, int at) {
    return (short) ((bytes[at] << 8) | (bytes[at + 1] & 0xFF));
  }

  /**
   * The model as a compressed file: transitions, common words, then each weight that is not 0 with
   * its gap.
   */
  byte[] write() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      for (int transition : transitions) {
        out.writeShort(transition);
      }
      long[] keys = common.sortedKeys();
      out.writeInt(keys.length);
      for (long key : keys) {
        out.writeLong(key);
      }
      int last = 0;
      for (int i = 0; i < BUCKETS * NameTag.COUNT; i++) {
        short weight = weights[places[i / NameTag.COUNT] + i % NameTag.COUNT];
        if (weight != 0) {
          int gap = i - last;
          out.writeByte(gap >>> 16);
          out.writeShort(gap);
          out.writeShort(weight);
          last = i;
        }
      }
    }
    return bytes.toByteArray();
  }

  /** The best tags of a sentence's words. */
  void tag(NameFeatures features, int size, byte[] tags) {
    Arrays.fill(tags, 0, size, (byte) NameTag.OUTSIDE);
    int start = 0;
    while (start < size) {
      if (!features.isCandidate(start)) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < size && features.isCandidate(end)) {
        end++;
      }
      search(features, start, end, tags);
      start = end;
    }
  }

  private void search(NameFeatures features, int start, int end, byte[] tags) {
    int length = end - start;
    ensure(length);
    for (int i = 0; i < length; i++) {
      emissions(features, start + i, i * NameTag.COUNT);
    }
    viterbi(length);
    trace(length, start, tags);
  }

  private void emissions(NameFeatures features, int word, int at) {
    Arrays.fill(scores, at, at + NameTag.COUNT, 0);
    int[] rows = features.rows(word);
    for (int f = 0; f < features.count(); f++) {
      int place = places[rows[f]];
      if (place == 0) {
        continue;
      }
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        scores[at + tag] += weights[place + tag];
      }
    }
  }

  private void ensure(int length) {
    if (scores.length < length * NameTag.COUNT) {
      scores = new int[length * 2 * NameTag.COUNT];
      back = new byte[length * 2 * NameTag.COUNT];
    }
  }

  private void trace(int length, int start, byte[] tags) {
    int tag = best(scores, (length - 1) * NameTag.COUNT);
    for (int i = length - 1; i >= 0; i--) {
      tags[start + i] = (byte) tag;
      tag = back[i * NameTag.COUNT + tag];
    }
  }

  private static int best(int[] scores, int at) {
    int best = 0;
    for (int tag = 1; tag < NameTag.COUNT; tag++) {
      if (scores[at + tag] > scores[at + best]) {
        best = tag;
      }
    }
    return best;
  }

  /** Turns scores of each word into scores of the best path to it, in place. */
  private void viterbi(int length) {
    for (int tag = 0; tag < NameTag.COUNT; tag++) {
      scores[tag] = NameTag.isFurther(tag) ? NEVER : scores[tag] + transitions[tag];
    }
    for (int i = 1; i < length; i++) {
      int at = i * NameTag.COUNT;
      int before = at - NameTag.COUNT;
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        int first = NameTag.isFurther(tag) ? tag - 1 : 0;
        int end = NameTag.isFurther(tag) ? tag + 1 : NameTag.COUNT;
        int score = NEVER;
        int from = first;
        for (int previous = first; previous < end; previous++) {
          int path = scores[before + previous] + transitions[previous * NameTag.COUNT + tag];
          if (path > score) {
            score = path;
            from = previous;
          }
        }
        scores[at + tag] += score;
        back[at + tag] = (byte) from;
      }
    }
  }
}
