// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.clean.Hashes;

/**
 * Consecutive documents of a batch of inputs, about 4 MB of text, as they were read: in a run of
 * the work folder, sorted by id. Most batches have one part, a large container has many; so what is
 * held in memory does not grow with the inputs.
 *
 * @param batch the batch of inputs that it was cut from
 * @param number from 1, in the order of reading; 0 stands for the batch itself
 * @param documents a run of source documents
 * @param ranks the place of each among all documents of the batch, by id
 */
record Part(int batch, int number, RunFile documents, Hashes ranks) {
  private static final int BATCH_BITS = 32;

  /** The number of a part among all of the run: parts of a batch follow each other. */
  static long place(int batch, int number) {
    return ((long) batch << BATCH_BITS) | number;
  }

  /** The batch of such a number. */
  static int batchOf(long place) {
    return (int) (place >> BATCH_BITS);
  }

  long place() {
    return place(batch, number);
  }

  /** The place of a document among all of the run, by its rank in the batch. */
  static long documentNumber(int batch, long rank) {
    return ((long) batch << BATCH_BITS) + rank;
  }
}
