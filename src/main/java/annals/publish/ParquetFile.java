// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * A table as Parquet, without Hadoop: zstd pages, row groups cut by row count alone, and in the
 * footer the table's name, the version of annals, the fingerprint of the schema and the digest of
 * the rows. The same rows give the same bytes in every run.
 */
final class ParquetFile implements TableFile {
  static final int ROWS_PER_GROUP = 50_000;

  /** Longer minimum and maximum values are cut, so that footers stay short. */
  private static final int STATISTICS_LENGTH = 64;

  private final OutputStream out;
  private final ParquetOutput held;
  private final Map<String, String> footer = new LinkedHashMap<>();
  private final ZstdCodecs codecs = new ZstdCodecs();
  private final ParquetWriter<@Nullable Object[]> writer;

  ParquetFile(Table table, String version, OutputStream out) throws IOException {
    this.out = out;
    this.held = new ParquetOutput(out);
    footer.put(ParquetFooter.TABLE, table.name());
    footer.put(ParquetFooter.VERSION, version);
    footer.put(ParquetFooter.SCHEMA, ParquetSchema.fingerprint(table));
    this.writer =
        new Builder(held, new CellWriteSupport(table, footer))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(codecs)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(Long.MAX_VALUE)
            .withRowGroupRowCountLimit(ROWS_PER_GROUP)
            .withStatisticsTruncateLength(STATISTICS_LENGTH)
            .withBloomFilterEnabled(false)
            .build();
  }

  @Override
  public void write(@Nullable Object[] cells) throws IOException {
    writer.write(cells);
  }

  @Override
  public void finish(String rowDigest) throws IOException {
    footer.put(ParquetFooter.ROW_DIGEST, rowDigest);
    writer.close();
    held.finish();
  }

  /** Closes the file alone: an abandoned writer has nothing to flush. */
  @Override
  public void close() throws IOException {
    codecs.release();
    out.close();
  }

  private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {
    private final CellWriteSupport support;

    Builder(OutputFile file, CellWriteSupport support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration conf) {
      return support;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the base class; never called without Hadoop
    protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration conf) {
      return support;
    }
  }
}
