// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * The words that the training text holds more than once, each with its class: the tags it takes.
 * Words that are too rare to trust the tags seen have class 0. Beside them stand the clusters of
 * words, known from plain text. All keys are {@link Hashing hashes} of normalised words.
 */
final class TagClasses {
  private final IntTable classes;
  private final IntTable small;
  private final IntTable clusters;

  TagClasses(IntTable classes, IntTable small, IntTable clusters) {
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
