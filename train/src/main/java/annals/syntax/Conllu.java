// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the treebank format CoNLL-U: one word a line in ten columns, a blank line after each
 * sentence. Comments, ranges of contractions ({@code 4-5}) and empty nodes ({@code 8.1}) are passed
 * over; the words of a contraction are read one by one.
 */
public final class Conllu {
  private static final int COLUMNS = 10;

  private Conllu() {}

  /**
   * Reads every sentence. Throws {@link IllegalArgumentException}, with the line number, on a word
   * line without ten columns or with a head that is no word of its sentence.
   */
  public static List<GoldSentence> read(Reader source) throws IOException {
    var sentences = new ArrayList<GoldSentence>();
    var rows = new ArrayList<String[]>();
    var lines = new BufferedReader(source);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        addSentence(rows, sentences, number);
      } else if (line.charAt(0) != '#') {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new IllegalArgumentException(
              "CoNLL-U line " + number + ": " + cells.length + " columns, not " + COLUMNS);
        }
        if (cells[0].chars().allMatch(Character::isDigit)) {
          rows.add(cells);
        }
      }
    }
    addSentence(rows, sentences, number);
    return sentences;
  }

  private static void addSentence(List<String[]> rows, List<GoldSentence> sentences, int line) {
    if (rows.isEmpty()) {
      return;
    }
    var heads = new ArrayList<Integer>();
    for (String[] row : rows) {
      heads.add(head(row[6], rows.size(), line));
    }
    sentences.add(
        new GoldSentence(
            column(rows, 1),
            column(rows, 2),
            column(rows, 3),
            column(rows, 4),
            heads,
            column(rows, 7)));
    rows.clear();
  }

  private static int head(String cell, int words, int line) {
    if (cell.isEmpty() || !cell.chars().allMatch(Character::isDigit)) {
      throw new IllegalArgumentException("CoNLL-U before line " + line + ": head " + cell);
    }
    int head = Integer.parseInt(cell);
    if (head > words) {
      throw new IllegalArgumentException("CoNLL-U before line " + line + ": head " + cell);
    }
    return head - 1;
  }

  private static List<String> column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toList();
  }
}
