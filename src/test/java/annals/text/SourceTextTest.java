// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTextTest {

  @ParameterizedTest
  @CsvSource({"abc, 3, 3", "a😀b, 3, 2", "a😀b, 1, 1", "😀😀x, 4, 2", "onVietnam’s, 11, 11"})
  void offsetsCountCodePoints(String text, int offset, int codePoints) {
    assertEquals(codePoints, SourceText.of(text).codePoint(offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "a\ude00", "\ud83dx", "\ude00\ud83d"})
  void aLoneSurrogateIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> SourceText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'a', '0-1-1'",
    "'a\n', '0-1-2'",
    "'a\n\nb', '0-1-2 2-2-3 3-4-4'",
    "'a\r\nb\r', '0-1-3 3-4-5'",
    "'\u2028a\u0085', '0-0-1 1-2-3'"
  })
  void linesTileTheText(String text, String lines) {
    assertEquals(
        lines,
        Line.of(text).stream()
            .map(l -> l.start() + "-" + l.contentEnd() + "-" + l.end())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void trimTakesEveryKindOfSpaceOffBothEnds() {
    SourceText text = SourceText.of(" \u00a0\u200b a b\u3000\n");
    assertEquals(List.of("a b"), List.of(text.slice(text.trim(text.whole()))));
  }
}
