// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Pages for tests: blocks by the simple shape of lines, sentences that are whole lines. */
final class Pages {
  private static final int BODY_LENGTH = 140;

  private Pages() {}

  /** One block a line: a menu line above, the headline, long lines as text. */
  static List<Block> blocks(SourceText text) {
    var blocks = new ArrayList<Block>();
    boolean titled = false;
    for (Line line : Line.of(text)) {
      String words = text.slice(text.trim(line.content()));
      BlockRole role = BlockRole.OTHER;
      if (words.isEmpty()) {
        role = BlockRole.BLANK;
      } else if (words.contains("Contact us")) {
        role = BlockRole.NAVIGATION;
      } else if (words.length() > BODY_LENGTH || words.endsWith(".")) {
        role = BlockRole.BODY;
      } else if (!titled && !Character.isDigit(words.charAt(words.length() - 1))) {
        role = BlockRole.HEADLINE;
        titled = true;
      }
      blocks.add(Block.of(line, role, "test.shape"));
    }
    return blocks;
  }

  /** The trimmed lines of the blocks that are not blank, as if all were kept. */
  static List<Sentence> sentences(SourceText text, List<Block> blocks) {
    var sentences = new ArrayList<Sentence>();
    for (int b = 0; b < blocks.size(); b++) {
      Span span = text.trim(blocks.get(b).span());
      if (!span.isEmpty()) {
        sentences.add(new Sentence(span, b, sentences.size() + 1, 1, false));
      }
    }
    return sentences;
  }
}
