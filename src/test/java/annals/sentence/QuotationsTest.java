// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences are somebody's words in quotation marks: q for quoted, - for not. */
final class QuotationsTest {

  @ParameterizedTest
  @CsvSource({
    "'He left.', -",
    "'“We left early.”', q",
    "'“We left early,” he said to us all at the door of the house.', -",
    "'“We left early. We ran. We hid.” He sat down.', qqq-",
    "'\"We left.\" He sat down. \"We ran.\"', q-q",
    "'„Wir sind bereit.“ Der Minister ging.', q-",
    "'»Wir sind bereit.« Der Minister ging.', q-",
    "'« Nous sommes prêts. » Il est sorti.', q-",
    "'「終わりました。」彼は帰った。', q-",
    "'The word “no” was all he said.', -",
    "'“No end to this. It goes on.\n\nA new line is not quoted.', qq-"
  })
  void mostOfTheSentenceIsInside(String text, String flags) {
    SourceText source = SourceText.of(text);
    String found =
        SentenceSplitter.standard().split(source, SentenceCases.keptBlocks(source), "en").stream()
            .map(sentence -> sentence.quoted() ? "q" : "-")
            .collect(Collectors.joining());
    assertEquals(flags, found);
  }
}
