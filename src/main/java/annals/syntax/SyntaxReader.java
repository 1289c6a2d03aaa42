// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import annals.rule.Sources;
import annals.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads the syntax of sentences: {@link #tag} gives each token its part of speech and lemma, {@link
 * #parse} a tagged sentence its dependencies. The standard reader has learned from the English
 * treebanks EWT and GUM of Universal Dependencies; it is loaded once, when first asked for. A
 * reader is immutable and serves any number of threads; any tokens get tags and one tree, without
 * an exception, in time linear in their number.
 */
public final class SyntaxReader {
  private static final String WEIGHTS = "syntax/english.bin.gz";

  private static final String PUNCTUATION = "punct";

  /** The label of what hangs on no word. */
  static final String ROOT_LABEL = "root";

  private final SyntaxModel model;

  SyntaxReader(SyntaxModel model) {
    this.model = model;
  }

  /** The reader for English news that comes with annals. */
  public static SyntaxReader standard() {
    return Standard.READER;
  }

  /**
   * Reads weights as {@link SyntaxModel#write} writes them; throws {@link IOException} where they
   * are none.
   */
  public static SyntaxReader load(InputStream weights) throws IOException {
    return new SyntaxReader(SyntaxModel.read(weights));
  }

  /** Tags one sentence: the tokens of it, as spans of {@code text}. */
  public TaggedSentence tag(CharSequence text, Tokens tokens) {
    int size = tokens.size();
    var starts = new int[size];
    var ends = new int[size];
    for (int i = 0; i < size; i++) {
      starts[i] = tokens.start(i);
      ends[i] = tokens.end(i);
    }
    return tag(text, starts, ends);
  }

  /** Tags one sentence given as its words; offsets are those of the words joined by spaces. */
  public TaggedSentence tag(List<String> words) {
    var starts = new int[words.size()];
    var ends = new int[words.size()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      ends[i] = at + words.get(i).length();
      at = ends[i] + 1;
    }
    return tag(String.join(" ", words), starts, ends);
  }

  private TaggedSentence tag(CharSequence text, int[] starts, int[] ends) {
    WordHashes words = WordHashes.of(text, starts, ends, starts.length, model.vocabulary());
    return new TaggedSentence(text, starts, ends, words, model.tagger().tag(words), model);
  }

  /** Finds the dependencies of a sentence that this reader tagged. */
  public ParsedSentence parse(TaggedSentence tagged) {
    Configuration parsed = model.parser().get().parse(tagged.words(), tagged.tags());
    var heads = new int[tagged.size()];
    for (int token = 0; token < heads.length; token++) {
      int head = parsed.heads[token + WordHashes.EDGE];
      heads[token] = head == parsed.root() ? ParsedSentence.ROOT : head - WordHashes.EDGE;
    }
    PunctuationArcs.hang(tagged, heads);
    var deprels = new String[heads.length];
    for (int token = 0; token < heads.length; token++) {
      String label = model.labels().name(parsed.labels[token + WordHashes.EDGE]);
      boolean mark = tagged.upos(token) == Upos.PUNCT;
      deprels[token] =
          heads[token] == ParsedSentence.ROOT ? ROOT_LABEL : mark ? PUNCTUATION : label;
    }
    return new ParsedSentence(tagged, heads, deprels);
  }

  /** Holds the standard reader from the first time it is asked for. */
  private static final class Standard {
    static final SyntaxReader READER = read();

    private static SyntaxReader read() {
      try (var in = new ByteArrayInputStream(Sources.model(WEIGHTS))) {
        return load(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + WEIGHTS, e);
      }
    }
  }
}
