// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Table;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A table as JSON Lines: UTF-8, an object a row, LF. Every row has every column, null where the
 * cell is, so that a reader learns the columns from any row; numbers and booleans are what they
 * are, dates and times strings as in CSV.
 */
final class JsonLinesFile implements TableFile {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Table table;
  private final JsonGenerator json;

  JsonLinesFile(Table table, OutputStream out) throws IOException {
    this.table = table;
    this.json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  @Override
  public void write(@Nullable Object[] cells) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < cells.length; i++) {
      json.writeFieldName(table.columns().get(i).name());
      write(cells[i]);
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void write(@Nullable Object cell) throws IOException {
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof Long number) {
      json.writeNumber(number);
    } else if (cell instanceof Double number) {
      json.writeNumber(new BigDecimal(Decimals.shortest(number)));
    } else if (cell instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(CsvCells.print(cell));
    }
  }

  @Override
  public void finish(String rowDigest) throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
