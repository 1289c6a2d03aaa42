// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import annals.syntax.SharedSyntax;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Line;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Texts for tests: every line is a body block and, cut at stops before capitals, sentences. */
public record Paragraphs(SourceText text, List<Block> blocks, List<Sentence> sentences) {

  public static Paragraphs of(String characters) {
    return of(characters, BlockRole.BODY);
  }

  public static Paragraphs of(String characters, BlockRole role) {
    SourceText text = SourceText.of(characters);
    var blocks = new ArrayList<Block>();
    var sentences = new ArrayList<Sentence>();
    for (Line line : Line.of(text)) {
      int start = line.start();
      for (int at = line.start(); at < line.contentEnd(); at++) {
        boolean stop =
            text.charAt(at) == '.'
                && at > 1
                && (at + 1 == line.contentEnd() || text.charAt(at + 1) != ',')
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2));
        if (stop || at + 1 == line.contentEnd()) {
          Span span = text.trim(Span.of(start, at + 1));
          if (!span.isEmpty()) {
            sentences.add(new Sentence(span, blocks.size(), sentences.size() + 1, 1, false));
          }
          start = at + 1;
        }
      }
      blocks.add(Block.of(line, role, "test"));
    }
    return new Paragraphs(text, blocks, sentences);
  }

  public List<Mention> mentions() {
    return mentions(EntityFinder.standard());
  }

  List<Mention> mentions(EntityFinder finder) {
    return finder.find(text, blocks, sentences, new SharedSyntax());
  }
}
