// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.sentence.SentenceSplitter;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.DocumentClocks.Genre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * History told in the words of somebody who knew no rule of dates: what share of its dates is read,
 * and how many are given, as sure, a year that the passage excludes. The first hundred passages,
 * and every second one of the next hundred and fifty, were read since, and rules were mended after
 * them ({@code history_once_unread}); of the others only the wrong years were read, after they had
 * been counted at 14. Of the second hundred and twenty passages half was read likewise; the other
 * half ({@code history_second_unread}) nobody has read who writes rules.
 */
final class UnreadHistoryTest {
  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]*)\\]\\{([^}]*)\\}");

  private record Marked(Span span, List<String> values) {}

  @ParameterizedTest
  @CsvSource({
    "history_once_unread, 1163, 1066, 0",
    "history_unread, 335, 297, 0",
    "history_second_once_unread, 292, 265, 0",
    "history_second_unread, 320, 290, 0",
    "history_third_once_unread, 271, 240, 0",
    "history_third_unread, 290, 254, 0"
  })
  void datesAreReadAndFewLieInYearsThatThePassageExcludes(
      String table, int dates, int rightly, int excludedYears) {
    int all = 0;
    int read = 0;
    var excluded = new ArrayList<String>();
    for (String[] cells : Tables.rows(table)) {
      var marks = new ArrayList<Marked>();
      SourceText text = SourceText.of(unmarked(cells[1], marks));
      List<Timex> found = dates(text, LocalDate.parse(cells[0]));
      for (Marked mark : marks) {
        List<Timex> here = found.stream().filter(d -> d.span().overlaps(mark.span())).toList();
        boolean right = here.stream().anyMatch(date -> isRight(mark, date));
        all++;
        read += right ? 1 : 0;
        if (!right && here.stream().anyMatch(date -> isInAnotherYear(mark, date))) {
          excluded.add(text.slice(mark.span()) + " " + mark.values() + ": " + text);
        }
      }
    }
    assertEquals(dates, all);
    assertEquals(rightly, read, "read");
    assertEquals(excludedYears, excluded.size(), excluded::toString);
  }

  private static String unmarked(String passage, List<Marked> marks) {
    var text = new StringBuilder();
    Matcher mark = MARKED.matcher(passage);
    int last = 0;
    while (mark.find()) {
      text.append(passage, last, mark.start());
      int start = text.length();
      text.append(mark.group(1));
      marks.add(
          new Marked(Span.of(start, text.length()), List.of(mark.group(2).split("[|,]", -1))));
      last = mark.end();
    }
    return text.append(passage.substring(last)).toString();
  }

  private static List<Timex> dates(SourceText text, LocalDate published) {
    List<Block> blocks =
        Line.of(text).stream().map(line -> Block.of(line, BlockRole.BODY, "test.line")).toList();
    return DateFinder.standard()
        .find(
            text,
            blocks,
            SentenceSplitter.standard().split(text, blocks, "en"),
            DateCasesTest.header(published, Genre.NEWS));
  }

  /** A clock time or a part of the day beside the day is no error. */
  private static boolean isRight(Marked mark, Timex date) {
    String day = date.value().replaceFirst("(?<=\\d)T.*$", "");
    return mark.values().contains(date.value()) || mark.values().contains(day);
  }

  private static boolean isInAnotherYear(Marked mark, Timex date) {
    boolean sure = date.resolved() && !date.ambiguous() && date.edtf() != null;
    String year = date.value().substring(0, Math.min(4, date.value().length()));
    boolean open = mark.values().stream().anyMatch(v -> v.startsWith("P") || v.startsWith("XXXX"));
    return sure && !open && mark.values().stream().noneMatch(v -> v.startsWith(year));
  }
}
