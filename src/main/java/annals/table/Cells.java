// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is being filled, cell by cell, by the names of {@code tables.yaml}. A name that the
 * table does not have, a value of another type and a cell that is filled twice are refused; what is
 * not filled is null.
 *
 * <pre>
 * SentenceRow row =
 *     Cells.of(SentenceRow.class).set("sentence_id", id).set("ordinal", 1).row();
 * </pre>
 */
public final class Cells<T extends Row> {
  /** What a record needs to be made of its cells. */
  private record Maker(Table table, MethodHandle constructor) {}

  private static final ClassValue<Maker> MAKERS =
      new ClassValue<>() {
        @Override
        protected Maker computeValue(Class<?> type) {
          return new Maker(tableOf(type), Rows.constructor(type));
        }
      };

  private final Class<T> type;
  private final Maker maker;
  private final @Nullable Object[] cells;
  private final boolean[] filled;
  private int next;

  private Cells(Class<T> type, Maker maker) {
    this.type = type;
    this.maker = maker;
    this.cells = new @Nullable Object[maker.table().columns().size()];
    this.filled = new boolean[cells.length];
  }

  public static <T extends Row> Cells<T> of(Class<T> type) {
    return new Cells<>(type, MAKERS.get(type));
  }

  /** Fills a cell; a whole number may be an {@code int}. */
  public Cells<T> set(String column, @Nullable Object value) {
    int at = index(column);
    Object cell = value instanceof Integer number ? Long.valueOf(number) : value;
    Class<?> expected = maker.table().columns().get(at).type().javaType();
    if (cell != null && !expected.isInstance(cell)) {
      throw new IllegalArgumentException(
          "%s.%s: a %s, not a %s"
              .formatted(
                  maker.table().name(),
                  column,
                  cell.getClass().getSimpleName(),
                  expected.getSimpleName()));
    }
    if (filled[at]) {
      throw new IllegalArgumentException(maker.table().name() + "." + column + ": filled twice");
    }
    filled[at] = true;
    cells[at] = cell;
    next = at + 1;
    return this;
  }

  /** Cells are mostly filled in the order of their columns. */
  private int index(String column) {
    List<Column> columns = maker.table().columns();
    boolean inOrder = next < columns.size() && columns.get(next).name().equals(column);
    return inOrder ? next : maker.table().index(column);
  }

  /** The row; throws {@link IllegalArgumentException} where a cell lacks that cannot be null. */
  public T row() {
    try {
      return type.cast(maker.constructor().invokeExact(cells));
    } catch (NullPointerException e) {
      throw new IllegalArgumentException("a row of " + maker.table().name() + " lacks a cell", e);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make a row of " + maker.table().name(), e);
    }
  }

  private static Table tableOf(Class<?> type) {
    return Tables.standard().all().stream()
        .filter(table -> Rows.classOf(table) == type)
        .findFirst()
        .orElseThrow();
  }
}
