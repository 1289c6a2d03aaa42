// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Clauses;
import annals.clause.Tree;
import annals.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What must stand around a word for a meaning to hold: conditions parted by spaces, each {@code
 * slot=word|word|@class}. Slots: {@code obj} (object, or subject in the passive), {@code subj},
 * {@code prep} (a preposition that follows), {@code pobj} (a noun behind a preposition), {@code
 * part} (particle or adverb), {@code comp} (complement: infinitive, adjective, clause), {@code mod}
 * (a modifier of a noun), {@code under} (the verb above), {@code near} (classes of words that the
 * sentence or the whole text is about). {@code *} is any word, {@code @person} any word for people.
 * {@code obj=troops} and {@code comp=to} are examples.
 */
final class Pattern {
  private static final int ADJECTIVE_DEPTH = 3;

  static final Pattern ANY = new Pattern(List.of());

  /** What a condition asks about; see above. */
  private enum Slot {
    OBJ,
    SUBJ,
    PREP,
    POBJ,
    PART,
    COMP,
    MOD,
    UNDER,
    NEAR
  }

  private record Condition(Slot slot, boolean negated, Set<String> words, List<String> classes) {}

  private final List<Condition> conditions;

  private Pattern(List<Condition> conditions) {
    this.conditions = conditions;
  }

  /** Reads a cell; throws {@link IllegalArgumentException} where it is no pattern. */
  static Pattern parse(String cell) {
    if (cell.isEmpty()) {
      return ANY;
    }
    var conditions = new ArrayList<Condition>();
    for (String part : cell.split(" ", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("not a pattern: " + cell);
      }
      boolean negated = part.charAt(equals - 1) == '!';
      var words = new ArrayList<String>();
      var classes = new ArrayList<String>();
      for (String word : part.substring(equals + 1).split("\\|", -1)) {
        if (word.startsWith("@")) {
          classes.add(word.substring(1));
        } else {
          words.add(word);
        }
      }
      String slot = part.substring(0, negated ? equals - 1 : equals);
      conditions.add(
          new Condition(
              Slot.valueOf(slot.toUpperCase(Locale.ROOT)), negated, Set.copyOf(words), classes));
    }
    return new Pattern(List.copyOf(conditions));
  }

  /** Whether it asks for a particle, so that it knows what the verb means with one. */
  boolean asksParticle() {
    return conditions.stream().anyMatch(c -> c.slot == Slot.PART);
  }

  boolean isEmpty() {
    return conditions.isEmpty();
  }

