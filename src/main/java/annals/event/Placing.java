// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Participant.Kind;
import annals.event.Participant.Role;
import annals.event.Triggers.Trigger;
import annals.event.TypeTraits.Trait;
import annals.syntax.Upos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened: a place behind {@code in}, {@code at}, {@code near} or {@code to} that
 * hangs on it, the place that it is done to, or the place of the clause that it belongs to.
 */
final class Placing {
  private static final int DEPTH = 4;

  private final SentenceReading reading;
  private final Tree tree;
  private final Clauses clauses;
  private final Participants phrases;
  private final WordLists words;

  Placing(SentenceReading reading, Clauses clauses, Participants phrases, WordLists words) {
    this.reading = reading;
    this.tree = reading.tree();
    this.clauses = clauses;
    this.phrases = phrases;
    this.words = words;
  }

  List<Participant> of(Trigger trigger, EventType type) {
    Participant place = hanging(trigger.token(), false);
    if (place == null && trigger.isVerb() && TypeTraits.has(Trait.ENTERED, type)) {
      Argument object = clauses.object(trigger.token());
      boolean entered = object != null && isPlace(object.token());
      place = entered ? phrases.participant(Role.PLACE, object.token(), object.path()) : null;
    }
    int up = trigger.token();
    for (int i = 0;
        place == null && i < DEPTH && isInClause(up) && !isElsewhere(up) && !opens(up);
        i++) {
      String mark = tree.isNoun(up) ? tree.preposition(up) : tree.word(tree.child(up, "mark"));
      boolean other = words.has(WordLists.Kind.OTHER_TIME, mark) || mark.equals("for");
      up = tree.head(up);
      boolean gerund = tree.xpos(up).equals("VBG") && tree.child(up, "aux") == Tree.NONE;
      place = hanging(up, other || gerund);
    }
    if (place == null && trigger.isVerb() && TypeTraits.has(Trait.WHERE_THEY_ARE, type)) {
      place = ofSubject(trigger.token());
    }
    return place == null ? List.of() : List.of(place);
  }

  /** {@code Police in Nairobi arrested a pastor}: they do it where they are. */
  private @Nullable Participant ofSubject(int verb) {
    Argument subject = clauses.subject(verb);
    for (int noun : subject == null ? new int[0] : tree.children(subject.token())) {
      String preposition = tree.preposition(noun);
      boolean there =
          tree.isRel(noun, "nmod") && words.has(WordLists.Kind.INSIDE_PREPOSITION, preposition);
      if (there && noun < verb && isPlace(noun) && reading.name(noun) != null) {
        return phrases.participant(Role.PLACE, noun, "nsubj>nmod:" + preposition);
      }
    }
    return null;
  }

  private boolean isInClause(int token) {
    return tree.isRel(token, "conj", "xcomp", "obj", "nsubj:pass", "obl", "advcl");
  }

  /** {@code Freed in May, he flew to Lima}: what opens a sentence was elsewhere. */
  private boolean opens(int verb) {
    return tree.isRel(verb, "advcl") && verb < tree.head(verb) && tree.xpos(verb).equals("VBN");
  }

  /** {@code was born in Riga and was shot in 1941}: another time need not be the same place. */
  private boolean isElsewhere(int verb) {
    boolean own = tree.isRel(verb, "conj") && tree.child(verb, "aux", "aux:pass") != Tree.NONE;
    return own && clauses.phrases(verb).stream().anyMatch(reading::isTimed);
  }

  /** Where it is; {@code fled to Chile after the coup}: what was before was not where to. */
  private @Nullable Participant hanging(int token, boolean before) {
    for (int noun : clauses.phrases(token)) {
      boolean where = words.has(WordLists.Kind.PLACE_PREPOSITION, tree.preposition(noun));
      where &= !before || words.has(WordLists.Kind.INSIDE_PREPOSITION, tree.preposition(noun));
      if (where && isPlace(noun) && !isOrigin(token, noun) && !isParted(token, noun)) {
        return phrases.participant(Role.PLACE, noun, tree.rel(noun) + ":" + tree.preposition(noun));
      }
    }
    return null;
  }

  /** {@code arrested a man from Peru}: where an object comes from is not where it is done. */
  private boolean isOrigin(int token, int noun) {
    return tree.upos(token) == Upos.VERB
        && tree.isRel(noun, "nmod")
        && tree.preposition(noun).equals("from");
  }

  /** {@code accused Peru of felling trees in Chile}: the verb between has the place. */
  private boolean isParted(int token, int noun) {
    for (int i = token + 1; i < noun; i++) {
      if (tree.xpos(i).equals("VBG") && tree.upos(i - 1) == Upos.ADP) {
        return true;
      }
      boolean clause = tree.upos(i) == Upos.VERB && tree.isRel(i, "advcl", "xcomp", "acl", "ccomp");
      if (clause && tree.child(i, "mark") != Tree.NONE && tree.isBelow(i, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(int noun) {
    Kind kind = reading.kind(noun);
    return kind == Kind.PLACE || kind == Kind.COUNTRY;
  }
}
