// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.Hashes;

/**
 * Consecutive documents of a batch of inputs, about 4 MB of text, as they were read: in a run of
 * the work folder, sorted by id. Most batches have one part, a large container has many; so what is
 * held in memory does not grow with the inputs.
 *
 * @param documents a run of source documents, at the place of the part
 * @param ranks the place of each among all documents of the batch, by id
 */
record Part(RunFile documents, Hashes ranks) {
  /** The number of what is told of a container as a whole. */
  static final int OF_CONTAINER = 0;

  /** The number of what became no document. */
  static final int UNREAD = 1;

  /** The number of the first part of a stretch. */
  static final int FIRST = 2;

  private static final int NUMBER_BITS = 20;
  private static final int BATCH_BITS = 2 * NUMBER_BITS;
  private static final int RANK_BITS = 32;

  /**
   * The place of a part among all of the run: stretches follow each other in their batch, and parts
   * in their stretch.
   */
  static long place(int batch, int stretch, int number) {
    return (long) batch << BATCH_BITS | (long) stretch << NUMBER_BITS | number;
  }

  /** The batch of such a place. */
  static int batchOf(long place) {
    return (int) (place >> BATCH_BITS);
  }

  long place() {
    return documents.part();
  }

  /** The place of a document among all of the run, by its rank in the batch. */
  long documentNumber(long rank) {
    return ((long) batchOf(place()) << RANK_BITS) + rank;
  }
}
