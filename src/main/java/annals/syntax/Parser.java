// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Parses in two readings, both greedy: the first goes from right to left and only draws arcs; the
 * second goes from left to right with the first as its guide, and labels them. What one direction
 * must decide before it has seen enough, the other has seen already. Time is linear in the words.
 */
final class Parser {
  private final GreedyParser backward;
  private final GreedyParser forward;
  private final TagSet tagSet;

  Parser(GreedyParser backward, GreedyParser forward, TagSet tagSet) {
    this.backward = backward;
    this.forward = forward;
    this.tagSet = tagSet;
  }

  /** The finished configuration of a tagged sentence. */
  Configuration parse(WordHashes words, int[] tags) {
    int size = words.size;
    var turned = new int[size];
    for (int i = 0; i < size; i++) {
      turned[size - 1 - i] = tags[i];
    }
    Configuration first = start(words.mirrored(), turned);
    backward.parse(first, null);
    Configuration second = start(words, tags);
    forward.parse(second, Guide.mirrored(first.heads, first.leads, size));
    return second;
  }

  private Configuration start(WordHashes words, int[] tags) {
    int[] placed = Configuration.tagsByPlace(tags, tagSet.size());
    return new Configuration(words, placed, new Outlook(words, placed, tagSet));
  }

  void write(DataOutput out) throws IOException {
    backward.write(out);
    forward.write(out);
  }

  static Parser read(ByteBuffer in, TagSet tagSet) {
    GreedyParser backward = GreedyParser.read(in);
    return new Parser(backward, GreedyParser.read(in), tagSet);
  }
}
