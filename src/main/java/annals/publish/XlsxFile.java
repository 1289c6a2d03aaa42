// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook of one sheet, for looking at it: a row of names that stays in sight, then
 * the rows. Numbers and booleans are cells of their kind; all else is text and never a formula,
 * dates too, as a spreadsheet has none before 1900. A cell holds 32,767 characters at most: what is
 * longer ends in {@code …}, and the CSV beside it has it whole. What the text has that the format
 * reads as a coded character ({@code _x000D_}) is coded itself, so that it is shown as it stands.
 *
 * <p>The library stamps the file with the time. So it writes to a file of its own first, which is
 * copied without the stamp.
 */
final class XlsxFile implements TableFile {
  /** The most characters of a cell, by the specification of the format. */
  static final int LONGEST = 32_767;

  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final String CODED_UNDERSCORE = "_x005F_";

  private static final String STAMPED = "docProps/core.xml";
  private static final String STAMP = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
  private static final int ROWS_HELD = 1000;

  /** The first moment that an entry of an archive can name. */
  private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final OutputStream out;
  private final Path stamped;
  private final OutputStream file;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxFile(Table table, OutputStream out) throws IOException {
    this.out = out;
    this.stamped = Files.createTempFile("annals-", ".xlsx");
    this.file = Files.newOutputStream(stamped);
    this.workbook = new Workbook(file, "annals", null);
    this.sheet = workbook.newWorksheet(table.name());
    sheet.freezePane(0, 1);
    for (int i = 0; i < table.columns().size(); i++) {
      sheet.inlineString(0, i, table.columns().get(i).name());
    }
  }

  @Override
  public void write(@Nullable Object[] cells) throws IOException {
    row++;
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell instanceof Number number) {
        sheet.value(row, i, number);
      } else if (cell instanceof Boolean flag) {
        sheet.value(row, i, flag);
      } else if (cell != null) {
        String text = fitting(String.valueOf(CsvCells.print(cell)));
        sheet.inlineString(row, i, CODED.matcher(text).replaceAll(CODED_UNDERSCORE));
      }
    }
    if (row % ROWS_HELD == 0) {
      sheet.flush();
    }
  }

  private static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  @Override
  public void finish(String rowDigest) throws IOException {
    workbook.finish();
    file.close();
    try (var from = new ZipFile(stamped.toFile())) {
      var to = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(from.entries())) {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ZIP_EPOCH);
        to.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          copy(entry.getName(), content, to);
        }
        to.closeEntry();
      }
      to.finish();
    }
  }

  private static void copy(String name, InputStream from, OutputStream to) throws IOException {
    if (name.equals(STAMPED)) {
      String properties = new String(from.readAllBytes(), StandardCharsets.UTF_8);
      to.write(properties.replaceAll(STAMP, "").getBytes(StandardCharsets.UTF_8));
    } else {
      from.transferTo(to);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
    Files.deleteIfExists(stamped);
    out.close();
  }
}
