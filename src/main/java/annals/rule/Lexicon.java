// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list: a TSV file under {@code annals/} with a header row. Lines that start with {@code #}
 * are comments and say where the list comes from and under which licence. Example: {@code
 * Lexicon.load("text/abbreviations")} reads {@code annals/text/abbreviations.tsv}.
 */
public record Lexicon(String name, List<Entry> entries) {

  /** One row of a word list. */
  public record Entry(int line, Map<String, String> cells) {

    /** The cell of a column; empty where the row has none. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Reads {@code annals/NAME.tsv}, and behind it what {@link OwnLexicons} adds; throws {@link
   * IllegalArgumentException} on a row with too many cells, and where {@link Sources} does not list
   * it.
   */
  public static Lexicon load(String name) {
    String file = Sources.listed(name + ".tsv");
    var entries = new ArrayList<>(parse(file, Resource.load(file).text()));
    entries.addAll(OwnLexicons.addedTo(name));
    return new Lexicon(name, List.copyOf(entries));
  }

  /**
   * The rows of a table with a header; throws {@link IllegalArgumentException} on a row with too
   * many cells.
   */
  public static List<Entry> parse(String file, String text) {
    var entries = new ArrayList<Entry>();
    String[] header = null;
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String[] cells = lines[i].split("\t", -1);
      if (header == null) {
        header = cells;
        continue;
      }
      if (cells.length > header.length) {
        throw new IllegalArgumentException(file + " line " + (i + 1) + ": too many cells");
      }
      var row = new LinkedHashMap<String, String>();
      for (int c = 0; c < cells.length; c++) {
        row.put(header[c], cells[c]);
      }
      entries.add(new Entry(i + 1, row));
    }
    return List.copyOf(entries);
  }
}
