// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Everything that was learned from treebanks, as one resource. */
record SyntaxModel(
    TagSet tags,
    Inventory labels,
    TagClasses vocabulary,
    Tagger tagger,
    Lemmatizer lemmatizer,
    DeferredParser parser) {
  private static final int MAGIC = 0x414E5359;
  private static final int VERSION = 3;
  private static final int BUFFER = 1 << 16;

  /** Writes the model, compressed; the same model always gives the same bytes. */
  void write(OutputStream to) throws IOException {
    var out = new DataOutputStream(new TightGzip(to));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    tags.write(out);
    labels.write(out);
    vocabulary.write(out);
    tagger.write(out);
    lemmatizer.write(out);
    parser.get().write(out);
    out.close();
  }

  /** Reads what {@link #write} wrote; throws {@link IOException} on anything else. */
  static SyntaxModel read(InputStream from) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(new GZIPInputStream(from, BUFFER).readAllBytes());
    if (in.remaining() < 2 * Integer.BYTES || in.getInt() != MAGIC || in.getInt() != VERSION) {
      throw new IOException("no syntax weights of version " + VERSION);
    }
    TagSet tags = TagSet.read(in);
    Inventory labels = Inventory.read(in);
    TagClasses vocabulary = TagClasses.read(in);
    Tagger tagger = Tagger.read(in);
    Lemmatizer lemmatizer = Lemmatizer.read(in);
    return new SyntaxModel(
        tags, labels, vocabulary, tagger, lemmatizer, DeferredParser.read(in, tags));
  }

  /** gzip at its smallest. */
  private static final class TightGzip extends GZIPOutputStream {
    TightGzip(OutputStream to) throws IOException {
      super(to, BUFFER);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
