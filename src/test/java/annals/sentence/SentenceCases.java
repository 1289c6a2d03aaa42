// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.LineLayout;
import annals.text.SourceText;
import annals.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables of texts with their sentence ends, and the splitter run over a text that is all kept. */
final class SentenceCases {
  static final String BAR = "‖";

  private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

  private SentenceCases() {}

  /** The rows of {@code sentence/NAME.tsv} without comments and header, as cells. */
  static Stream<String[]> rows(String name) {
    try (InputStream in = SentenceCases.class.getResourceAsStream("/sentence/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.replace("\\n", "\n").split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences that a case expects. */
  static List<String> expected(String marked) {
    return Stream.of(marked.split(BAR)).map(String::strip).toList();
  }

  /** The sentences of a text of which every line is kept. */
  static List<String> split(String text, @Nullable String language) {
    SourceText source = SourceText.of(text);
    return SPLITTER.split(source, keptBlocks(source), language).stream()
        .map(sentence -> source.slice(sentence.span()))
        .toList();
  }

  /** How many sentences a text has of which every line is kept. */
  static int count(SourceText text) {
    return SPLITTER.split(text, keptBlocks(text), "en").size();
  }

  /** A block a line, or the lines of a hard-wrapped paragraph: the text as {@code -Dclean=none}. */
  static List<Block> keptBlocks(SourceText text) {
    List<Line> lines = Line.of(text);
    LineLayout layout = LineLayout.of(text, lines);
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < lines.size(); i++) {
      int last = i;
      while (layout.continues(last)) {
        last++;
      }
      Span span = Span.of(lines.get(i).start(), lines.get(last).end());
      blocks.add(
          new Block(
              span, i + 1, last - i + 1, Block.Verdict.of(BlockRole.BODY, "test"), null, null));
      i = last;
    }
    return blocks;
  }
}
