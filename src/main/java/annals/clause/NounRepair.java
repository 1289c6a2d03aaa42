// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Hangs nouns where they belong: {@code the US and other nations must} has two subjects, {@code
 * Russian President Anna Berg} one, {@code Bam, Iran} is no list, {@code wounded two men} has an
 * object, {@code the champion Kansas City Chiefs} and {@code police department buildings} are one.
 */
final class NounRepair {
  private static final int NONE = Tree.NONE;

  private final Arcs arcs;
  private final Lemmas known;

  NounRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    findAddressed();
    for (int i = 0; i < arcs.words.length; i++) {
      findLeast(i);
      findHurt(i);
      findCounted(i);
      findApart(i);
      findSecond(i);
      findListed(i);
      findFirst(i);
      findNation(i);
      findCountry(i);
      findBeside(i);
      findObject(i);
      findTitle(i);
      findBeaten(i);
      findMade(i);
    }
  }

  /** {@code At least nine were shot}: how many, no phrase of its own. */
  private void findLeast(int word) {
    boolean least = arcs.word(word).equals("least") || arcs.word(word).equals("most");
    if (least && arcs.word(word - 1).equals("at") && arcs.is(arcs.heads[word], Upos.NUM)) {
      if (arcs.hang(word - 1, word, "fixed")) {
        arcs.rels[word] = "advmod";
      }
    }
  }

  /** {@code Nine were killed and 30 wounded}: the number before a participle undergoes it. */
  private void findHurt(int word) {
    int number = arcs.is(word, Upos.ADJ) && arcs.isRel(word, "conj") ? word - 1 : NONE;
    boolean hurt =
        number >= 0
            && arcs.is(number, Upos.NUM)
            && arcs.heads[number] == word
            && arcs.is(arcs.heads[word], Upos.VERB)
            && known.isRegularPast(arcs.words[word]);
    if (hurt) {
      arcs.upos[word] = Upos.VERB;
      arcs.xpos[word] = "VBN";
      arcs.rels[number] = "nsubj:pass";
    }
  }

  /** {@code killed nine and wounded dozens}: so many are hurt, no more are killed. */
  private void findCounted(int word) {
    int noun = arcs.heads[word];
    boolean harm =
        noun > word
            && arcs.isRel(word, "amod")
            && arcs.is(word - 1, Upos.CCONJ)
            && known.has(Kind.AFTERMATH, known.verb(arcs.words[word]))
            && (known.has(Kind.COUNT, arcs.word(word + 1)) || arcs.is(word + 1, Upos.NUM));
    int object = harm && arcs.isRel(noun, "conj") ? arcs.heads[noun] : NONE;
    int verb = object == NONE || !arcs.isRel(object, "obj") ? NONE : arcs.heads[object];
    if (verb == NONE || !arcs.is(verb, Upos.VERB) || arcs.child(verb, "nsubj") == NONE) {
      return;
    }
    arcs.upos[word] = Upos.VERB;
    arcs.xpos[word] = "VBD";
    arcs.heads[word] = verb;
    arcs.rels[word] = "conj";
    arcs.heads[noun] = word;
    arcs.rels[noun] = "obj";
    arcs.heads[word - 1] = word;
    for (int i = noun + 1; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == noun && arcs.isRel(i, "conj")) {
        arcs.heads[i] = word;
      }
    }
  }

  /** {@code After an appeal of the Front, Danish troops left}: no phrase begins before a comma. */
  private void findApart(int word) {
    int noun = arcs.heads[word];
    boolean before =
        noun > word
            && arcs.isNoun(word)
            && arcs.isNoun(noun)
            && arcs.rels[word].equals("compound")
            && arcs.heads[noun] != NONE;
    for (int i = word + 1; before && i < noun; i++) {
      if (arcs.words[i].equals(",") && arcs.heads[i] == word) {
        arcs.hang(word, arcs.heads[noun], "obl");
        return;
      }
    }
  }

  /** {@code The Government, Army and people of Chile}: two subjects of one verb are a list. */
  private void findSecond(int noun) {
    int verb = arcs.heads[noun];
    int and =
        verb > noun && arcs.isNoun(noun) && arcs.isRel(noun, "nsubj")
            ? arcs.child(noun, "cc")
            : NONE;
    for (int i = and - 1; and != NONE && i >= 0; i--) {
      if (arcs.heads[i] == verb && arcs.isRel(i, "nsubj") && arcs.isNoun(i)) {
        arcs.heads[noun] = i;
        arcs.rels[noun] = "conj";
        return;
      }
    }
  }

  /**
   * {@code the Government, Army and people}: a bare noun between comma and {@code and} is listed.
   */
  private void findListed(int noun) {
    int listed = arcs.isNoun(noun) ? arcs.child(noun, "appos") : NONE;
    int joined = listed > noun ? arcs.child(noun, "conj") : NONE;
    boolean between =
        joined > listed
            && arcs.word(listed - 1).equals(",")
            && arcs.child(joined, "cc") == listed + 1
            && arcs.child(listed, "det") == NONE;
    if (between) {
      arcs.rels[listed] = "conj";
    }
  }

  /** {@code The US and other nations must pay}: the first subject carries the second. */
  private void findFirst(int noun) {
    int second = arcs.heads[noun];
    boolean pair =
        second != NONE
            && noun < second
            && arcs.isNoun(noun)
            && arcs.isNoun(second)
            && arcs.isRel(noun, "nsubj")
            && arcs.child(second, "cop") == NONE;
    int and = pair ? arcs.child(second, "cc") : NONE;
    if (and <= noun || and > second) {
      return;
    }
    arcs.putAbove(noun, second, "conj");
  }

  /**
   * {@code Russian President Anna Berg said}: of two subjects the adjective describes the other.
   */
  private void findNation(int word) {
    int verb = arcs.heads[word];
    boolean first =
        verb != NONE
            && word < verb
            && arcs.is(word, Upos.ADJ)
            && arcs.isRel(word, "nsubj")
            && arcs.isNoun(word + 1);
    for (int i = word + 1; first && i < verb && arcs.isNoun(i); i++) {
      if (arcs.heads[i] == verb && arcs.isRel(i, "nsubj")) {
        arcs.heads[word] = i;
        arcs.rels[word] = "amod";
        return;
      }
    }
  }

  /** {@code The clinic in Bam, Iran,}: the name behind a place says where that is. */
  private void findCountry(int name) {
    int town = name - 2;
    boolean behind =
        town > 0
            && arcs.word(name - 1).equals(",")
            && arcs.is(name, Upos.PROPN)
            && arcs.is(town, Upos.PROPN)
            && arcs.isRel(name, "conj")
            && arcs.child(name, "cc") == NONE;
    int noun = behind ? arcs.heads[name] : NONE;
    boolean placed =
        noun != NONE
            && noun < town
            && arcs.heads[town] == noun
            && arcs.isRel(town, "nmod")
            && arcs.child(town, "case") != NONE;
    if (placed && !isFollowed(name, noun)) {
      arcs.heads[name] = town;
      arcs.rels[name] = "appos";
    }
  }

  private boolean isFollowed(int name, int noun) {
    for (int i = name + 1; i < arcs.heads.length; i++) {
      if (arcs.isRel(i, "conj") && (arcs.heads[i] == name || arcs.heads[i] == noun)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Police department buildings}: nouns in a row without a mark are one phrase. */
  private void findBeside(int noun) {
    int first = arcs.heads[noun];
    boolean joined =
        first != NONE
            && first < noun
            && (arcs.isRel(noun, "conj") || arcs.rels[noun].equals("nmod"))
            && arcs.is(noun, Upos.NOUN)
            && arcs.is(first, Upos.NOUN)
            && arcs.child(noun, "cc") == NONE
            && arcs.child(noun, "case") == NONE;
    for (int i = first + 1; joined && i < noun; i++) {
      boolean word = arcs.is(i, Upos.NOUN) || (arcs.is(i, Upos.ADJ) && arcs.isRel(i, "amod"));
      joined = word && arcs.heads[i] == noun;
    }
    if (!joined) {
      return;
    }
    for (int i = 0; i < arcs.heads.length; i++) {
      if (arcs.heads[i] == first && i != noun) {
        arcs.heads[i] = noun;
      }
    }
    arcs.putAbove(noun, first, "compound");
  }

  /** {@code killed a woman and wounded two men}: what stands right behind a verb is its object. */
  private void findObject(int noun) {
    int other = arcs.heads[noun];
    if (other == NONE || !arcs.isRel(noun, "conj") || !arcs.isNoun(noun) || !arcs.isNoun(other)) {
      return;
    }
    int verb = noun - 1;
    while (verb > other && arcs.heads[verb] == noun && !arcs.is(verb, Upos.VERB)) {
      verb--;
    }
    boolean bare =
        verb > other
            && arcs.is(verb, Upos.VERB)
            && !arcs.isRel(verb, "amod")
            && arcs.heads[verb] != noun
            && arcs.child(verb, "obj") == NONE;
    if (!bare || !arcs.hang(noun, verb, "obj")) {
      return;
    }
    int and = verb - 1;
    if (and >= 0 && arcs.is(and, Upos.CCONJ)) {
      arcs.hang(and, verb, "cc");
    }
  }

  /** {@code beat the champion Kansas City Chiefs}: what a name is called before it is no object. */
  private void findTitle(int title) {
    int verb = arcs.heads[title];
    boolean object =
        verb != NONE
            && verb < title
            && arcs.isRel(title, "obj")
            && arcs.is(title, Upos.NOUN)
            && arcs.is(title + 1, Upos.PROPN);
    for (int i = title + 1; object && i < arcs.words.length && arcs.is(i, Upos.PROPN); i++) {
      boolean bare = arcs.isRel(i, "obl") && arcs.child(i, "case") == NONE;
      boolean when = known.has(Kind.WEEKDAY, arcs.words[i]) || arcs.is(i + 1, Upos.NUM);
      if (!when && arcs.heads[i] == verb && (bare || arcs.isRel(i, "obj"))) {
        arcs.heads[title] = i;
        arcs.rels[title] = "nmod:desc";
        arcs.rels[i] = "obj";
        return;
      }
    }
  }

  /** {@code defeated the National League 5-3}: whom a score stands behind is the object. */
  private void findBeaten(int noun) {
    int score = arcs.heads[noun];
    int verb = score == NONE ? NONE : arcs.heads[score];
    boolean before =
        verb != NONE
            && score == noun + 1
            && verb < noun
            && arcs.isNoun(noun)
            && arcs.is(score, Upos.NUM)
            && arcs.is(verb, Upos.VERB)
            && arcs.child(verb, "obj") == NONE;
    if (!before) {
      return;
    }
    for (int i = verb + 1; i < noun; i++) {
      if (arcs.heads[i] == score) {
        arcs.heads[i] = noun;
      }
    }
    arcs.heads[noun] = verb;
    arcs.rels[noun] = "obj";
  }

  /** {@code took nine sailors hostage}: what they are made is no part of their name. */
  private void findMade(int made) {
    int noun = made - 1;
    boolean object =
        known.has(Kind.MADE_OF_PEOPLE, arcs.words[made])
            && arcs.isNoun(noun)
            && arcs.heads[noun] == made
            && arcs.isRel(made, "obj");
    if (object) {
      int verb = arcs.heads[made];
      for (int i = 0; i < noun; i++) {
        if (arcs.heads[i] == made) {
          arcs.heads[i] = noun;
        }
      }
      arcs.putAbove(noun, made, "xcomp");
      arcs.heads[made] = verb;
    }
  }

  /** {@code Peru, Chile and Bolivia signed it}: nobody is spoken to before a list. */
  private void findAddressed() {
    boolean opens = arcs.words.length > 2 && arcs.isRel(0, "vocative") && arcs.word(1).equals(",");
    int subject = opens ? arcs.child(arcs.heads[0], "nsubj") : NONE;
    boolean list = subject == 2 && arcs.isNoun(2) && arcs.child(2, "conj") != NONE;
    if (list) {
      arcs.putAbove(0, 2, "conj");
      for (int i = 3; i < arcs.heads.length; i++) {
        if (arcs.heads[i] == 2 && arcs.isRel(i, "conj")) {
          arcs.heads[i] = 0;
        }
      }
    }
  }
}
