// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocIdsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "seeds/*.txt | seeds/",
        "articles/**/*.html | articles/",
        "in/2026-{01,02}/x.txt | in/",
        "in/one.txt | in/",
        "one.txt | ''",
        "*.txt | ''",
        "/data/p*/a.txt | /data/",
        "gs://bucket/x?.gz | gs://bucket/"
      })
  void theLiteralPrefixEndsAtTheLastSlashBeforeAWildcard(String glob, String prefix) {
    assertEquals(prefix, DocIds.literalPrefix(glob));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "in/000_f4c5.txt | 000_f4c5",
        "in/b/c.html in/a.htm | a b/c",
        "in/crawl.warc.wet.gz | crawl",
        "in/a.TXT.GZ | a",
        "in/a.csv | a",
        "in/a.ndjson | a",
        "in/a.doc | a.doc",
        "in/.txt in/b/.html | .txt b/.html",
        "in/a.txt in/a.html | a.html a.txt",
        "in/a.txt in/a.txt.gz in/b.txt | a.txt a.txt.gz b",
        "in/x#y,z;w!v%u.txt | x%23y%2Cz%3Bw%21v%25u",
        "in/Đà-Nẵng.txt | Đà-Nẵng"
      })
  void anIdIsThePathLessPrefixAndSuffixes(String paths, String ids) {
    assertEquals(ids, ids(paths.split(" ")));
  }

  @Test
  void spacesAndControlsAreEncoded() {
    assertEquals("a%20b%0Ac%C2%A0d", ids("in/a b\nc\u00A0d.txt"));
  }

  @Test
  void idsAreSortedByCodePoint() {
    assertEquals("\uFF5Ea \uD83D\uDE00a", ids("in/\uD83D\uDE00a.txt", "in/\uFF5Ea.txt"));
  }

  @Test
  void theSecondDocumentWithOneIdIsNumberedAndToldOf() {
    var inputs =
        new ArrayList<>(
            List.of(
                new DocIds.Input("one/a.txt", "one/"),
                new DocIds.Input("two/a.txt", "two/"),
                new DocIds.Input("two/a.txt~2", "two/"),
                new DocIds.Input("two/a.txt", "two/")));
    for (int turn = 0; turn < inputs.size(); turn++) {
      Collections.rotate(inputs, 1);
      assertEquals(
          "a.txt=one/a.txt[] a.txt~2=two/a.txt~2[] a.txt~3=two/a.txt[duplicate_doc_id]",
          DocIds.of(inputs).stream()
              .map(
                  n -> n.docId() + "=" + n.path() + n.issues().stream().map(i -> i.code()).toList())
              .collect(Collectors.joining(" ")));
    }
  }

  private static String ids(String... paths) {
    return DocIds.of(Arrays.stream(paths).map(p -> new DocIds.Input(p, "in/")).toList()).stream()
        .map(DocIds.Named::docId)
        .collect(Collectors.joining(" "));
  }
}
