// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.table.Column;
import annals.table.ColumnType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Cells as they stand in a CSV file, and back: booleans {@code true} and {@code false}, dates ISO
 * 8601, timestamps local with seconds ({@code 2019-06-18T13:37:00}), doubles as {@link
 * Decimals#shortest}. Null is the empty cell, so the empty string may not occur.
 */
public final class CsvCells {

  private CsvCells() {}

  /** The characters of a cell, unquoted; null for null. */
  static @Nullable String print(@Nullable Object cell) {
    if (cell == null || cell instanceof String) {
      return (String) cell;
    }
    if (cell instanceof Double number) {
      return Decimals.shortest(number);
    }
    if (cell instanceof LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
    return cell.toString();
  }

  /**
   * The value of a cell; throws {@link IllegalArgumentException} or {@link
   * java.time.DateTimeException} for characters that are none of the column's type.
   */
  public static @Nullable Object parse(Column column, String characters) {
    return characters.isEmpty() ? null : parse(column.type(), characters);
  }

  private static Object parse(ColumnType type, String characters) {
    return switch (type) {
      case STRING -> characters;
      case INTEGER -> Long.valueOf(characters);
      case DOUBLE -> Double.valueOf(characters);
      case BOOLEAN -> bool(characters);
      case DATE -> LocalDate.parse(characters);
      case TIMESTAMP -> LocalDateTime.parse(characters);
    };
  }

  private static Boolean bool(String characters) {
    return switch (characters) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false: " + characters);
    };
  }
}
