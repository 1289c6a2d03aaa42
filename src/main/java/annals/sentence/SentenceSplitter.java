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

  private static final SentenceSplitter STANDARD = load();

  private final Map<String, WordRules> languages;

  private SentenceSplitter(Map<String, WordRules> languages) {
    this.languages = languages;
  }

  /** The splitter with the abbreviations and openers of {@code annals/sentence/}. */
  public static SentenceSplitter standard() {
    return STANDARD;
  }

  private static SentenceSplitter load() {
    Lexicon abbreviations = Lexicon.load("text/abbreviations");
    Lexicon openers = Lexicon.load("sentence/openers");
    Lexicon habits = Lexicon.load("sentence/languages");
    var languages = new HashMap<String, WordRules>();
    for (Lexicon lexicon : List.of(abbreviations, openers, habits)) {
      for (Lexicon.Entry entry : lexicon.entries()) {
        languages.computeIfAbsent(
            entry.get("language"), code -> WordRules.of(abbreviations, openers, habits, code));
      }
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
    var pass = new Pass(text, blocks, rules(language));
    var quotations = new Quotations(text);
    var tokens = new Tokens();
    var sentences = new ArrayList<Sentence>();
    for (int b = 0; b < blocks.size(); b++) {
      quotations.startBlock();
      for (Span span : pass.sentences(blocks.get(b))) {
        tokens.clear();
        Tokenizer.tokenize(text, span.start(), span.end(), tokens);
        boolean quoted = quotations.covers(span.start(), span.end());
        sentences.add(new Sentence(span, b, sentences.size() + 1, tokens.size(), quoted));
      }
    }
    return sentences;
  }

  /** Where the sentences of the kept blocks are, and nothing else about them. */
  public List<Span> spans(SourceText text, List<Block> blocks, @Nullable String language) {
    var pass = new Pass(text, blocks, rules(language));
    var spans = new ArrayList<Span>();
    blocks.forEach(block -> spans.addAll(pass.sentences(block)));
    return spans;
  }

  private WordRules rules(@Nullable String language) {
    WordRules own = languages.get(language == null ? DEFAULT_LANGUAGE : language);
    return own == null ? languages.get("*") : own;
  }

  /** The way through one document. */
  private static final class Pass {
    private final SourceText text;
    private final Paragraphs paragraphs;
    private final Ends ends = new Ends();
    private final BoundaryFinder finder;

    Pass(SourceText text, List<Block> blocks, WordRules rules) {
      this.text = text;
      this.paragraphs = Paragraphs.of(text, blocks, rules);
      this.finder = new BoundaryFinder(text, rules, ends);
    }

    List<Span> sentences(Block block) {
      if (!block.kept()) {
        return List.of();
      }
      Integer prefixEnd = block.prefixEnd();
      int start = prefixEnd == null ? block.span().start() : prefixEnd;
      ends.clear();
      paragraphs.find(block, start, finder);
      var spans = new ArrayList<Span>(ends.size());
      for (int i = 0; i < ends.size(); i++) {
        Span span = text.trim(Span.of(start, ends.get(i)));
        start = ends.get(i);
        if (!span.isEmpty()) {
          spans.add(span);
        }
      }
      return spans;
    }
  }
}
