// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input cut into parts that can be read in any order, by {@link DocumentReader#cut}.
 *
 * @param file the input as it lies on disk; null where it was not read to its end
 * @param parts in order, at least one
 * @param told what is to be told of the input as a whole; reading its parts does not tell it again
 */
public record InputParts(@Nullable InputFile file, List<InputPart> parts, List<Unreadable> told) {

  /** Of an input that is one part. */
  public static InputParts uncut() {
    return new InputParts(null, List.of(InputPart.whole()), List.of());
  }
}
