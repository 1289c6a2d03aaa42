// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in records whose fields have names of their own. */
final class FieldsTest {
  @TempDir Path folder;

  @Test
  void theTextAndWhatIsSaidOfItAreWhereTheUserSays() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"story\":\"The ferry is back. It sails on Monday.\",\"by\":\"Ann Lee\",\"head\":\"Ferry back\",\"day\":\"2026-03-24\"}");
    RunRequest shipped = Runs.request("clean", folder.resolve("out"), folder + "/a.jsonl");
    Runs.run(
        new RunRequest(
            shipped.pipeline().withFields("text=story,author=by,title=head,date=day"),
            shipped.inputs(),
            shipped.output(),
            "none",
            null,
            false,
            false,
            shipped.engine()));
    CSVRecord row = Runs.rows(folder.resolve("out"), "documents").get(0);
    assertEquals("Ferry back", row.get("title"));
    assertEquals("Ann Lee", row.get("author"));
    assertEquals("2026-03-24", row.get("published_on"));
  }

  @Test
  void aPipelineFileCanSayIt() {
    assertEquals("text=story", parse("fields: text=story").input().fields());
    Exception refused = assertThrows(UsageError.class, () -> parse("fields: story"));
    assertTrue(refused.getMessage().contains("story is not FIELD=NAME"), refused.getMessage());
  }

  private static PipelineFile parse(String fields) {
    String yaml =
        """
        name: mine
        description: My articles.
        input:
          type: ReadDocuments
          path: articles/*.jsonl
          %s
        steps:
          - type: CleanText
        output:
          formats: [csv]
          tables: [documents, blocks, rules, issues]
          text_policy: full
          body: true
        """
            .formatted(fields);
    return PipelineParser.parse("mine.yaml", yaml, "");
  }
}
