// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.syntax;

import annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence with their parts of speech and lemmas, by token index: in {@code Hun Sen
 * attended} token 2 is a VERB, VBD, with the lemma {@code attend}. Offsets are {@code char} offsets
 * of the text that was tagged. Immutable; lemmas are looked up when they are asked for.
 */
public final class TaggedSentence {
  private final CharSequence text;
  private final int[] starts;
  private final int[] ends;
  private final WordHashes words;
  private final int[] tags;
  private final SyntaxModel model;

  /** The lemmas that were asked for; any thread finds the same ones. */
  private final @Nullable String[] lemmas;

  TaggedSentence(
      CharSequence text,
      int[] starts,
      int[] ends,
      WordHashes words,
      int[] tags,
      SyntaxModel model) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.tags = tags;
    this.model = model;
    this.lemmas = new @Nullable String[tags.length];
  }

  public int size() {
    return tags.length;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Span span(int token) {
    return Span.of(starts[token], ends[token]);
  }

  /** A character of a word. */
  char charAt(int token, int offset) {
    return text.charAt(starts[token] + offset);
  }

  /** The word as the text has it. */
  public String form(int token) {
    return text.subSequence(starts[token], ends[token]).toString();
  }

  public Upos upos(int token) {
    return model.tags().upos(tags[token]);
  }

  /** The English part of speech of the Penn Treebank as UD English uses it: {@code VBD}. */
  public String xpos(int token) {
    return model.tags().xpos(tags[token]);
  }

  /** The number of the cluster of words of like use that a word is in; 0 where it is in none. */
  public int cluster(int token) {
    return Math.max(words.cluster[token + WordHashes.EDGE], 0);
  }

  /** The dictionary form: {@code attend} of {@code attended}, {@code Hanoi} of {@code Hanoi}. */
  public String lemma(int token) {
    String lemma = lemmas[token];
    if (lemma == null) {
      lemma = model.lemmatizer().lemma(form(token), tags[token]);
      lemmas[token] = lemma;
    }
    return lemma;
  }

  /** The same words with another tag on one of them; the tag must be one that the model knows. */
  public TaggedSentence retagged(int token, Upos upos, String xpos) {
    int tag = model.tags().id(upos + " " + xpos);
    if (tag == IntTable.ABSENT) {
      throw new IllegalArgumentException("no such tag: " + upos + " " + xpos);
    }
    int[] changed = tags.clone();
    changed[token] = tag;
    return new TaggedSentence(text, starts, ends, words, changed, model);
  }

  WordHashes words() {
    return words;
  }

  /** The numbers of the tags; not to be changed. */
  int[] tags() {
    return tags;
  }
}
