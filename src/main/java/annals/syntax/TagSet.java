// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The tags, each a universal and an English part of speech in one, {@code VERB VBD}. The tags that
 * rare words take come first: {@link #open} of them are all that an unknown word may be.
 */
final class TagSet {
  private static final int OPEN = 32;
  private static final List<Upos> KINDS = List.of(Upos.values());

  private final Inventory names;
  private final Upos[] upos;
  private final String[] xpos;
  private final int[] kinds;

  TagSet(Inventory names) {
    this.names = names;
    upos = new Upos[names.size()];
    xpos = new String[names.size()];
    kinds = new int[names.size()];
    for (int tag = 0; tag < names.size(); tag++) {
      String[] parts = names.name(tag).split(" ", 2);
      upos[tag] = Upos.valueOf(parts[0]);
      xpos[tag] = parts[1];
      kinds[tag] = kind(upos[tag]);
    }
  }

  int size() {
    return upos.length;
  }

  int open() {
    return Math.min(OPEN, size());
  }

  /** The number of a universal part of speech. */
  static int kind(Upos upos) {
    return KINDS.indexOf(upos);
  }

  /** The number of the universal part of speech of a tag. */
  int kind(int tag) {
    return kinds[tag];
  }

  Upos upos(int tag) {
    return upos[tag];
  }

  String xpos(int tag) {
    return xpos[tag];
  }

  /** The number of a tag name, or {@link IntTable#ABSENT}. */
  int id(String name) {
    return names.id(name);
  }

  void write(DataOutput out) throws IOException {
    names.write(out);
  }

  static TagSet read(ByteBuffer in) {
    return new TagSet(Inventory.read(in));
  }
}
