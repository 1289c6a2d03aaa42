// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.List;

/**
 * A format that inputs may have. To teach annals a new one, write a class and add it to {@link
 * Readers}.
 */
interface Reader {

  /** How names of such files end, lower case, packed or not: {@code .txt}. */
  List<String> suffixes();

  /**
   * Whether an input whose name says nothing is of this format.
   *
   * @param head its first characters, a byte each, lower case, without leading white space
   */
  default boolean sniffs(String head) {
    return false;
  }

  /** Whether such a file holds a document a record. */
  default boolean holdsRecords() {
    return false;
  }

  /**
   * Whether a file can be read in parts, each by itself, and is worth it: a page costs more than to
   * find it.
   */
  default boolean canBeCut() {
    return false;
  }

  /** Reads all documents, or all of a part; bad content is told, never thrown. */
  void read(OpenInput input);
}
