// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceFilesTest {

  @ParameterizedTest
  @CsvSource({
    "a, sources/a.txt",
    "news/2019/a, sources/news/2019/a.txt",
    "crawl!6d05~2, sources/crawl!6d05~2.txt",
    "a%20b%23c, sources/a%20b%23c.txt",
    "ä:*?<>, sources/%C3%A4%3A%2A%3F%3C%3E.txt",
    "../../etc/passwd, sources/%2E./%2E./etc/passwd.txt",
    "/a//b, sources/%/a/%/b.txt",
    "a.txt/b, sources/a%2Etxt/b.txt",
    "a.txt, sources/a.txt.txt",
    "'a\\b', sources/a%5Cb.txt",
  })
  void oddCharactersAreEncoded(String docId, String path) {
    assertEquals(path, SourceFiles.path(docId));
  }

  @Test
  void aLongPartIsCutAndStaysDistinct() {
    String one = SourceFiles.path("feed!" + "ä".repeat(500));
    String other = SourceFiles.path("feed!" + "ä".repeat(499));
    assertNotEquals(one, other);
    assertTrue(Arrays.stream(one.split("/")).allMatch(part -> part.length() < 255), one);
  }

  @ParameterizedTest(name = "{0} characters: {1}")
  @CsvSource({"180, 180", "181, 153"})
  void aPartIsCutToItsBeginningAndAHash(int characters, int shown) {
    String path = SourceFiles.path("a".repeat(characters));
    assertEquals("sources/".length() + shown + ".txt".length(), path.length());
    assertTrue(path.startsWith("sources/" + "a".repeat(120)), path);
  }

  @ParameterizedTest(name = "{0} characters: {1}")
  @CsvSource({"80, 80", "81, 93"})
  void theNameOfAPageIsCutToo(int characters, int shown) {
    String name = ReportFiles.ofDocument("a".repeat(characters));
    assertEquals("documents/".length() + shown + ".html".length(), name.length());
  }
}
