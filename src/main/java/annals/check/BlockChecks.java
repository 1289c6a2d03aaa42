// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.check;

import annals.table.Table;
import annals.text.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks and sentences of one document: the blocks tile it, a sentence lies in a kept block,
 * and the sentences cover what is not white space of the kept blocks, agency prefixes aside.
 */
final class BlockChecks {
  private final Findings findings;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private record Block(String id, long start, long end, boolean kept, @Nullable Long prefixEnd) {}

  private record Sentence(String id, @Nullable String blockId, long start, long end) {}

  BlockChecks(Findings findings) {
    this.findings = findings;
  }

  void addBlock(Table table, @Nullable Object[] cells) {
    if (cells[table.index("block_id")] instanceof String id
        && cells[table.index("char_start")] instanceof Long start
        && cells[table.index("char_end")] instanceof Long end) {
      boolean kept = Boolean.TRUE.equals(cells[table.index("kept")]);
      blocks.add(new Block(id, start, end, kept, (Long) cells[table.index("prefix_end")]));
    }
  }

  void addSentence(Table table, @Nullable Object[] cells) {
    if (cells[table.index("sentence_id")] instanceof String id
        && cells[table.index("char_start")] instanceof Long start
        && cells[table.index("char_end")] instanceof Long end) {
      sentences.add(new Sentence(id, (String) cells[table.index("block_id")], start, end));
    }
  }

  /** Checks the tiling of a document, given as its row. */
  void tiling(Table documents, @Nullable Object[] document, RowName row) {
    findings.checked(Invariant.TILING);
    long at = 0;
    long kept = 0;
    for (Block block : blocks) {
      if (block.start() != at || block.end() < block.start()) {
        findings.broken(
            Invariant.TILING,
            "blocks %s starts at %d, but the one before ends at %d"
                .formatted(block.id(), block.start(), at));
        return;
      }
      at = block.end();
      kept += block.kept() ? block.end() - block.start() : 0;
    }
    expect(documents, document, "characters", at, row);
    expect(documents, document, "kept_characters", kept, row);
    expect(documents, document, "dropped_characters", at - kept, row);
  }

  private void expect(
      Table documents, @Nullable Object[] document, String column, long sum, RowName row) {
    if (!(document[documents.index(column)] instanceof Long number) || number != sum) {
      findings.broken(
          Invariant.TILING,
          "%s: its blocks make %s %d, but the row says %s"
              .formatted(row, column, sum, document[documents.index(column)]));
    }
  }

  /** Checks that each sentence lies in a kept block, that of its block_id where it has one. */
  void sentencesInBlocks() {
    int at = 0;
    for (Sentence sentence : sentences) {
      findings.checked(Invariant.SENTENCE_PLACE);
      while (at < blocks.size() && blocks.get(at).end() <= sentence.start()) {
        at++;
      }
      Block block = at < blocks.size() ? blocks.get(at) : null;
      boolean inside =
          block != null
              && block.kept()
              && block.start() <= sentence.start()
              && sentence.end() <= block.end()
              && (sentence.blockId() == null || sentence.blockId().equals(block.id()));
      if (!inside) {
        findings.broken(
            Invariant.SENTENCE_PLACE,
            "sentences %s does not lie in its kept block".formatted(sentence.id()));
      }
    }
  }

  /** Checks that sentences leave nothing of a kept block out. */
  void coverage(DocumentText text) {
    int next = 0;
    long covered = 0;
    for (Block block : blocks) {
      if (!block.kept() || !text.has(block.start(), block.end())) {
        continue;
      }
      findings.checked(Invariant.SENTENCE_COVER);
      long at = block.prefixEnd() == null ? block.start() : block.prefixEnd();
      boolean whole = true;
      while (whole && at < block.end()) {
        at = Math.max(at, Math.min(covered, block.end()));
        boolean more = next < sentences.size() && sentences.get(next).start() < block.end();
        long gapEnd = more ? Math.max(at, sentences.get(next).start()) : block.end();
        whole = isBlank(text, at, gapEnd);
        if (!whole) {
          findings.broken(
              Invariant.SENTENCE_COVER,
              "blocks %s: no sentence covers '%s'"
                  .formatted(block.id(), text.slice(at, gapEnd).strip()));
        }
        at = gapEnd;
        if (more) {
          covered = Math.max(covered, sentences.get(next).end());
          next++;
        }
      }
    }
  }

  private static boolean isBlank(DocumentText text, long start, long end) {
    int to = text.offset(end);
    for (int i = text.offset(start); i < to; i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
