// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.PageMetadata;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptCutsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>a</p>                                  | <p>a</p>
          <script>let a</script><p>b                | <script></script><p>b
          <SCRIPT src=x>a</Script >b                | <SCRIPT src=x></Script >b
          <style>p{}</style><style>i{}</style>b     | <style></style><style></style>b
          <script>a                                 | <script>
          <script>a < b && c</script>d              | <script></script>d
          <script type="application/ld+json">{}</script> | <script type="application/ld+json">{}</script>
          <scripts>a</scripts>                      | <scripts>a</scripts>
          <!-- <script> --><p>a</p>                 | <!-- <script> --><p>a</p>
          <!--><script>a</script>                   | <!--><script></script>
          <p title="<style>">a</p>                  | <p title="<style>">a</p>
          <p title=it's>a<style>b</style>           | <p title=it's>a<style></style>
          <p title='<style>'>a</p>                  | <p title='<style>'>a</p>
          <textarea><style></textarea>a             | <textarea><style></textarea>a
          <title><script></title>a                  | <title><script></title>a
          <svg><style>a</style></svg>               | <svg><style>a</style></svg>
          </<style>a                                | </<style>a
          <?<style>a                                | <?<style>a
          1 < 2<style>a</style>                     | 1 < 2<style></style>
          <script><!-- a </script>b                 | <script></script>b
          <script><!--<script></script>b            | <script><!--<script></script>b
          <style>Hà Nội</style>Hà Nội               | <style></style>Hà Nội
          """)
  void scriptsAndStyleSheetsAreLeftOut(String page, String read) throws IOException {
    assertEquals(read, characters(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Hà Nội 😀, ngày 2 tháng 9", "12345678é12345678", "😀😀😀😀"})
  void charactersArriveWhole(String text) throws IOException {
    assertEquals(text, characters(text));
    StringBuilder oneByOne = new StringBuilder();
    MarkupReader reader = MarkupReader.of(text.getBytes(StandardCharsets.UTF_8));
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      oneByOne.append((char) c);
    }
    assertEquals(text, oneByOne.toString());
  }

  @Test
  void theDocumentIsTheSameWithAndWithoutItsScripts() {
    String page =
        "<html><head><style>p{}</style><script>if (a < b) document.write('<p>no</p>')</script>"
            + "<title>Lũ lụt</title></head><body><h1>Lũ lụt</h1><script>var a</script><p>Nước dâng.";
    Origin origin = new Origin("id", "a.html", "", 0, null, null, null, /* file= */ false);
    assertEquals(
        HtmlPage.of(page, origin, PageMetadata.none(), new ArrayList<>(), ReadLimits.standard()),
        HtmlPage.read(
            page.getBytes(StandardCharsets.UTF_8), origin, List.of(), ReadLimits.standard()));
  }

  private static String characters(String page) throws IOException {
    StringWriter out = new StringWriter();
    MarkupReader.of(page.getBytes(StandardCharsets.UTF_8)).transferTo(out);
    return out.toString();
  }
}
