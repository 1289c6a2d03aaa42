// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainRowTest {
  private static final int SHOWN = 8;

  @TempDir Path folder;

  private String explained(String id) throws IOException {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertTrue(ExplainRow.print(id, new DatasetRows(folder), stream));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aValueThatIsWrittenAsItsWordsIsTold() throws IOException {
    Files.writeString(folder.resolve("figures.csv"), "figure_id,text,value_min\nf,13,13\n");
    assertTrue(explained("f").contains("value_min            13 "), explained("f"));
  }

  @Test
  void anIncidentNamesItsHappeningsAndTolls() throws IOException {
    Files.writeString(folder.resolve("incidents.csv"), "incident_id,type\ni,LIFE\n");
    Files.writeString(
        folder.resolve("timeline.csv"), "timeline_id,title,incident_id\nt,A bus fell.,i\n");
    Files.writeString(
        folder.resolve("casualties.csv"), "casualty_id,text,incident_id\nc,four,i\nd,nine,j\n");
    String told = explained("i");
    assertTrue(told.contains("made of              \"A bus fell.\""), told);
    assertTrue(told.contains("a toll of it         \"four\""), told);
    assertFalse(told.contains("nine"), told);
  }

  @Test
  void ofManyMentionsTheFirstAreShown() throws IOException {
    Files.writeString(folder.resolve("entities.csv"), "entity_id,name\ne,Selm\n");
    var mentions = new StringBuilder("mention_id,text,entity_id\n");
    for (int i = 0; i <= SHOWN; i++) {
      mentions.append("m%d,Selm,e\n".formatted(i));
    }
    Files.writeString(folder.resolve("mentions.csv"), mentions);
    String told = explained("e");
    assertEquals(
        SHOWN, told.lines().filter(line -> line.startsWith("  named                \"")).count());
    assertTrue(told.contains("and 1 more rows of mentions"), told);
  }
}
