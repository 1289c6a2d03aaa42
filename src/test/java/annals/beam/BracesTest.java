// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Globs with braces are several globs. */
final class BracesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.txt            | [*.txt]",
        "*.{txt,html}     | [*.txt, *.html]",
        "{a,b}/*.{x,y}    | [a/*.x, a/*.y, b/*.x, b/*.y]",
        "p/{a,{b,c}}.txt  | [p/a.txt, p/b.txt, p/c.txt]",
        "p/{a}.txt        | [p/a.txt]",
        "p/{,x}a          | [p/a, p/xa]",
        "p/{a,b           | [p/{a,b]",
        "p/a,b}           | [p/a,b}]",
      })
  void expand(String glob, String expanded) {
    assertEquals(expanded, Braces.expanded(glob).toString());
  }
}
