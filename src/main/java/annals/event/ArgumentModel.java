// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Tree;
import annals.rule.Sources;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * How likely a noun acts in what a predicate tells, undergoes it, has another part in it or none: a
 * logistic regression over {@link ArgumentFeatures}, learned from verbs and nouns of English web
 * text whose arguments are known. In {@code police spent two hours negotiating} it has {@code
 * police} act in {@code negotiating}.
 */
final class ArgumentModel {
  /** The part of a noun in what a predicate tells. */
  enum Part {
    ACTS(0),
    UNDERGOES(1),
    OTHER(2),
    NONE(3);

    /** Its place among the weights of a feature. */
    final int cell;

    Part(int cell) {
      this.cell = cell;
    }
  }

  static final int PARTS = Part.values().length;
  private static final String WEIGHTS = "event/arguments.bin.gz";
  private static final int MAGIC = 0x414E4152;

  private final short[] cells;
  private final double scale;

  ArgumentModel(short[] cells, double scale) {
    this.cells = cells;
    this.scale = scale;
  }

  static ArgumentModel load() {
    try (var in =
        new DataInputStream(
            new GZIPInputStream(new ByteArrayInputStream(Sources.model(WEIGHTS))))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("no weights of arguments");
      }
      double scale = in.readDouble();
      var cells = new short[in.readInt()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = in.readShort();
      }
      return new ArgumentModel(cells, scale);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + WEIGHTS, e);
    }
  }

  void write(OutputStream to) throws IOException {
    var out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeDouble(scale);
    out.writeInt(cells.length);
    for (short cell : cells) {
      out.writeShort(cell);
    }
    out.flush();
  }

  /** The features of a sentence, as many as the model has rows for. */
  ArgumentFeatures features(Tree tree, NounKinds nouns) {
    return new ArgumentFeatures(tree, nouns, cells.length / PARTS);
  }

  /** The probability of each {@link Part}, in their order; they sum to 1. */
  double[] parts(ArgumentFeatures features) {
    var sums = new double[PARTS];
    double most = Double.NEGATIVE_INFINITY;
    for (int part = 0; part < PARTS; part++) {
      int sum = 0;
      for (int i = 0; i < features.count(); i++) {
        sum += cells[features.rows()[i] * PARTS + part];
      }
      sums[part] = sum * scale;
      most = Math.max(most, sums[part]);
    }
    double all = 0;
    for (int part = 0; part < PARTS; part++) {
      sums[part] = StrictMath.exp(sums[part] - most);
      all += sums[part];
    }
    for (int part = 0; part < PARTS; part++) {
      sums[part] /= all;
    }
    return sums;
  }
}
