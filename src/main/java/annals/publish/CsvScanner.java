// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads back the CSV files of a dataset: commas, quotes doubled, LF or CR LF. Of {@code
 * a,"b,""c"""} the cells are {@code a} and {@code b,"c"}. Checks and the page read every row of
 * every table, so it goes through a buffer and copies each cell once.
 */
final class CsvScanner implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final char QUOTE = '"';
  private static final int END = -1;

  private final Reader in;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder open = new StringBuilder();
  private int at;
  private int end;
  private long number;

  private CsvScanner(Reader in) {
    this.in = in;
  }

  static CsvScanner open(Path file) throws IOException {
    return new CsvScanner(Files.newBufferedReader(file));
  }

  /** Which record was read last, the header being the first. */
  long number() {
    return number;
  }

  /** The cells of the next record; null after the last. */
  String @Nullable [] next() throws IOException {
    if (peek() == END) {
      return null;
    }
    number++;
    List<String> cells = new ArrayList<>();
    do {
      cells.add(peek() == QUOTE ? quoted() : plain());
    } while (goesOn());
    return cells.toArray(String[]::new);
  }

  /** Whether a comma follows; else the record ends here, and so does its line. */
  private boolean goesOn() throws IOException {
    int next = peek();
    if (next == ',') {
      at++;
      return true;
    }
    if (next == '\r') {
      at++;
      next = peek();
    }
    if (next == '\n') {
      at++;
    }
    return false;
  }

  private String plain() throws IOException {
    open.setLength(0);
    while (peek() != END) {
      int from = at;
      while (at < end && buffer[at] != ',' && buffer[at] != '\n' && buffer[at] != '\r') {
        at++;
      }
      if (at < end && open.isEmpty()) {
        return from == at ? "" : new String(buffer, from, at - from);
      }
      open.append(buffer, from, at - from);
      if (at < end) {
        break;
      }
    }
    return open.toString();
  }

  private String quoted() throws IOException {
    open.setLength(0);
    at++;
    while (peek() != END) {
      int from = at;
      while (at < end && buffer[at] != QUOTE) {
        at++;
      }
      open.append(buffer, from, at - from);
      if (at == end) {
        continue;
      }
      at++;
      int next = peek();
      if (next != QUOTE) {
        if (next != ',' && next != '\n' && next != '\r' && next != END) {
          throw new IOException("record " + number + ": a cell goes on behind its last quote");
        }
        return open.toString();
      }
      open.append(QUOTE);
      at++;
    }
    throw new IOException("record " + number + ": a cell has no last quote");
  }

  private int peek() throws IOException {
    if (at == end) {
      end = Math.max(0, in.read(buffer, 0, BUFFER));
      at = 0;
      if (end == 0) {
        return END;
      }
    }
    return buffer[at];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
