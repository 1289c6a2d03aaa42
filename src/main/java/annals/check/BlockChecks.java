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

  private record Block(
      String id, long line, long start, long end, boolean kept, @Nullable Long prefixEnd) {}

  private record Sentence(
      String id, @Nullable String blockId, @Nullable Object ordinal, long start, long end) {}

  BlockChecks(Findings findings) {
    this.findings = findings;
  }

  void addBlock(Table table, @Nullable Object[] cells) {
    if (cells[table.index("block_id")] instanceof String id
        && cells[table.index("char_start")] instanceof Long start
        && cells[table.index("char_end")] instanceof Long end) {
      boolean kept = Boolean.TRUE.equals(cells[table.index("kept")]);
      long line = cells[table.index("line")] instanceof Long number ? number : 0;
      blocks.add(new Block(id, line, start, end, kept, (Long) cells[table.index("prefix_end")]));
    }
  }

  void addSentence(Table table, @Nullable Object[] cells) {
    if (cells[table.index("sentence_id")] instanceof String id
        && cells[table.index("char_start")] instanceof Long start
        && cells[table.index("char_end")] instanceof Long end) {
      Object ordinal = cells[table.index("ordinal")];
      sentences.add(new Sentence(id, (String) cells[table.index("block_id")], ordinal, start, end));
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

  /** Checks that each block names the line that it starts in. */
  void lines(DocumentText text) {
    int line = 0;
    for (Block block : blocks) {
      if (!text.has(block.start(), block.end())) {
        continue;
      }
      findings.checked(Invariant.TILING);
      int start = text.offset(block.start());
      while (line < text.lines().size() && text.lines().get(line).end() <= start) {
        line++;
      }
      if (block.line() != line + 1) {
        findings.broken(
            Invariant.TILING,
            "blocks %s starts in line %d, but the row says %d"
                .formatted(block.id(), line + 1, block.line()));
      }
    }
  }

  /** Checks that the sentences of the document are numbered from 1. */
  void ordinals() {
    long expected = 1;
    for (Sentence sentence : sentences) {
      findings.checked(Invariant.SUMS);
      if (!Long.valueOf(expected).equals(sentence.ordinal())) {
        findings.broken(
            Invariant.SUMS,
            "sentences %s has the ordinal %s, not %d"
                .formatted(sentence.id(), sentence.ordinal(), expected));
      }
      expected++;
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
