// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Names the relation of a dependent to its head, among those that its tag is known to have. */
final class Labeller {
  /** Universal parts of speech. */
  static final int KINDS = Upos.values().length;

  private final Weights weights;
  private final List<int[]> choices;
  private final int rootLabel;

  /**
   * A labeller with learned weights.
   *
   * @param choices the labels, in rising order, of each {@link #choice}
   * @param rootLabel the label of what hangs on the root, and of nothing else
   */
  Labeller(Weights weights, List<int[]> choices, int rootLabel) {
    this.weights = weights;
    this.choices = choices;
    this.rootLabel = rootLabel;
  }

  /** The number of the choice of a dependent with a tag, on a side of a head of some kind. */
  static int choice(int tag, int headKind, boolean right) {
    return (tag * KINDS + headKind) * 2 + (right ? 1 : 0);
  }

  static int choice(Configuration c, int head, int child) {
    return choice(c.tags[child], c.outlook.kinds[head], child > head);
  }

  Scratch scratch() {
    return new Scratch(new int[LabelFeatures.ROOM], new short[weights.width]);
  }

  /** The number of the label of the arc from {@code head} to {@code child}. */
  int label(Configuration c, int head, int child, Scratch scratch) {
    if (head == c.root()) {
      return rootLabel;
    }
    int[] among = choices.get(choice(c, head, child));
    if (among.length == 1) {
      return among[0];
    }
    int count = LabelFeatures.extract(c, head, child, scratch.rows);
    return weights.best(scratch.rows, count, among, scratch.sums);
  }

  /** Room to work in, for one thread. */
  static final class Scratch {
    private final int[] rows;
    private final short[] sums;

    private Scratch(int[] rows, short[] sums) {
      this.rows = rows;
      this.sums = sums;
    }
  }

  void write(DataOutput out) throws IOException {
    Coding.writeNumber(out, rootLabel);
    out.writeInt(choices.size());
    for (int[] among : choices) {
      Coding.writeNumber(out, among.length);
      for (int label : among) {
        Coding.writeNumber(out, label);
      }
    }
    weights.write(out);
  }

  static Labeller read(ByteBuffer in) {
    int rootLabel = Coding.readNumber(in);
    var choices = new ArrayList<int[]>();
    for (int left = in.getInt(); left > 0; left--) {
      var among = new int[Coding.readNumber(in)];
      for (int i = 0; i < among.length; i++) {
        among[i] = Coding.readNumber(in);
      }
      choices.add(among);
    }
    return new Labeller(Weights.read(in), choices, rootLabel);
  }
}
