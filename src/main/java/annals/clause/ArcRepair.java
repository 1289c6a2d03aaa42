// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clause;

import annals.clause.WordLists.Kind;
import annals.syntax.Upos;

/**
 * Hangs words where they belong: relative clauses on their noun, subjects behind a conjunction on
 * their verb, receiver and thing on {@code lent}, particles and counts on the verb before them,
 * {@code of} with a gerund on the accusation, a gerund on what a report tells.
 */
final class ArcRepair {
  private static final int NONE = Tree.NONE;
  private static final int YEAR_DIGITS = 4;

  /** How far a noun stands from the verb or gerund that it belongs to, in words. */
  private static final int NEAR = 5;

  private final Arcs arcs;
  private final Lemmas known;

  ArcRepair(Arcs arcs, Lemmas known) {
    this.arcs = arcs;
    this.known = known;
  }

  void run() {
    for (int i = 0; i < arcs.words.length; i++) {
      findRelative(i);
      findSubject(i);
      findReceiver(i);
      findCount(i);
      findCounted(i);
      findParticle(i);
      findAccusation(i);
      findAccused(i);
      findDay(i);
      findReport(i);
      findJoined(i);
      findClaimed(i);
    }
  }

  /** {@code Auditors claim Ines Duarte, 38, lied}: what is alleged is a clause of its own. */
  private void findClaimed(int verb) {
    int claim = arcs.heads[verb];
    boolean told =
        claim != NONE
            && claim < verb
            && arcs.isRel(verb, "conj")
            && arcs.is(claim, Upos.VERB)
            && known.has(Kind.CLAIMING, known.verb(arcs.words[claim], ""))
            && arcs.child(claim, "ccomp") == NONE
            && arcs.child(claim, "obj") == NONE
            && arcs.child(verb, "cc") == NONE;
    int subject = told ? arcs.child(verb, "nsubj") : NONE;
    if (subject > claim) {
      arcs.rels[verb] = "ccomp";
    }
  }

  private void findRelative(int verb) {
    int noun = arcs.heads[verb];
    boolean beside =
        noun != NONE && noun < verb && arcs.isNoun(noun) && arcs.isRel(verb, "parataxis");
    int subject = beside ? arcs.child(verb, "nsubj") : NONE;
    if (subject != NONE && subject > noun && arcs.xpos[subject].startsWith("W")) {
      arcs.rels[verb] = "acl:relcl";
    }
  }

  private void findSubject(int noun) {
    int verb = arcs.heads[noun];
    boolean before =
        arcs.isNoun(noun)
            && arcs.isRel(noun, "obl")
            && verb > noun
            && (arcs.xpos[verb].equals("VBD")
                || arcs.xpos[verb].equals("VBZ")
                || arcs.xpos[verb].equals("VBP"));
    int mark = before ? arcs.child(noun, "case") : NONE;
    int year = noun - 1;
    boolean dated =
        mark == noun - 2
            && mark != NONE
            && arcs.is(year, Upos.NUM)
            && arcs.words[year].length() == YEAR_DIGITS
            && arcs.words[mark].equals("in")
            && arcs.child(verb, "nsubj") == NONE;
    if (dated) {
      arcs.rels[noun] = "nsubj";
      arcs.heads[year] = verb;
      arcs.rels[year] = "obl";
      arcs.heads[mark] = year;
      return;
    }
    if (mark != NONE
        && known.has(Kind.CONJUNCTION, arcs.word(mark))
        && arcs.child(verb, "nsubj") == NONE) {
      arcs.rels[noun] = "nsubj";
      arcs.heads[mark] = verb;
      arcs.rels[mark] = "mark";
    }
  }

  private void findReceiver(int thing) {
    int receiver = arcs.heads[thing];
    boolean beside =
        arcs.isRel(thing, "conj")
            && receiver != NONE
            && receiver < thing
            && arcs.isNoun(thing)
            && arcs.isRel(receiver, "obj")
            && arcs.child(thing, "cc") == NONE;
    boolean amount =
        beside && arcs.child(thing, "nummod") != NONE && !arcs.hasComma(receiver, thing);
    if (amount) {
      arcs.heads[thing] = arcs.heads[receiver];
      arcs.rels[thing] = "obj";
      arcs.rels[receiver] = "iobj";
    }
  }

  /** {@code wounded five}: a number behind a verb is its object. */
  private void findCount(int number) {
    int verb = arcs.heads[number];
    boolean bare =
        arcs.is(number, Upos.NUM)
            && verb == number - 1
            && verb >= 0
            && arcs.is(verb, Upos.VERB)
            && arcs.isRel(number, "xcomp")
            && arcs.child(verb, "obj") == NONE;
    if (bare) {
      arcs.rels[number] = "obj";
    }
  }

