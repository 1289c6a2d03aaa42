// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.rule.Sha256;
import annals.table.Column;
import annals.table.Table;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/**
 * The Parquet schema of a table: INT64, DOUBLE, BOOLEAN, STRING, DATE, and TIMESTAMP in
 * microseconds of local time. A column is optional where a text policy may empty it, even if its
 * rows always have a value, so that the policy does not change the schema.
 */
final class ParquetSchema {

  private ParquetSchema() {}

  static MessageType of(Table table) {
    return new MessageType(
        table.name(), table.columns().stream().map(ParquetSchema::type).toList());
  }

  /** Names a schema in the footer: the SHA-256 of its columns' names, types and optionality. */
  static String fingerprint(Table table) {
    var columns = new StringBuilder();
    for (Column column : table.columns()) {
      columns.append(column.name()).append(':').append(column.type());
      columns.append(column.optional() ? "?\n" : "\n");
    }
    return Sha256.of(columns.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Type type(Column column) {
    Repetition repetition = column.optional() ? Repetition.OPTIONAL : Repetition.REQUIRED;
    Types.PrimitiveBuilder<PrimitiveType> type =
        switch (column.type()) {
          case STRING ->
              Types.primitive(PrimitiveTypeName.BINARY, repetition)
                  .as(LogicalTypeAnnotation.stringType());
          case INTEGER -> Types.primitive(PrimitiveTypeName.INT64, repetition);
          case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition);
          case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition);
          case DATE ->
              Types.primitive(PrimitiveTypeName.INT32, repetition)
                  .as(LogicalTypeAnnotation.dateType());
          case TIMESTAMP ->
              Types.primitive(PrimitiveTypeName.INT64, repetition)
                  .as(LogicalTypeAnnotation.timestampType(false, TimeUnit.MICROS));
        };
    return type.named(column.name());
  }
}
