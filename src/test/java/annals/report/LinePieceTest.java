// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.report.Highlight.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks nest, whatever the spans do; days become places on a line. */
final class LinePieceTest {

  /** Spans as {@code from-to}; a mark is written as brackets, with its id on its first part. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abcdef       | ''          | abcdef",
        "abcdef       | 0-6         | [0:abcdef]",
        "abcdef       | 1-3 4-5     | a[1:bc]d[4:e]f",
        "abcdef       | 1-3 3-5     | a[1:bc][3:de]f",
        "abcdef       | 0-6 2-4     | [0:ab[2:cd]ef]",
        "abcdef       | 0-6 0-2 4-6 | [0:[0:ab]cd[4:ef]]",
        "abcdef       | 0-4 2-6     | [0:ab[2:cd]][ef]",
        "abcdef       | 0-4 1-6 2-5 | [0:a[1:b[2:cd]]][[e]f]",
        "abcdef       | 4-9         | abcd[4:ef]",
        "abcdef       | 2-2         | abcdef",
        "\uD83C\uDF09bc\uD83C\uDF09e | 1-4 | \uD83C\uDF09[1:bc\uD83C\uDF09]e",
      })
  void marksNest(String text, String spans, String expected) {
    var highlights = new ArrayList<Highlight>();
    for (String span : spans.isEmpty() ? new String[0] : spans.split(" ")) {
      long from = Long.parseLong(span.split("-")[0]);
      long to = Long.parseLong(span.split("-")[1]);
      highlights.add(new Highlight(from, to, from + ":" + to, Kind.DATE, null, "", false));
    }
    highlights.sort(
        Comparator.comparingLong(Highlight::start)
            .thenComparing(Comparator.comparingLong(Highlight::end).reversed()));
    String written =
        LinePiece.of(text, 0, highlights, new Anchors()).stream()
            .map(LinePieceTest::brackets)
            .collect(Collectors.joining());
    assertEquals(expected, written);
  }

  private static String brackets(LinePiece piece) {
    if (piece.open() != null) {
      String id = piece.open().id();
      return "[" + (id == null ? "" : id.substring(0, id.indexOf(':') + 1));
    }
    return piece.close() == null ? piece.text() : "]";
  }
}
