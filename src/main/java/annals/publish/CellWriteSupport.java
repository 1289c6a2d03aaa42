// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Hands the cells of a row to Parquet, and to the footer what is known only at the end. */
final class CellWriteSupport extends WriteSupport<@Nullable Object[]> {
  private final Table table;
  private final Map<String, String> footer;
  private final String[] names;
  private @Nullable RecordConsumer consumer;

  /**
   * @param footer read when the file is closed, so that the caller may add to it until then
   */
  CellWriteSupport(Table table, Map<String, String> footer) {
    this.table = table;
    this.footer = footer;
    this.names = table.columns().stream().map(Column::name).toArray(String[]::new);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(ParquetSchema.of(table), Map.of());
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in the base class; never called without Hadoop
  public WriteContext init(Configuration configuration) {
    return new WriteContext(ParquetSchema.of(table), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    this.consumer = recordConsumer;
  }

  @Override
  public FinalizedWriteContext finalizeWrite() {
    return new FinalizedWriteContext(footer);
  }

  @Override
  public void write(@Nullable Object[] cells) {
    RecordConsumer to = Objects.requireNonNull(consumer);
    to.startMessage();
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell != null) {
        to.startField(names[i], i);
        add(to, cell);
        to.endField(names[i], i);
      }
    }
    to.endMessage();
  }

  private static void add(RecordConsumer to, Object cell) {
    if (cell instanceof String text) {
      to.addBinary(Binary.fromString(text));
    } else if (cell instanceof Long number) {
      to.addLong(number);
    } else if (cell instanceof Double number) {
      to.addDouble(number);
    } else if (cell instanceof Boolean flag) {
      to.addBoolean(flag);
    } else if (cell instanceof LocalDate day) {
      to.addInteger(Math.toIntExact(day.toEpochDay()));
    } else if (cell instanceof LocalDateTime time) {
      to.addLong(RowDigest.micros(time));
    } else {
      throw new IllegalArgumentException("no cell: " + cell.getClass());
    }
  }
}
