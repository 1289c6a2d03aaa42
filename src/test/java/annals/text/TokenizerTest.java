// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sentences come apart into tokens: {@code src/test/resources/text/tokens.tsv}. */
final class TokenizerTest {

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    try (InputStream in = TokenizerTest.class.getResourceAsStream("/text/tokens.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.substring(line.indexOf('\t') + 1))
          .map(marked -> DynamicTest.dynamicTest(marked, () -> tokenizes(marked)));
    }
  }

  private static void tokenizes(String marked) {
    List<String> expected =
        Stream.of(marked.split("[| ]")).filter(token -> !token.isEmpty()).toList();
    assertEquals(expected, tokens(marked.replace("|", "")));
  }

  private static List<String> tokens(String text) {
    var tokens = new Tokens();
    Tokenizer.tokenize(text, 0, text.length(), tokens);
    var words = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i, text));
    }
    return words;
  }

  @Test
  void onlyThePartAskedForIsTokenizedAndAddedToWhatIsThere() {
    var tokens = new Tokens();
    Tokenizer.tokenize("one two three", 0, 3, tokens);
    Tokenizer.tokenize("one two three", 4, 7, tokens);
    assertEquals(List.of(Span.of(0, 3), Span.of(4, 7)), List.of(tokens.span(0), tokens.span(1)));
    assertEquals(2, tokens.size());
  }

  @ParameterizedTest(name = "{0} characters behind a hyphen: {1}")
  @CsvSource({"62, true", "63, false"})
  void theSignOfAnAddressIsLookedForNearItsHyphen(int characters, boolean one) {
    String address = "me-" + "a".repeat(characters) + "@example.com";
    assertEquals(one, tokens(address).equals(List.of(address)));
  }

  @ParameterizedTest(name = "a domain of {0} characters: {1}")
  @CsvSource({"253, true", "254, false"})
  void aDomainHas253Characters(int characters, boolean one) {
    String address = "a".repeat(characters - ".com".length()) + ".com/a";
    assertEquals(one, tokens(address).equals(List.of(address)));
  }
}
