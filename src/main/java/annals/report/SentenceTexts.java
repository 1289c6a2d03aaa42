// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.TableSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the sentences that a page quotes: ids are noted while its parts are chosen, then the
 * table is read once. Where a text policy empties it, there are none.
 */
final class SentenceTexts {
  private final Map<String, String> texts = new HashMap<>();

  void want(@Nullable String sentenceId) {
    if (sentenceId != null) {
      texts.put(sentenceId, "");
    }
  }

  void read(Path folder, @Nullable TableSummary sentences) throws IOException {
    if (sentences == null || texts.isEmpty()) {
      return;
    }
    try (var rows = WrittenRows.open(folder, sentences)) {
      for (WrittenRow row = rows.row(); row != null; row = rows.row()) {
        String id = row.orDash("sentence_id");
        String text = row.text("text");
        if (text != null && texts.containsKey(id)) {
          texts.put(id, text);
        }
        rows.advance();
      }
    }
  }

  /** The words of a sentence; null where it has none here. */
  @Nullable String of(@Nullable String sentenceId) {
    String text = sentenceId == null ? null : texts.get(sentenceId);
    return text == null || text.isEmpty() ? null : text.replaceAll("\\s+", " ");
  }
}
