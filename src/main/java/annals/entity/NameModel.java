// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the name tagger and the search for the best tags: a linear model over hashed
 * features with first-order transitions, searched with Viterbi over each run of candidate words.
 * Whole numbers only, so the same text has the same tags everywhere. Learnt by {@link NameTrainer}.
 */
final class NameModel {
  static final int BUCKETS = 1 << 18;

  /** Bytes of a weight in the file: three of the gap, two of the weight. */
  private static final int ENTRY = 5;

  private static final int ALL_TAGS = (1 << NameTag.COUNT) - 1;
  private static final int NEVER = Integer.MIN_VALUE / 4;

  /** Weights by feature row and tag. */
  private final short[] weights;

  /** Weights by tag before and tag. */
  private final int[] transitions;

  private int[] scores = new int[64 * NameTag.COUNT];
  private byte[] back = new byte[64 * NameTag.COUNT];

  /** Words that are mostly written small. */
  private final LongTable common;

  NameModel(short[] weights, int[] transitions, LongTable common) {
    this.weights = weights;
    this.transitions = transitions;
    this.common = common;
  }

  LongTable common() {
    return common;
  }

  /** A tagger of its own over the same weights: one a thread. */
  NameModel copy() {
    return new NameModel(weights, transitions, common);
  }

  static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream("/annals/entity/names.model.gz")) {
      if (in == null) {
        throw new IllegalArgumentException("no resource annals/entity/names.model.gz");
      }
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
      return new NameModel(weights, transitions, common);
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
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] != 0) {
          int gap = i - last;
          out.writeByte(gap >>> 16);
          out.writeShort(gap);
          out.writeShort(weights[i]);
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
    viterbi(scores, back, transitions, length, null, 0);
    trace(length, start, tags);
  }

  private void emissions(NameFeatures features, int word, int at) {
    Arrays.fill(scores, at, at + NameTag.COUNT, 0);
    int[] rows = features.rows(word);
    for (int f = 0; f < features.count(); f++) {
      int row = rows[f] * NameTag.COUNT;
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        scores[at + tag] += weights[row + tag];
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

  static int best(int[] scores, int at) {
    int best = 0;
    for (int tag = 1; tag < NameTag.COUNT; tag++) {
      if (scores[at + tag] > scores[at + best]) {
        best = tag;
      }
    }
    return best;
  }

  /**
   * Turns scores of each word into scores of the best path to it, in place.
   *
   * @param allowed for each word the tags that it may have, as bits; null where all may
   */
  static void viterbi(
      int[] scores,
      byte[] back,
      int[] transitions,
      int length,
      int @Nullable [] allowed,
      int from) {
    int[] before = new int[NameTag.COUNT];
    for (int i = 0; i < length; i++) {
      int at = i * NameTag.COUNT;
      int mask = allowed == null ? ALL_TAGS : allowed[from + i];
      for (int tag = 0; tag < NameTag.COUNT; tag++) {
        int score = NEVER;
        int from0 = 0;
        for (int previous = 0; previous < NameTag.COUNT; previous++) {
          boolean possible = i == 0 ? previous == 0 : before[previous] > NEVER;
          if (possible && NameTag.follows(previous, tag)) {
            int path =
                (i == 0 ? 0 : before[previous]) + transitions[previous * NameTag.COUNT + tag];
            if (path > score) {
              score = path;
              from0 = previous;
            }
          }
        }
        boolean open = score > NEVER && (mask & (1 << tag)) != 0;
        scores[at + tag] = open ? scores[at + tag] + score : NEVER;
        back[at + tag] = (byte) from0;
      }
      System.arraycopy(scores, at, before, 0, NameTag.COUNT);
    }
  }
}
