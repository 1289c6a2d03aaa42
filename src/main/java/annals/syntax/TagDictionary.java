// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which tags a word may take: for words that the training text holds often, the tags seen there
 * (two thirds of all words then need no decision at all); for others the open tags of {@link
 * TagSet}.
 */
final class TagDictionary {
  private final IntTable sets;
  private final List<int[]> candidates;
  private final int[] open;

  TagDictionary(IntTable sets, List<int[]> candidates, int open) {
    this.sets = sets;
    this.candidates = candidates;
    this.open = new int[open];
    Arrays.setAll(this.open, tag -> tag);
  }

  /** The tags that a word with this form may take, in rising order; never empty. */
  int[] candidates(int form) {
    int set = sets.get(form);
    return set == IntTable.ABSENT ? open : candidates.get(set);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(open.length);
    out.writeInt(candidates.size());
    for (int[] set : candidates) {
      Coding.writeNumber(out, set.length);
      for (int tag : set) {
        Coding.writeNumber(out, tag);
      }
    }
    sets.write(out);
  }

  static TagDictionary read(ByteBuffer in) {
    int open = in.getInt();
    var candidates = new ArrayList<int[]>();
    for (int left = in.getInt(); left > 0; left--) {
      var set = new int[Coding.readNumber(in)];
      for (int i = 0; i < set.length; i++) {
        set[i] = Coding.readNumber(in);
      }
      candidates.add(set);
    }
    return new TagDictionary(IntTable.read(in), candidates, open);
  }
}