  /** {@code have set up two clinics}: nobody becomes a number of things. */
  private void findCounted(int noun) {
    int verb = arcs.heads[noun];
    boolean counted =
        arcs.is(noun, Upos.NOUN)
            && arcs.isRel(noun, "xcomp")
            && verb >= 0
            && verb < noun
            && arcs.is(verb, Upos.VERB)
            && arcs.child(noun, "nummod") > verb
            && arcs.child(noun, "case") == NONE
            && arcs.child(verb, "obj") == NONE;
    if (counted) {
      arcs.rels[noun] = "obj";
    }
  }

  private void findParticle(int particle) {
    int noun = arcs.heads[particle];
    int verb = particle - 1;
    boolean behind =
        verb >= 0
            && known.isParticle(arcs.words[particle])
            && known.takes(arcs.words[particle - 1], arcs.words[particle])
            && arcs.isRel(particle, "case")
            && arcs.is(verb, Upos.VERB)
            && noun > particle
            && arcs.heads[noun] == verb
            && arcs.isRel(noun, "obl")
            && arcs.child(verb, "obj") == NONE;
    if (behind) {
      arcs.heads[particle] = verb;
      arcs.rels[particle] = "compound:prt";
      arcs.rels[noun] = "obj";
    }
  }

  private void findAccusation(int gerund) {
    int mark =
        arcs.xpos[gerund].equals("VBG") && arcs.heads[gerund] != NONE
            ? arcs.child(gerund, "mark")
            : NONE;
    if (mark == NONE || !arcs.word(mark).equals("of") || !arcs.word(mark - 1).equals(",")) {
      return;
    }
    for (int up = arcs.heads[gerund]; up != NONE; up = arcs.heads[up]) {
      boolean accuses = arcs.is(up, Upos.VERB) && known.verb(arcs.words[up]).equals("accuse");
      if (accuses && up < gerund) {
        arcs.hang(gerund, up, "advcl");
        return;
      }
    }
  }

  /** {@code wounding two in an attack and killing a third}: a verb is joined to no noun. */
  private void findJoined(int verb) {
    int noun = arcs.heads[verb];
    boolean joined =
        noun != NONE
            && noun < verb
            && arcs.isRel(verb, "conj")
            && arcs.is(verb, Upos.VERB)
            && arcs.is(noun, Upos.NOUN)
            && arcs.child(verb, "nsubj") == NONE;
    for (int up = noun; joined && up != NONE; up = arcs.heads[up]) {
      if (up < noun && arcs.is(up, Upos.VERB) && arcs.xpos[up].equals(arcs.xpos[verb])) {
        arcs.heads[verb] = up;
        return;
      }
    }
  }

  /** {@code accused Peru of sinking a trawler}: whoever stands before {@code of} is accused. */
  private void findAccused(int gerund) {
    int noun = gerund - 2;
    boolean behind =
        arcs.word(gerund - 1).equals("of") && arcs.xpos[gerund].equals("VBG") && arcs.isNoun(noun);
    if (!behind || arcs.heads[noun] == NONE) {
      return;
    }
    for (int verb = noun - 1; verb >= 0 && verb >= noun - NEAR; verb--) {
      if (arcs.is(verb, Upos.VERB)) {
        boolean accuses = known.has(Kind.OF_DEEDS, known.verb(arcs.words[verb]));
        boolean passive = arcs.child(verb, "aux") != NONE && arcs.xpos[verb].equals("VBN");
        if (accuses && !passive && arcs.heads[noun] > gerund) {
          arcs.hang(noun, verb, "obj");
          arcs.hang(gerund, verb, "advcl");
          arcs.hang(gerund - 1, gerund, "mark");
          arcs.upos[gerund] = Upos.VERB;
          takeObject(gerund);
        }
        return;
      }
    }
  }

  /** What follows the gerund up to its noun was its object before the noun became a verb's. */
  private void takeObject(int gerund) {
    for (int i = gerund + 1; i < arcs.words.length && i <= gerund + NEAR; i++) {
      if (arcs.isNoun(i) && !arcs.isNoun(i + 1)) {
        arcs.hang(i, gerund, "obj");
        return;
      }
    }
  }

  /** {@code was arraigned Wednesday}: a day of the week is no object and no subject. */
  private void findDay(int day) {
    boolean bare = known.has(Kind.WEEKDAY, arcs.words[day]) && arcs.child(day, "case") == NONE;
    if (bare
        && (arcs.isRel(day, "obj") || arcs.isRel(day, "nsubj") || arcs.isRel(day, "vocative"))) {
      arcs.rels[day] = "obl:unmarked";
    }
  }

  /** {@code X happened, killing nine, the governor said}: the gerund goes with what happened. */
  private void findReport(int verb) {
    int speech = arcs.heads[verb];
    boolean before =
        speech != NONE
            && speech > verb
            && arcs.isRel(verb, "advcl")
            && arcs.xpos[verb].equals("VBG")
            && arcs.isRel(speech, "root")
            && arcs.child(verb, "mark") == NONE;
    int report = before ? arcs.child(speech, "ccomp") : NONE;
    int subject = before ? arcs.child(speech, "nsubj") : NONE;
    if (report != NONE && report < verb && subject > verb) {
      arcs.heads[verb] = report;
    }
  }
}
