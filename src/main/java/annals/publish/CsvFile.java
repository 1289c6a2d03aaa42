// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV: UTF-8, a header row, commas, LF, quotes doubled (RFC 4180). Cells are printed as
 * {@link CsvCells} has them and never altered: what starts with {@code = + - @} stays as it is.
 * Only in the file for a double click, where a page could have a formula run that way, an
 * apostrophe stands before such words: {@code '=1+1 was the score}.
 */
final class CsvFile implements TableFile {
  /** Reads and writes every CSV file of a dataset. */
  static final CSVFormat DIALECT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator('\n')
          .setQuoteMode(QuoteMode.MINIMAL)
          .setIgnoreEmptyLines(false)
          .get();

  private static final String MARK = "\ufeff";
  private static final Pattern FORMULA = Pattern.compile("^(?:[=@\t\r]|[+-](?![\\d.,]+$))");
  private static final String NO_FORMULA = "'";
  private static final int BUFFER = 1 << 16;

  private final CSVPrinter printer;
  private final boolean forDoubleClick;

  CsvFile(Table table, OutputStream out) throws IOException {
    this(table, out, /* forDoubleClick= */ false);
  }

  private CsvFile(Table table, OutputStream out, boolean forDoubleClick) throws IOException {
    this.forDoubleClick = forDoubleClick;
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.printer = new CSVPrinter(new BufferedWriter(writer, BUFFER), DIALECT);
    for (Column column : table.columns()) {
      printer.print(column.name());
    }
    printer.println();
  }

  /**
   * For a double click: behind a byte order mark, without which Excel reads UTF-8 as another
   * encoding, and without formulas.
   */
  static CsvFile marked(Table table, OutputStream out) throws IOException {
    out.write(MARK.getBytes(StandardCharsets.UTF_8));
    return new CsvFile(table, out, /* forDoubleClick= */ true);
  }

  @Override
  public void write(@Nullable Object[] cells) throws IOException {
    for (Object cell : cells) {
      boolean isFormula =
          forDoubleClick && cell instanceof String text && FORMULA.matcher(text).find();
      printer.print(isFormula ? NO_FORMULA + cell : CsvCells.print(cell));
    }
    printer.println();
  }

  @Override
  public void finish(String rowDigest) throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
