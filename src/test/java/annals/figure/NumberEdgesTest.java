// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.syntax.SharedSyntax;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last number that still counts, and the first that does not. */
final class NumberEdgesTest {

  private static String found(String sentence) {
    return FigureJudge.find(sentence).stream()
        .map(figure -> sentence.substring(figure.span().start(), figure.span().end()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "It has 1 222 333 444 555 666 777 888 999 cells.,1 222 333 444 555 666 777 888 999",
    "It cost 3 dollars 99 cents.,3 dollars 99 cents",
    "It cost 3 dollars ninety-nine cents.,3 dollars ninety-nine cents",
    "It cost 100 won.,100 won",
    "They sold 123456789012345 stamps.,123456789012345",
  })
  void itCounts(String sentence, String figures) {
    assertEquals(figures, found(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "It has 1 222 333 444 555 666 777 888 999 000 cells.,1 222 333 444 555 666 777 888 999 000",
    "They sold 1234567890123456 stamps.,1234567890123456",
  })
  void beyondItIsNoNumber(String sentence, String none) {
    assertEquals(false, found(sentence).contains(none), found(sentence));
  }

  @ParameterizedTest
  @CsvSource({"100,KRW", "99,"})
  void fewWonAreNoMoney(int amount, String unit) {
    Figure figure = FigureJudge.find("It cost " + amount + " won.").get(0);
    assertEquals(unit, figure.unit() == null ? null : figure.unit().code());
  }

  @ParameterizedTest
  @CsvSource({
    "'40 tired hungry cold wet lonely angry soldiers left.','tired hungry cold wet lonely angry soldiers'",
    "'40 tired hungry cold wet lonely angry old soldiers left.',",
  })
  void whatIsCountedHasSevenWords(String sentence, String counted) {
    SourceText source = SourceText.of(sentence);
    List<Sentence> one = FigureJudge.lines(source);
    Figure figure =
        FigureFinder.untagged()
            .search(source, one, List.of(), null, new SharedSyntax())
            .figures()
            .get(0);
    Span words = figure.counted().words();
    assertEquals(counted, words == null ? null : sentence.substring(words.start(), words.end()));
  }
}
