// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.ParsedSentence;
import annals.syntax.SyntaxReader;
import annals.syntax.TaggedSentence;
import annals.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence again where its first reading took the past tense of a verb for something else.
 * In {@code The airline cancelled 140 flights because its pilots walked out} a participle that has
 * an object, and whose noun belongs to no other verb, is the main verb; with that tag the parser
 * finds the rest. The second reading is taken where the word has got its subject there.
 */
final class Rereading {
  private static final int NONE = Tree.NONE;
  private static final String REGULAR = "ed";

  private final ParsedSentence parsed;
  private final Arcs arcs;
  private final Lemmas known;
  private final int size;

  private Rereading(ParsedSentence parsed, Arcs arcs, Lemmas known) {
    this.parsed = parsed;
    this.arcs = arcs;
    this.known = known;
    this.size = arcs.words.length;
  }

  /** The sentence as it is to be read; the one given where there is nothing to say against it. */
  static ParsedSentence of(ParsedSentence parsed, Arcs arcs, Lemmas known) {
    return new Rereading(parsed, arcs, known).read();
  }

  private ParsedSentence read() {
    @Nullable TaggedSentence tagged = null;
    var verbs = new boolean[size];
    for (int i = 0; i < size; i++) {
      if (isPastTense(i)) {
        verbs[i] = true;
        tagged = (tagged == null ? parsed.tagged() : tagged).retagged(i, Upos.VERB, "VBD");
      } else if (isOpeningNoun(i)) {
        tagged = (tagged == null ? parsed.tagged() : tagged).retagged(i, Upos.NOUN, "NNS");
      } else if (isAttribute(i)) {
        tagged = (tagged == null ? parsed.tagged() : tagged).retagged(i, Upos.VERB, "VBN");
      }
    }
    if (tagged == null) {
      return parsed;
    }
    ParsedSentence again = SyntaxReader.standard().parse(tagged);
    for (int i = 0; i < size; i++) {
      if (verbs[i] && !isClause(again, i)) {
        return parsed;
      }
    }
    return again;
  }

