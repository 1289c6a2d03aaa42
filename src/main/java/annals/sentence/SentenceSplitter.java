// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.sentence;

import annals.rule.Lexicon;
import annals.rule.RulePack;
import annals.text.Block;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits the kept blocks of a document into sentences. Each sentence is a span of the source
 * without the spaces around it; together they cover every other character of the kept blocks,
 * agency prefixes aside: of {@code NDO - Today Vietnam is celebrating ...} the sentence starts at
 * {@code Today}. A sentence never crosses a block, nor a line break that ends a paragraph ({@link
 * annals.text.LineLayout}). Headlines, captions and list items need no full stop.
 */
public final class SentenceSplitter {
  private static final String DEFAULT_LANGUAGE = "en";

  private final Map<String, WordRules> languages;

  private SentenceSplitter(Map<String, WordRules> languages) {
    this.languages = languages;
  }

  /** The splitter with the abbreviations and openers of {@code annals/sentence/}. */
  public static SentenceSplitter standard() {
    Lexicon abbreviations = Lexicon.load("text/abbreviations");
    Lexicon openers = Lexicon.load("sentence/openers");
    var languages = new HashMap<String, WordRules>();
    for (Lexicon.Entry entry : abbreviations.entries()) {
      languages.computeIfAbsent(
          entry.get("language"), code -> WordRules.of(abbreviations, openers, code));
    }
    return new SentenceSplitter(Map.copyOf(languages));
  }

  /** Sentences carry no rule id, so there is no pack. */
  public static List<RulePack> packs() {
    return List.of();
  }

  /**
   * The sentences of the kept blocks, in order.
   *
   * @param language ISO 639-1; null where it is not known, and then English rules hold; a language
   *     without abbreviations of its own has the general ones
   */
  public List<Sentence> split(SourceText text, List<Block> blocks, @Nullable String language) {
    String characters = text.toString();
    var paragraphs = Paragraphs.of(text, blocks, rules(language));
    var ends = new Ends();
    var finder = new BoundaryFinder(characters, rules(language), ends);
    var quotations = new Quotations(characters);
    var tokens = new Tokens();
    var sentences = new ArrayList<Sentence>();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (!block.kept()) {
        continue;
      }
      Integer prefixEnd = block.prefixEnd();
      int start = prefixEnd == null ? block.span().start() : prefixEnd;
      ends.clear();
      paragraphs.find(block, start, finder);
      quotations.startBlock();
      for (int e = 0; e < ends.size(); e++) {
        Span span = text.trim(Span.of(start, ends.get(e)));
        start = ends.get(e);
        if (span.isEmpty()) {
          continue;
        }
        tokens.clear();
        Tokenizer.tokenize(characters, span.start(), span.end(), tokens);
        boolean quoted = quotations.covers(span.start(), span.end());
        sentences.add(new Sentence(span, b, sentences.size() + 1, tokens.size(), quoted));
      }
    }
    return sentences;
  }

  private WordRules rules(@Nullable String language) {
    WordRules own = languages.get(language == null ? DEFAULT_LANGUAGE : language);
    return own == null ? languages.get("*") : own;
  }
}
