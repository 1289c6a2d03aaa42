// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.rule.Sha256;
import annals.table.Column;
import annals.table.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SHA-256 over the rows of a file, the same whatever the format. It covers the table's name,
 * its column names and types, then every cell in order: a byte for its kind, then the length and
 * the UTF-8 bytes of a string, eight bytes of a number, a day or a microsecond, one byte of a
 * boolean. Cells that would run together cannot be mistaken for each other.
 */
public final class RowDigest {
  private static final int BUFFER = 1 << 13;
  private static final int LARGEST_FIXED = 9;
  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();
  private static final byte NULL = 0;
  private static final byte STRING = 1;
  private static final byte INTEGER = 2;
  private static final byte DOUBLE = 3;
  private static final byte BOOLEAN = 4;
  private static final byte DATE = 5;
  private static final byte TIMESTAMP = 6;

  private final MessageDigest sha256 = Sha256.start();
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  public RowDigest(Table table) {
    string(table.name());
    for (Column column : table.columns()) {
      string(column.name());
      string(column.type().name());
    }
  }

  /** Adds a row, its cells in column order. */
  public void add(@Nullable Object[] cells) {
    for (Object cell : cells) {
      add(cell);
    }
  }

  /** The digest as hexadecimal digits; nothing can be added after it. */
  public String finish() {
    flush();
    return Sha256.hex(sha256);
  }

  /** Of a table in one file that file's digest; of several, the digest of theirs in order. */
  public static String ofFiles(List<String> digests) {
    if (digests.size() == 1) {
      return digests.get(0);
    }
    MessageDigest together = Sha256.start();
    digests.forEach(digest -> together.update(digest.getBytes(StandardCharsets.US_ASCII)));
    return Sha256.hex(together);
  }

  private void add(@Nullable Object cell) {
    if (cell == null) {
      room().put(NULL);
    } else if (cell instanceof String text) {
      string(text);
    } else if (cell instanceof Long number) {
      room().put(INTEGER).putLong(number);
    } else if (cell instanceof Double number) {
      room().put(DOUBLE).putLong(Double.doubleToLongBits(number));
    } else if (cell instanceof Boolean flag) {
      room().put(BOOLEAN).put((byte) (flag ? 1 : 0));
    } else if (cell instanceof LocalDate day) {
      room().put(DATE).putLong(day.toEpochDay());
    } else if (cell instanceof LocalDateTime time) {
      room().put(TIMESTAMP).putLong(micros(time));
    } else {
      throw new IllegalArgumentException("no cell: " + cell.getClass());
    }
  }

  /** Microseconds since 1970 as if the local time were UTC. */
  static long micros(LocalDateTime time) {
    return ChronoUnit.MICROS.between(EPOCH, time);
  }

  private void string(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    room().put(STRING).putInt(bytes.length);
    if (bytes.length <= buffer.remaining()) {
      buffer.put(bytes);
    } else {
      flush();
      sha256.update(bytes);
    }
  }

  private ByteBuffer room() {
    if (buffer.remaining() < LARGEST_FIXED) {
      flush();
    }
    return buffer;
  }

  private void flush() {
    sha256.update(buffer.flip());
    buffer.clear();
  }
}
