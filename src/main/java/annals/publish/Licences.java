// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.util.List;

/** Two statements, never one: what annals made is open; the words it quotes belong to others. */
public final class Licences {
  static final String TABLES = "CC-BY-4.0";
  static final String TABLES_TITLE =
      "Creative Commons Attribution 4.0 International (annotations, tables and codebook; not the"
          + " quoted source text)";
  public static final String TABLES_PATH = "https://creativecommons.org/licenses/by/4.0/";
  public static final String SOURCE_TEXT =
      "The source text that these tables quote is (c) its publishers. No licence to it is granted;"
          + " it is quoted so that every row can be traced to the words it came from.";

  private Licences() {}

  static List<Object> ofTables() {
    return List.of(Json.object("name", TABLES, "title", TABLES_TITLE, "path", TABLES_PATH));
  }
}
