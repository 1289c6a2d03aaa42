// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file: what stands in it, and how to make its bytes the same in every run.
 * Parquet lists the encodings of a column chunk in the order of a hash set of enums, which differs
 * from one JVM to the next; {@link #sorted} puts them in order. A file ends with the footer, its
 * length in four bytes (little endian) and {@code PAR1}.
 */
public final class ParquetFooter {
  /** The key of the table's name. */
  public static final String TABLE = "annals.table";

  static final String VERSION = "annals.version";
  static final String SCHEMA = "annals.schema";

  /** The key of the digest of all rows of the file. */
  public static final String ROW_DIGEST = "annals.row_digest";

  /** The footer's length and the magic bytes. */
  static final int TRAILER = 8;

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final Comparator<PageEncodingStats> BY_PAGE =
      Comparator.comparing(PageEncodingStats::getPage_type)
          .thenComparing(PageEncodingStats::getEncoding);

  private ParquetFooter() {}

  /** What a footer says: how many rows, and the key-value pairs that annals wrote. */
  public record Contents(long rows, Map<String, String> pairs) {}

  /** Reads the footer of a file; throws {@link IOException} where it has none. */
  public static Contents read(Path file) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
      int length = length(read(bytes, bytes.length() - TRAILER, TRAILER));
      FileMetaData meta = parse(read(bytes, bytes.length() - TRAILER - length, length));
      var pairs = new TreeMap<String, String>();
      for (KeyValue pair : meta.getKey_value_metadata()) {
        pairs.put(pair.getKey(), pair.getValue());
      }
      return new Contents(meta.getNum_rows(), pairs);
    }
  }

  /** How long the footer is that ends with the given trailer; throws if that is none. */
  static int length(byte[] trailer) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(trailer).order(ByteOrder.LITTLE_ENDIAN);
    int length = buffer.getInt();
    byte[] magic = new byte[MAGIC.length];
    buffer.get(magic);
    if (length <= 0 || !Arrays.equals(magic, MAGIC)) {
      throw new IOException("not a Parquet file");
    }
    return length;
  }

  /** A footer with every list of encodings in order, followed by its trailer. */
  static byte[] sorted(byte[] footer) throws IOException {
    FileMetaData meta = parse(footer);
    for (RowGroup group : meta.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        Collections.sort(column.getEncodings());
        if (column.isSetEncoding_stats()) {
          column.getEncoding_stats().sort(BY_PAGE);
        }
      }
    }
    return withTrailer(meta);
  }

  static FileMetaData parse(byte[] footer) throws IOException {
    return Util.readFileMetaData(new ByteArrayInputStream(footer));
  }

  static byte[] withTrailer(FileMetaData meta) throws IOException {
    var out = new ByteArrayOutputStream();
    Util.writeFileMetaData(meta, out);
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.write(length.putInt(out.size()).array());
    out.write(MAGIC);
    return out.toByteArray();
  }

  private static byte[] read(RandomAccessFile file, long position, int length) throws IOException {
    if (position < 0) {
      throw new IOException("not a Parquet file");
    }
    byte[] bytes = new byte[length];
    file.seek(position);
    file.readFully(bytes);
    return bytes;
  }
}
