// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextDecoderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "616263 | abc",
        "C490C3A0 | Đà",
        "EFBBBF616263 | abc",
        "FFFE6100C300 | aÃ",
        "FEFF006100C3 | aÃ",
        "FFFE000061000000 | a",
        "6100620063002000 | 'abc #encoding_guessed'",
        "0061006200630020 | 'abc #encoding_guessed'",
        "C490C3A0C490FF61 | Đà\u0110\uFFFDa #invalid_encoding",
        "C490C3A0C490E28261C490C3A0 | ĐàĐ\uFFFD\uFFFDaĐà #invalid_encoding",
        "610062 | !binary"
      })
  void bytesBecomeText(String hex, String outcome) {
    String read = Read.outcome("a.txt", HexFormat.of().parseHex(hex));
    assertEquals(outcome, read.replaceAll("[ \n]+", " "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | Le café était fermé à midi, a déclaré le maire de la ville après l'incendie. «Nous rouvrirons dès que possible», a-t-il ajouté.",
        "KOI8-R | Президент подписал указ о назначении нового министра, сообщает пресс-служба правительства. Документ вступает в силу завтра.",
        "windows-1251 | Президент подписал указ о назначении нового министра, сообщает пресс-служба правительства. Документ вступает в силу завтра.",
        "GB18030 | 新华社北京三月二十四日电，国务院总理今天在北京会见了来访的外国客人，双方就共同关心的问题交换了意见。",
        "windows-31j | 気象庁によりますと、二十四日午前九時ごろ、東北地方で強い地震がありました。津波の心配はありません。",
        "EUC-JP | 気象庁によりますと、二十四日午前九時ごろ、東北地方で強い地震がありました。津波の心配はありません。",
        "EUC-KR | 기상청은 오늘 오전 아홉 시쯤 동해에서 지진이 발생했다고 밝혔습니다. 피해는 아직 보고되지 않았습니다.",
        "Big5 | 中央氣象局表示，今天上午九時左右在東部海域發生地震，目前沒有災情傳出，民眾不必驚慌。"
      })
  void anUndeclaredCharsetIsGuessedAndTheGuessIsTold(String charset, String text) {
    assertEquals(
        text + " #encoding_guessed",
        Read.outcome("a.txt", text.getBytes(Charset.forName(charset))));
  }

  @Test
  void onlyPlainUtf8IsItsOwnText() {
    byte[] plain = "Hà Nội\r\n".getBytes(StandardCharsets.UTF_8);
    assertEquals("in/a.txt", Read.document("in/a.txt", plain).textPath());
    assertNull(Read.document("in/a.txt.gz", Read.gzip(plain)).textPath());
    assertNull(Read.document("in/a.txt", "\uFEFFa".getBytes(StandardCharsets.UTF_8)).textPath());
    assertNull(
        Read.document("in/a.txt", ("a\0" + "x".repeat(300)).getBytes(StandardCharsets.UTF_8))
            .textPath());
  }

  @Test
  void aNulBecomesOneReplacement() {
    String text = "x".repeat(200) + "\0\u0001\u202E";
    assertEquals(
        "x".repeat(200) + "\uFFFD\u0001\u202E #control_characters",
        Read.outcome("a.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 2000)
  void anyBytesGiveATextOrAReason(@ForAll byte[] bytes) {
    for (ReadResult result : Read.all("a", bytes)) {
      if (result instanceof SourceDocument document) {
        assertEquals(-1, document.text().toString().indexOf('\0'));
      } else {
        assertNotNull(((Unreadable) result).issue().message());
      }
    }
  }
}
