// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PunctuationArcsTest {

  /** Heads count from 1, 0 is the root; a question mark is punctuation, wherever it hangs. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "He left .              ; 2 0 ?         ; 2 0 2",
        "After war , he left    ; 2 5 ? 5 0     ; 2 5 2 5 0",
        "Sam , a king , left    ; 6 ? 4 1 ? 0   ; 6 4 4 1 1 0",
        "red , green and blue   ; 0 ? 1 5 1     ; 0 3 1 5 1",
        "Kim ( a king ) left    ; 6 ? 4 1 ? 0   ; 6 4 4 1 4 0",
        "\" Go \" he said        ; ? 5 ? 5 0     ; 2 5 2 5 0",
        "he said : \" go \"      ; 2 0 ? ? 2 ?   ; 2 0 5 5 2 5",
        ". . .                  ; ? ? ?         ; 0 1 1",
        "( Reuters )            ; ? 0 ?         ; 2 0 2",
        "\" Go home \"           ; 0 1 2 1       ; 2 0 2 2",
      })
  void aMarkHangsOnWhatItSetsOff(String sentence, String before, String after) {
    TaggedSentence tagged = SyntaxReader.standard().tag(List.of(sentence.split(" ")));
    int[] heads =
        Arrays.stream(before.replace('?', '0').split(" "))
            .mapToInt(head -> Integer.parseInt(head) - 1)
            .toArray();
    PunctuationArcs.hang(tagged, heads);
    List<String> found = new ArrayList<>();
    for (int head : heads) {
      found.add(Integer.toString(head + 1));
    }
    assertEquals(after, String.join(" ", found));
  }
}
