// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose charset stands behind long styles, or nowhere. */
final class CharsetOfPagesTest {
  private static final String RUSSIAN =
      "Паром снова ходит. Жители острова ждали его три недели и встретили его на берегу.";
  private static final String GREEK =
      "Το πλοίο επέστρεψε. Οι κάτοικοι του νησιού το περίμεναν τρεις εβδομάδες στην ακτή.";
  private static final String CHINESE = "渡轮恢复通航，岛上居民已等待三周，许多人到码头迎接，记者从交通部门获悉这一消息。";

  @ParameterizedTest(name = "{0}, declared behind {1} characters of styles")
  @CsvSource({
    "windows-1251, 100",
    "windows-1251, 5000",
    "windows-1251, 300000",
    "koi8-r, 9000",
    "windows-1253, 5000",
    "gbk, 70000",
    "koi8-u, 1000000"
  })
  void theWholeHeadIsLookedThrough(String charset, int styles) {
    String text = charset.endsWith("1253") ? GREEK : charset.equals("gbk") ? CHINESE : RUSSIAN;
    String page =
        "<html><head>"
            + style(styles)
            + "<meta charset="
            + charset
            + "><title>a</title></head><body><p>"
            + text;
    assertEquals(text + "\n", Read.outcome("a.html", page.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest(name = "{0} behind {1} characters of styles")
  @CsvSource({
    "windows-1251, 0",
    "windows-1251, 4200",
    "windows-1251, 60000",
    "koi8-r, 60000",
    "windows-1253, 60000",
    "gbk, 60000"
  })
  void theGuessLooksAtWhatIsNotAscii(String charset, int styles) {
    String text = charset.endsWith("1253") ? GREEK : charset.equals("gbk") ? CHINESE : RUSSIAN;
    String page = "<html><head>" + style(styles) + "</head><body><p>" + text;
    String outcome = Read.outcome("a.html", page.getBytes(Charset.forName(charset)));
    assertEquals(text + "\n #encoding_guessed", outcome);
  }

  @ParameterizedTest
  @CsvSource({"a word of charset = koi8-r in the body"})
  void whatTheBodySaysIsNoDeclaration(String words) {
    String page =
        "<html><head>"
            + style(9000)
            + "</head><body><p>"
            + RUSSIAN
            + "<p>&lt;meta "
            + words
            + "<meta charset=koi8-r>";
    assertTrue(
        Read.outcome("a.html", page.getBytes(Charset.forName("windows-1251"))).startsWith(RUSSIAN));
  }

  private static String style(int length) {
    return "<style>" + ".a { color: red }\n".repeat(length / 18) + "</style>";
  }
}
