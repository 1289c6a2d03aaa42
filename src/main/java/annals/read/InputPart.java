// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.io.Serializable;
import java.util.Map;

/**
 * A stretch of a container that can be read by itself: whole records, the parts in order are the
 * container.
 *
 * @param number from 0
 * @param from its first byte in the input as it lies on disk
 * @param to the byte behind its last; {@link Long#MAX_VALUE} for the end of the input
 * @param content its first byte in the unpacked content
 * @param named names of its records that records before it have, and how many have each
 */
public record InputPart(int number, long from, long to, long content, Map<String, Integer> named)
    implements Serializable {

  /** The one part of an input that is not cut. */
  public static InputPart whole() {
    return new InputPart(0, 0, Long.MAX_VALUE, 0, Map.of());
  }

  /** Whether it is all of its input. */
  boolean isWhole() {
    return from == 0 && to == Long.MAX_VALUE;
  }

  InputPart endingAt(long end, Map<String, Integer> known) {
    return new InputPart(number, from, end, content, known);
  }
}
