// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Clauses;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.clause.WordLists.Kind;
import annals.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that tell of an event: verbs that are not auxiliary, stative or
 * attributes; nouns and adjectives of the lexicon. A noun that the lexicon marks as tested must
 * have participants, a light verb, a date or a preposition such as {@code after}, because it is
 * mostly something else: {@code share}, {@code state}, {@code fire}.
 */
final class Triggers {

  /** A word that tells of an event, and what it means there. */
  record Trigger(int token, Sense sense) {
    boolean isVerb() {
      return sense.pos() == 'v';
    }
  }

  private final TriggerLexicon lexicon;
  private final WordLists words;

  Triggers(TriggerLexicon lexicon, WordLists words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  List<Trigger> find(SentenceReading reading, Clauses clauses) {
    var found = new ArrayList<Trigger>();
    for (int i = 0; i < reading.tree().size(); i++) {
      @Nullable Sense sense = sense(reading, clauses, i);
      if (sense != null) {
        found.add(new Trigger(i, sense));
      }
    }
    return found;
  }

  private @Nullable Sense sense(SentenceReading reading, Clauses clauses, int token) {
    Tree tree = reading.tree();
    return switch (tree.upos(token)) {
      case VERB -> verb(reading, clauses, token);
      case NOUN, PROPN -> noun(reading, clauses, token);
      case ADJ -> {
        boolean said =
            tree.isRel(token, "root", "conj", "xcomp", "ccomp", "acl", "parataxis", "advcl");
        yield said && reading.name(token) == null ? known('a', reading, clauses, token) : null;
      }
      default -> null;
    };
  }

  private @Nullable Sense verb(SentenceReading reading, Clauses clauses, int token) {
    Tree tree = reading.tree();
    String lemma = tree.lemma(token);
    boolean attribute =
        tree.isRel(token, "amod", "compound", "case", "mark", "aux", "cop", "fixed", "flat", "det");
    boolean hyphened = tree.word(token - 1).equals("-") && tree.end(token - 1) == tree.start(token);
    if (attribute
        || hyphened
        || isDetermined(tree, token)
        || reading.name(token) != null
        || !Character.isLetter(lemma.charAt(0))) {
      return null;
    }
    @Nullable Sense known = known('v', reading, clauses, token);
    if (known != null) {
      return known;
    }
    return words.has(Kind.STATIVE, lemma) ? null : Sense.unknown(lemma);
  }

  /** {@code a visiting lecturer}: a participle between article and noun tells of the noun. */
  private static boolean isDetermined(Tree tree, int verb) {
    boolean article = tree.upos(verb - 1) == Upos.DET && tree.head(verb - 1) == verb;
    return article && (tree.isNoun(verb + 1) || tree.upos(verb + 1) == Upos.ADJ);
  }

  private @Nullable Sense known(char pos, SentenceReading reading, Clauses clauses, int token) {
    for (Sense sense : lexicon.senses(pos, reading.tree().lemma(token))) {
      boolean fits = sense.pattern().matches(reading, clauses, token);
      if (fits && (!sense.tested() || isEventful(reading, token))) {
        return sense;
      }
    }
    return null;
  }

  private @Nullable Sense noun(SentenceReading reading, Clauses clauses, int token) {
    Tree tree = reading.tree();
    boolean part = tree.isRel(token, "compound", "flat", "appos");
    if (part || reading.isTimed(token) || !mayBeCommon(reading, token)) {
      return null;
    }
    return known('n', reading, clauses, token);
  }

  /** Whether a noun is no part of a name, or of the name of an event: {@code the Oscars}. */
  private boolean mayBeCommon(SentenceReading reading, int token) {
    Tree tree = reading.tree();
    if (tree.upos(token) != Upos.PROPN && reading.name(token) == null) {
      return true;
    }
    boolean event = words.has(Kind.NAMED, tree.word(token));
    return event || (reading.name(token) == null && reading.isTitleCase());
  }

  /** Whether what stands around a noun shows that something happens. */
  private boolean isEventful(SentenceReading reading, int noun) {
    Tree tree = reading.tree();
    int head = tree.head(noun);
    if (tree.isRel(noun, "obj", "nsubj:pass") && words.has(Kind.LIGHT, tree.lemma(head))) {
      return true;
    }
    if (words.has(Kind.SITUATION_PREPOSITION, tree.preposition(noun))) {
      return true;
    }
    int possessor = tree.child(noun, "nmod:poss");
    if (possessor != Tree.NONE && reading.isActor(possessor)) {
      return true;
    }
    for (int child : tree.children(noun)) {
      String preposition = tree.preposition(child);
      boolean argument =
          preposition.equals("by")
              || preposition.equals("against")
              || preposition.equals("on")
              || preposition.equals("over")
              || (preposition.equals("of") && reading.isActor(child));
      if (tree.isRel(child, "nmod") && argument) {
        return true;
      }
      boolean nation = tree.isRel(child, "amod", "compound") && reading.isNation(child);
      if (nation || tree.isRel(child, "nmod:tmod", "obl:tmod", "nmod:unmarked")) {
        return true;
      }
    }
    return false;
  }
}
