// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import java.util.HashMap;
import java.util.Map;

/** How an element flows into lines of text, by its tag. Tags that are not named flow inline. */
enum Flow {
  /** Parted by a blank line from what stands before and after. */
  BLOCK(
      "address article aside blockquote body center details dialog dir div dl fieldset "
          + "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html listing main "
          + "menu nav ol p plaintext pre search section table ul xmp"),
  /** On a line of its own. */
  LINE("caption dd dt figcaption legend li optgroup option summary tr"),
  /** On the line of its row, parted by a tab. */
  CELL("td th"),
  /** Ends a line. */
  BREAK("br"),
  /** Holds no text for readers. */
  SKIP(
      "applet audio base canvas datalist embed head iframe input link meta noembed "
          + "noframes noscript object param progress rp rt script select source style svg "
          + "template textarea title track video"),
  INLINE("");

  private static final Map<String, Flow> BY_TAG = new HashMap<>();

  static {
    for (Flow flow : values()) {
      for (String tag : flow.tags.split(" ")) {
        BY_TAG.put(tag, flow);
      }
    }
  }

  private final String tags;

  Flow(String tags) {
    this.tags = tags;
  }

  /** The flow of a lower-case tag name. */
  static Flow of(String tag) {
    return BY_TAG.getOrDefault(tag, INLINE);
  }
}