  boolean matches(SentenceReading reading, Clauses clauses, int token) {
    for (Condition condition : conditions) {
      if (holds(condition, reading, clauses, token) == condition.negated) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a noun is the object that makes the meaning, so that it is the means and not the
   * target: {@code troops} of {@code sent troops}, {@code talks} of {@code held talks}.
   */
  boolean isMeans(SentenceReading reading, int noun) {
    String lemma = reading.tree().lemma(noun);
    for (Condition condition : conditions) {
      boolean named = condition.words.contains(lemma);
      for (String name : condition.classes) {
        named |= !name.equals("building") && reading.nouns().isInClass(name, lemma);
      }
      if (condition.slot == Slot.OBJ && !condition.negated && named) {
        return true;
      }
    }
    return false;
  }

  /** Whether any object makes the meaning: {@code stole} tells of theft whatever was stolen. */
  boolean takesAnything() {
    return conditions.stream()
        .anyMatch(c -> c.slot == Slot.OBJ && !c.negated && c.words.contains("*"));
  }

  private boolean holds(Condition condition, SentenceReading reading, Clauses clauses, int token) {
    Tree tree = reading.tree();
    return switch (condition.slot) {
      case OBJ -> anyNoun(condition, reading, clauses.objects(token));
      case SUBJ -> anyNoun(condition, reading, clauses.actors(token));
      case PART -> anyChild(condition, tree, token, "compound", "advmod", "obl");
      case PREP ->
          anyPreposition(condition, reading, token, false)
              || ofObject(condition, reading, clauses, token, false);
      case POBJ ->
          anyPreposition(condition, reading, token, true)
              || ofObject(condition, reading, clauses, token, true);
      case COMP -> anyComplement(condition, tree, token);
      case MOD -> anyChild(condition, tree, token, "amod", "compound", "nmod");
      case UNDER -> condition.words.contains(tree.lemma(tree.head(token)));
      case NEAR -> condition.classes.stream().anyMatch(reading::isAbout);
    };
  }

  private static boolean anyNoun(
      Condition condition, SentenceReading reading, List<Integer> nouns) {
    Tree tree = reading.tree();
    for (int noun : nouns) {
      for (int each : tree.joined(noun)) {
        if (is(condition, reading, each)) {
          return true;
        }
        for (int child : tree.children(each)) {
          String preposition = tree.preposition(child);
          boolean whose = preposition.isEmpty() || preposition.equals("of");
          if (whose
              && !reading.isTimed(child)
              && tree.isRel(child, "compound", "nmod")
              && isNamed(condition, reading, child)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isNamed(Condition condition, SentenceReading reading, int noun) {
    String lemma = reading.tree().lemma(noun);
    return condition.words.contains(lemma)
        || condition.classes.stream().anyMatch(name -> reading.nouns().isInClass(name, lemma));
  }

  private static boolean is(Condition condition, SentenceReading reading, int noun) {
    if (condition.words.contains("*") || isNamed(condition, reading, noun)) {
      return true;
    }
    for (String name : condition.classes) {
      boolean person = name.equals("person") && reading.isActor(noun);
      boolean place = name.equals("place") && reading.kind(noun) == Participant.Kind.PLACE;
      boolean country = name.equals("place") && reading.kind(noun) == Participant.Kind.COUNTRY;
      boolean company =
          name.equals("company") && reading.kind(noun) == Participant.Kind.ORGANIZATION;
      boolean team = name.equals("team") && reading.mayBeTeam(noun);
      boolean named = name.equals("named") && isNamedPerson(reading, noun);
      boolean held = company && reading.name(noun) != null;
      if (person || place || country || held || team || named) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedPerson(SentenceReading reading, int noun) {
    return reading.kind(noun) == Participant.Kind.PERSON && reading.name(noun) != null;
  }

  private static boolean anyChild(Condition condition, Tree tree, int token, String... rels) {
    for (int child : tree.children(token)) {
      if (tree.isRel(child, rels)
          && (condition.words.contains(tree.lemma(child))
              || condition.words.contains(tree.word(child)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code pulled a man from the river}: from the river he was pulled, and is not of it. So is what
   * hangs on an object that the pattern names ({@code pulled a knife on the clerk}).
   */
  private boolean ofObject(
      Condition condition, SentenceReading reading, Clauses clauses, int verb, boolean noun) {
    Tree tree = reading.tree();
    int object = tree.child(verb, "obj");
    boolean whole =
        object > verb && (reading.isActor(clauses.content(object)) || isMeans(reading, object));
    if (!whole || condition.words.contains("*")) {
      return false;
    }
    for (int child : tree.children(object)) {
      String preposition = tree.preposition(child);
      boolean phrase =
          child > object
              && tree.isRel(child, "nmod")
              && !tree.isRel(child, "nmod:poss")
              && !preposition.isEmpty()
              && !preposition.equals("of")
              && !reading.isTimed(child);
      boolean met = noun ? is(condition, reading, child) : condition.words.contains(preposition);
      if (phrase && met) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyPreposition(
      Condition condition, SentenceReading reading, int token, boolean noun) {
    Tree tree = reading.tree();
    for (int child : tree.children(token)) {
      if (reading.isTimed(child)) {
        boolean lasting = noun && tree.isRel(child, "obl") && tree.preposition(child).equals("for");
        if (lasting && condition.words.contains(tree.lemma(child))) {
          return true;
        }
        continue;
      }
      if (noun && tree.isRel(child, "obl", "nmod") && is(condition, reading, child)) {
        return true;
      }
      boolean phrase = tree.isRel(child, "obl", "nmod") && child > token;
      if (!noun && phrase && condition.words.contains(tree.preposition(child))) {
        return true;
      }
      boolean clause = tree.isRel(child, "advcl", "acl", "ccomp") && child > token;
      if (!noun && clause && condition.words.contains(tree.word(tree.child(child, "mark")))) {
        return true;
      }
    }
    boolean beside = token + 1 < tree.size() && !reading.isTimed(token + 2);
    return !noun && beside && condition.words.contains(tree.word(token + 1));
  }

  private static boolean anyComplement(Condition condition, Tree tree, int token) {
    for (String word : condition.words) {
      boolean function = word.equals("to") || word.equals("that");
      if (word.equals("not")) {
        if (isDenied(tree, token)) {
          return true;
        }
        continue;
      }
      if (!function && tree.hasBelow(token, word, ADJECTIVE_DEPTH)) {
        return true;
      }
    }
    for (int child : tree.children(token)) {
      if (!tree.isRel(child, "xcomp", "ccomp", "advcl", "acl")) {
        continue;
      }
      boolean to = condition.words.contains("to") && tree.hasChild(child, "mark", "to");
      boolean that = condition.words.contains("that") && tree.isRel(child, "ccomp");
      if (to || that || condition.words.contains("*")) {
        return true;
      }
    }
    return false;
  }

  /** {@code found him not guilty}: what is said of the object is denied. */
  private static boolean isDenied(Tree tree, int verb) {
    for (int i = verb + 1; i < tree.size(); i++) {
      boolean clause = tree.upos(i - 1) == Upos.AUX || tree.upos(i - 1) == Upos.CCONJ;
      if (tree.word(i).equals("not") && tree.upos(i + 1) == Upos.ADJ && !clause) {
        return true;
      }
    }
    return false;
  }
}
