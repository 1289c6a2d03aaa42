// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TablesTest {

  static List<Table> tables() {
    return Tables.standard().all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theRecordOfATableHasItsColumnsInTheirOrder(Table table) {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    assertEquals(columns, Rows.columnNames(Rows.classOf(table)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theRecordOfATableHasItsColumnTypes(Table table) {
    RecordComponent[] components = Rows.classOf(table).getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Class<?> boxed =
          java.lang.invoke.MethodType.methodType(components[i].getType()).wrap().returnType();
      assertEquals(table.columns().get(i).type().javaType(), boxed, components[i].getName());
      assertTrue(
          table.columns().get(i).nullable()
              || !components[i].isAnnotationPresent(org.jspecify.annotations.Nullable.class));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keysAndOrdersNameColumnsThatExist(Table table) {
    table.primaryKey().forEach(table::index);
    table.sort().forEach(table::index);
    for (ForeignKey key : table.foreignKeys()) {
      table.index(key.column());
      Tables.standard().table(key.table()).index(key.references());
    }
  }
}