  /** Whether a verb has a subject in a reading, or goes on with one that may. */
  private static boolean isClause(ParsedSentence reading, int verb) {
    if (Arcs.isKind(reading.deprel(verb), "conj")) {
      return true;
    }
    for (int i = 0; i < reading.size(); i++) {
      if (reading.head(i) == verb && Arcs.isKind(reading.deprel(i), "nsubj")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastTense(int token) {
    return switch (arcs.xpos[token]) {
      case "VBP" -> isOnlyPast(token) || isSameForOne(token);
      case "VBZ" -> isOnlyPast(token); // "upheld"
      case "NN", "NNS", "JJ" -> isMissed(token) || isShotDead(token);
      case "VBN" -> isFinite(token);
      default -> false;
    };
  }

  /** {@code The council froze its assets}: no other form of the verb is written so. */
  private boolean isOnlyPast(int token) {
    return known.isOnlyPast(arcs.words[token]) && known.isTense(arcs.words[token]);
  }

  /** {@code Rotberg beat Hafenstadt}: one alone would beat in the present with another ending. */
  private boolean isSameForOne(int token) {
    return known.has(Kind.SAME_PAST, arcs.words[token])
        && known.isVerb(arcs.words[token])
        && token > 0
        && (arcs.xpos[token - 1].equals("NN") || arcs.xpos[token - 1].equals("NNP"))
        && !mayBeMany(token - 1);
  }

  /** Whether a noun may be one of several that act: behind a plural or a conjunction. */
  private boolean mayBeMany(int noun) {
    for (int i = 0; i < noun; i++) {
      if (arcs.is(i, Upos.CCONJ) || arcs.xpos[i].equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  /** {@code gunmen shocked Peru}, {@code his daughter laid flowers}: no quality of what follows. */
  private boolean isMissed(int token) {
    boolean irregular = isOnlyPast(token);
    boolean regular = arcs.xpos[token].equals("JJ") && arcs.words[token].endsWith(REGULAR);
    regular &= known.isRegularPast(arcs.words[token]) || !arcs.is(token + 1, Upos.NUM);
    if (token == 0 || token + 1 >= size) {
      return false;
    }
    boolean subject = arcs.isNoun(token - 1) || arcs.word(token - 1).equals("who");
    boolean object =
        arcs.is(token + 1, Upos.DET)
            || arcs.is(token + 1, Upos.NUM)
            || arcs.xpos[token + 1].equals("PRP$")
            || arcs.xpos[token + 1].equals("PRP")
            || (arcs.is(token + 1, Upos.PROPN) && arcs.is(token - 1, Upos.NOUN));
    boolean comma = arcs.word(token - 1).equals(",") || arcs.is(token - 1, Upos.ADJ);
    boolean noun = arcs.isNoun(token + 1) || arcs.is(token + 1, Upos.ADP);
    return ((irregular || regular) && subject && object)
        || (irregular && noun && (subject || comma));
  }

  /** {@code Police shot dead two students}: a shot is not dead; {@code two shot dead in Lima}. */
  private boolean isShotDead(int token) {
    int behind = token + 2;
    boolean object =
        arcs.is(behind, Upos.DET)
            || arcs.is(behind, Upos.NUM)
            || arcs.isNoun(behind)
            || arcs.word(behind + 1).equals("least");
    return object
        && token > 0
        && arcs.isNoun(token - 1)
        && known.has(Kind.RESULTATIVE, known.verb(arcs.words[token]))
        && known.has(Kind.OF_OBJECT, arcs.word(token + 1));
  }

  /**
   * A participle behind a noun that has an object of its own, or can have none, and whose noun has
   * no other verb.
   */
  private boolean isFinite(int participle) {
    int noun = arcs.heads[participle];
    boolean reduced =
        arcs.isRel(participle, "acl")
            && !arcs.isRel(participle, "acl:relcl")
            && noun != NONE
            && noun < participle
            && (known.isTense(arcs.words[participle]) || arcs.words[participle].endsWith(REGULAR))
            && arcs.isBelow(participle - 1, noun)
            && (isNominal(participle - 1) || arcs.is(participle - 1, Upos.ADV));
    if (!reduced || hasDoer(participle)) {
      return false;
    }
    String lemma = known.verb(arcs.words[participle]);
    boolean alone = known.has(Kind.INTRANSITIVE, lemma) || isPrepositional(participle, lemma);
    if (!alone && (known.has(Kind.TWO_OBJECTS, lemma) || known.has(Kind.CALLED, lemma))) {
      return false;
    }
    int object = arcs.child(participle, "obj");
    boolean acts = object > participle && arcs.isNoun(object);
    return isWithoutVerb(topOf(noun), participle, acts || alone);
  }

  /** {@code Unions called on workers}: a verb with a preposition has no object beside it. */
  private boolean isPrepositional(int verb, String lemma) {
    for (int i = verb + 1; i < size; i++) {
      if (arcs.heads[i] == verb && arcs.isRel(i, "obl")) {
        int preposition = arcs.child(i, "case");
        if (known.has(Kind.INTRANSITIVE, lemma + " " + arcs.word(preposition))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A noun, or an adjective that is part of a name. */
  private boolean isNominal(int token) {
    return arcs.isNoun(token) || arcs.xpos[token].startsWith("NNP");
  }

  /** {@code held by police}: whoever does it stands behind. */
  private boolean hasDoer(int participle) {
    for (int i = participle + 1; i < size; i++) {
      if (arcs.word(i).equals("by") && arcs.isBelow(i, participle)) {
        return true;
      }
    }
    return false;
  }

  private int topOf(int noun) {
    int top = noun;
    while ((arcs.isRel(top, "nmod") || arcs.isRel(top, "appos"))
        && arcs.heads[top] != NONE
        && arcs.heads[top] < top) {
      top = arcs.heads[top];
    }
    return top;
  }

  /**
   * Whether a noun is the subject of no other verb: it stands at the top of a sentence without one,
   * or the verb that it hangs on has another subject and a conjunction behind it; one of them is
   * enough where the participle is known to act.
   */
  private boolean isWithoutVerb(int noun, int participle, boolean acts) {
    int verb = arcs.heads[noun];
    if (verb == NONE) {
      return acts && arcs.word(size - 1).equals(".") && !arcs.hasFinite(NONE);
    }
    if (acts(verb, participle) || arcs.xpos[verb].equals("WRB")) {
      return true; // "the regime killed thousands", "why the troops fired"
    }
    if (!arcs.isRel(noun, "nsubj") || verb < participle) {
      return false;
    }
    boolean second = false;
    boolean conjunction = false;
    for (int i = participle + 1; i < verb; i++) {
      if (arcs.heads[i] == verb) {
        second |= arcs.isRel(i, "nsubj");
        conjunction |= arcs.isRel(i, "cc");
        conjunction |= arcs.isRel(i, "mark") && known.has(Kind.CONJUNCTION, arcs.word(i));
      }
    }
    return acts ? second || conjunction : second && conjunction;
  }

  /** Whether the predicate that the noun was given is the object right behind the participle. */
  private boolean acts(int predicate, int participle) {
    boolean nominal =
        predicate > participle && (arcs.isNoun(predicate) || arcs.is(predicate, Upos.NUM));
    boolean bare = nominal && arcs.child(predicate, "cop") == NONE;
    for (int i = participle + 1; bare && i < predicate; i++) {
      bare = arcs.isBelow(i, predicate) && !arcs.is(i, Upos.ADP) && !arcs.is(i, Upos.PUNCT);
    }
    return bare;
  }

  /** {@code Clashes between rebels killed nine}: the verb of the sentence stands behind. */
  private boolean isOpeningNoun(int token) {
    boolean opens = token == 0 && arcs.xpos[0].equals("VBZ") && arcs.is(1, Upos.ADP);
    for (int i = 2; opens && i < size; i++) {
      if (arcs.xpos[i].equals("VBD") || arcs.is(i, Upos.PUNCT)) {
        return arcs.xpos[i].equals("VBD");
      }
    }
    return false;
  }

  /** {@code by hired gunmen}: no verb in the past stands between a preposition and its noun. */
  private boolean isAttribute(int token) {
    return arcs.xpos[token].equals("VBD")
        && arcs.is(token, Upos.VERB)
        && arcs.word(token - 1).equals("by")
        && token + 1 < size
        && arcs.is(token + 1, Upos.NOUN);
  }
}
