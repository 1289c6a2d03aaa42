// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Tree;
import annals.clause.WordLists;
import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Participant.Kind;
import annals.syntax.Upos;

/**
 * The name that a phrase holds besides its noun: behind a title, between commas, behind a nation
 * and an office: {@code Russian President Vladimir Putin}, {@code his lawyer, Ruth Achieng}.
 */
final class Appositions {
  /** How far behind a role the comma before its name may stand, in words. */
  private static final int REACH = 6;

  /** How many titles may stand before a name: {@code Lieutenant Colonel}. */
  private static final int TITLES = 2;

  private final SentenceReading reading;
  private final Tree tree;
  private final WordLists words;

  Appositions(SentenceReading reading, WordLists words) {
    this.reading = reading;
    this.words = words;
    this.tree = reading.tree();
  }

  /**
   * The token that carries the name: the noun itself, the name that follows its title, or the name
   * that explains it between commas.
   */
  int named(int noun) {
    if (reading.name(noun) != null) {
      return reading.kind(noun) == Kind.GROUP ? ofNation(noun) : noun;
    }
    for (int child : tree.children(noun)) {
      Mention name = reading.name(child);
      boolean joined = tree.isRel(child, "flat", "appos", "compound", "nmod", "list", "dep");
      if (name != null && joined && name.type() == EntityType.PERSON && isTitle(noun, child)) {
        return child;
      }
      boolean body = reading.kind(noun) == Kind.ORGANIZATION || reading.kind(noun) == Kind.GROUP;
      body |= name != null && name.type() == EntityType.ORGANIZATION && isRole(noun);
      boolean called =
          tree.isRel(child, "flat", "appos", "nmod")
              && tree.preposition(child).isEmpty()
              && tree.first(child) == noun + 1;
      boolean medium = reading.nouns().isInClass("medium", tree.lemma(noun));
      boolean land = name != null && name.type() == EntityType.COUNTRY && isRole(noun);
      if (name != null && called && (land || medium || (body && name.country() == null))) {
        return child;
      }
    }
    int called = called(noun);
    int apposed = called == Tree.NONE ? apposed(noun) : called;
    return apposed == Tree.NONE ? noun : apposed;
  }

  /** {@code a band called the Red Hand}: what somebody is called is who it is. */
  private int called(int noun) {
    int participle = tree.child(noun, "acl");
    boolean given =
        participle == noun + 1
            && (tree.xpos(participle).equals("VBN") || tree.xpos(participle).equals("VBD"))
            && words.has(WordLists.Kind.CALLED, tree.lemma(participle));
    int name = given ? tree.child(participle, "obj", "xcomp", "obl", "nsubj:pass") : Tree.NONE;
    return name > participle && reading.name(name) != null && tree.preposition(name).isEmpty()
        ? name
        : Tree.NONE;
  }

  /**
   * {@code Vladimir Putin} of {@code Russian President Vladimir Putin}, whose nation is no doer.
   */
  private int ofNation(int nation) {
    for (int child : tree.children(nation)) {
      Mention name = reading.name(child);
      boolean behind = child > nation && child <= nation + 2 && tree.isRel(child, "flat", "appos");
      if (behind && name != null && name.type() == EntityType.PERSON) {
        return child;
      }
    }
    return nation;
  }

  /**
   * The name between commas behind a role: {@code his lawyer, Ruth Achieng, said}, {@code the
   * president of Kenya, William Otieno}, {@code the owner, Lakeline Ltd.}.
   */
  private int apposed(int noun) {
    if (!tree.isNoun(noun) || reading.isTimed(noun)) {
      return Tree.NONE;
    }
    Kind kind = reading.kind(noun);
    boolean role = kind == Kind.PERSON || kind == Kind.ORGANIZATION || kind == Kind.GROUP;
    for (int comma = noun + 1; role && comma + 1 < tree.size() && comma <= noun + REACH; comma++) {
      if (tree.word(comma).equals(",")) {
        return named(noun, comma, kind);
      }
      if (tree.upos(comma) == Upos.VERB || tree.upos(comma) == Upos.PUNCT) {
        return Tree.NONE;
      }
    }
    return Tree.NONE;
  }

  /** The name that begins behind a comma and ends before the next mark; none where it does not. */
  private int named(int noun, int comma, Kind kind) {
    int first = kind == Kind.PERSON ? behindTitles(comma + 1) : comma + 1;
    Mention name = reading.name(first);
    if (name == null || tree.child(first, "cc") != Tree.NONE || reading.name(noun) != null) {
      return Tree.NONE;
    }
    boolean fits =
        kind == Kind.PERSON
            ? name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION
            : name.type() == EntityType.ORGANIZATION;
    int last = lastOfName(first);
    boolean closed =
        last + 1 >= tree.size()
            || tree.upos(last + 1) == Upos.PUNCT
            || tree.word(last + 1).equals("who");
    boolean plural = tree.xpos(noun).endsWith("S") && kind == Kind.PERSON;
    return fits && closed && !plural && !isList(last + 1) ? headOf(first, last) : Tree.NONE;
  }

  /** {@code Colonel Paul Okello}: where a name begins behind its titles. */
  private int behindTitles(int from) {
    int first = from;
    while (first < from + TITLES && tree.upos(first) == Upos.PROPN && reading.name(first) == null) {
      first++;
    }
    Mention name = reading.name(first);
    return name != null && name.type() == EntityType.PERSON ? first : from;
  }

  /** Whether names go on behind a comma: {@code traders, Anna Berg, Karl Lund and the mayor}. */
  private boolean isList(int comma) {
    return tree.word(comma).equals(",")
        && reading.name(comma + 1) != null
        && tree.upos(comma + 2) != Upos.VERB
        && tree.isRel(comma + 1, "conj");
  }

  private int headOf(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tree.head(i) < first || tree.head(i) > last) {
        return i;
      }
    }
    return first;
  }

  private boolean isRole(int noun) {
    return reading.kind(noun) == Kind.PERSON && !tree.xpos(noun).endsWith("S");
  }

  /** Whether a person's name follows without a comma or preposition: {@code leader Anna Berg}. */
  private boolean isTitle(int noun, int name) {
    if (name < noun || !tree.preposition(name).isEmpty() || reading.kind(noun) != Kind.PERSON) {
      return name == noun + 1 || tree.isRel(name, "flat");
    }
    for (int i = noun + 1; i < name; i++) {
      if (tree.word(i).equals(",")) {
        return false;
      }
    }
    return tree.child(name, "nmod:poss") == Tree.NONE;
  }

  int lastOfName(int token) {
    int last = token;
    Mention name = reading.name(token);
    while (name != null && last + 1 < tree.size() && name.equals(reading.name(last + 1))) {
      last++;
    }
    return last;
  }
}
