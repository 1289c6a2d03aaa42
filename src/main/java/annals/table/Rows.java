// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bridge between row records and cells: which record belongs to which table, and the cells of a
 * row in the order of the columns. A cell is null or of its column's {@link ColumnType#javaType}.
 */
public final class Rows {
  private static final Map<String, Class<? extends Row>> CLASSES =
      Map.ofEntries(
          Map.entry("documents", DocumentRow.class),
          Map.entry("blocks", BlockRow.class),
          Map.entry("sentences", SentenceRow.class),
          Map.entry("dates", DateRow.class),
          Map.entry("figures", FigureRow.class),
          Map.entry("events", EventRow.class),
          Map.entry("participants", ParticipantRow.class),
          Map.entry("entities", EntityRow.class),
          Map.entry("mentions", MentionRow.class),
          Map.entry("timeline", TimelineRow.class),
          Map.entry("incidents", IncidentRow.class),
          Map.entry("casualties", CasualtyRow.class),
          Map.entry("statements", StatementRow.class),
          Map.entry("rules", RuleRow.class),
          Map.entry("issues", IssueRow.class));

  private static final ClassValue<MethodHandle[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected MethodHandle[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(Rows::accessor)
              .toArray(MethodHandle[]::new);
        }
      };

  private static final ClassValue<MethodHandle> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
          Class<?>[] types =
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new);
          try {
            return MethodHandles.lookup()
                .unreflectConstructor(type.getDeclaredConstructor(types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      };

  private Rows() {}

  /** The record of a table's rows. */
  public static Class<? extends Row> classOf(Table table) {
    return Optional.ofNullable(CLASSES.get(table.name())).orElseThrow();
  }

  /** The cells of a row, in column order. */
  public static @Nullable Object[] cells(Row row) {
    MethodHandle[] accessors = ACCESSORS.get(row.getClass());
    var cells = new @Nullable Object[accessors.length];
    try {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = (Object) accessors[i].invokeExact((Object) row);
      }
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + row.getClass().getSimpleName(), e);
    }
    return cells;
  }

  /** The row of the given record with these cells, in column order. */
  public static <T extends Row> T row(Class<T> type, @Nullable Object[] cells) {
    try {
      return type.cast(CONSTRUCTORS.get(type).invokeExact(cells));
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
    }
  }

  /** One cell of a row. */
  public static @Nullable Object cell(Row row, int column) {
    try {
      return (Object) ACCESSORS.get(row.getClass())[column].invokeExact((Object) row);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + row.getClass().getSimpleName(), e);
    }
  }

  /** The component names of a table's record as column names. */
  public static List<String> columnNames(Class<? extends Row> type) {
    return Arrays.stream(type.getRecordComponents()).map(c -> snakeCase(c.getName())).toList();
  }

  /** Makes a record of its cells, an array of them. */
  static MethodHandle constructor(Class<?> type) {
    return CONSTRUCTORS.get(type);
  }

  private static MethodHandle accessor(RecordComponent component) {
    try {
      return MethodHandles.lookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String snakeCase(String camelCase) {
    var name = new StringBuilder();
    for (int i = 0; i < camelCase.length(); i++) {
      char c = camelCase.charAt(i);
      if (Character.isUpperCase(c)) {
        name.append('_');
      }
      name.append(Character.toLowerCase(c));
    }
    return name.toString();
  }
}
