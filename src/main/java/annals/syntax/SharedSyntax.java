// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import annals.text.Span;
import annals.text.Tokenizer;
import annals.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of the sentences of one text, read when first asked for and once: entities, figures
 * and events share what they read. It belongs to one document and one thread at a time. It says
 * nothing that the text does not say, so any two are equal, and nothing is lost where it is left
 * behind.
 */
public final class SharedSyntax {
  private final Map<Span, TaggedSentence> tagged = new HashMap<>();
  private final Map<Span, ParsedSentence> parsed = new HashMap<>();
  private final Tokens tokens = new Tokens();

  /** The words of a sentence of the text, tagged. */
  public TaggedSentence tagged(CharSequence text, Span sentence) {
    @Nullable TaggedSentence known = tagged.get(sentence);
    if (known == null) {
      tokens.clear();
      Tokenizer.tokenize(text, sentence.start(), sentence.end(), tokens);
      known = SyntaxReader.standard().tag(text, tokens);
      tagged.put(sentence, known);
    }
    return known;
  }

  /** The dependencies of a sentence of the text. */
  public ParsedSentence parsed(CharSequence text, Span sentence) {
    @Nullable ParsedSentence known = parsed.get(sentence);
    if (known == null) {
      known = SyntaxReader.standard().parse(tagged(text, sentence));
      parsed.put(sentence, known);
    }
    return known;
  }

  /** The dependencies of a sentence written otherwise, character by character; not kept. */
  public ParsedSentence parsedAs(CharSequence text, Span sentence) {
    tokens.clear();
    Tokenizer.tokenize(text, sentence.start(), sentence.end(), tokens);
    SyntaxReader reader = SyntaxReader.standard();
    return reader.parse(reader.tag(text, tokens));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SharedSyntax;
  }

  @Override
  public int hashCode() {
    return SharedSyntax.class.hashCode();
  }
}
