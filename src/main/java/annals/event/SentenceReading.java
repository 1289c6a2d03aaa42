// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Tree;
import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Participant.Kind;
import annals.number.NumberClass;
import annals.number.NumberWords;
import annals.syntax.Upos;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.time.DatePrecision;
import annals.time.Timex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that the stages before know of it: its tree, the names in it by token, and
 * its dates.
 */
final class SentenceReading {
  private static final double MOST = 0.6;
  private static final String DASHES = "-\u2013";
  private static final int MOST_DIGITS = 3;
  private static final String CONDITION = "state";

  private final SourceText text;
  private final Sentence sentence;
  private final Tree tree;
  private final @Nullable Mention[] names;
  private final List<Timex> dates;
  private final boolean[] timed;
  private final NounKinds nouns;
  private final Scene scene;

  private SentenceReading(
      SourceText text,
      Sentence sentence,
      Tree tree,
      @Nullable Mention[] names,
      List<Timex> dates,
      boolean[] timed,
      NounKinds nouns,
      Scene scene) {
    this.text = text;
    this.sentence = sentence;
    this.tree = tree;
    this.names = names;
    this.dates = dates;
    this.timed = timed;
    this.nouns = nouns;
    this.scene = scene;
  }

  static SentenceReading of(
      SourceText text,
      Sentence sentence,
      Tree tree,
      List<Mention> mentions,
      List<Timex> times,
      NounKinds nouns,
      Scene scene) {
    var names = new @Nullable Mention[tree.size()];
    int token = 0;
    for (Mention mention : mentions) {
      while (token < tree.size() && tree.end(token) <= mention.span().start()) {
        token++;
      }
      for (int i = token; i < tree.size() && tree.start(i) < mention.span().end(); i++) {
        names[i] = isModel(tree, i) ? null : mention;
      }
    }
    var timed = new boolean[tree.size()];
    for (Timex time : times) {
      for (int i = 0; i < tree.size(); i++) {
        timed[i] |= tree.start(i) < time.span().end() && time.span().start() < tree.end(i);
      }
    }
    List<Timex> dates =
        times.stream().filter(Dating::dates).filter(time -> !isCount(tree, time)).toList();
    return new SentenceReading(text, sentence, tree, names, dates, timed, nouns, scene);
  }

  /** {@code AK} of {@code AK-47}: letters that a hyphen joins to a number name no place. */
  private static boolean isModel(Tree tree, int token) {
    return tree.word(token + 1).equals("-")
        && tree.start(token + 1) == tree.end(token)
        && tree.upos(token + 2) == Upos.NUM
        && tree.start(token + 2) == tree.end(token + 1);
  }

  /** {@code 2000 pages}: a number that counts something is no year. */
  private static boolean isCount(Tree tree, Timex time) {
    int number = tree.tokenAt(time.span().start());
    return time.precision() == DatePrecision.YEAR
        && tree.end(number) == time.span().end()
        && tree.isRel(number, "nummod")
        && tree.xpos(tree.head(number)).equals("NNS");
  }

  SourceText text() {
    return text;
  }

  Sentence sentence() {
    return sentence;
  }

  Tree tree() {
    return tree;
  }

  /** The dates of the sentence that can date an event. */
  List<Timex> dates() {
    return dates;
  }

  NounKinds nouns() {
    return nouns;
  }

  /** The mention that a token lies in; null where it lies in none. */
  @Nullable Mention name(int token) {
    return token < 0 || token >= names.length ? null : names[token];
  }

  /** Whether a token is part of a temporal expression. */
  boolean isTimed(int token) {
    return token >= 0 && token < timed.length && timed[token];
  }

  /** Whether the sentence has a word of a class, or the whole text many. */
  boolean isAbout(String name) {
    return scene.isAbout(name) || hasWord(name);
  }

  /** Whether a verb has the score of a match behind it: {@code beat them 5-2}, {@code 110-90}. */
  boolean hasScore(int verb) {
    for (int i = verb + 1; i < tree.size() && tree.upos(i) != Upos.VERB; i++) {
      String word = tree.word(i);
      int dash = word.length() == 1 ? 0 : Math.max(word.indexOf('-'), word.indexOf('\u2013'));
      boolean one = dash > 0 && isPoints(word.substring(0, dash));
      boolean apart = word.length() == 1 && DASHES.contains(word) && isPoints(tree.word(i - 1));
      boolean score = one && isPoints(word.substring(dash + 1)) && !tree.isNoun(i + 1);
      if (score || (apart && isPoints(tree.word(i + 1)) && !tree.isNoun(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPoints(String word) {
    return !word.isEmpty()
        && word.length() <= MOST_DIGITS
        && word.chars().allMatch(Character::isDigit);
  }

  /** Whether a word of the sentence is in a class. */
  boolean hasWord(String name) {
    for (int i = 0; i < tree.size(); i++) {
      if (nouns.isInClass(name, tree.lemma(i)) || nouns.isInClass(name, tree.word(i))) {
        return true;
      }
    }
    return false;
  }

  Scene scene() {
    return scene;
  }

  /** Whether a name can be that of a team: a club, a town, a country; no police, no army. */
  boolean mayBeTeam(int token) {
    Kind kind = kind(token);
    return name(token) != null
        && (kind == Kind.ORGANIZATION || kind == Kind.PLACE || kind == Kind.COUNTRY)
        && !nouns.isInClass("forces", tree.lemma(token))
        && tree.isRel(token, "nsubj", "obj", "conj");
  }

  /** Whether a noun can do something of itself: no bomb, no storm, no share price. */
  boolean mayAct(int token) {
    if (name(token) != null || isActor(token)) {
      return true;
    }
    boolean spot = kind(token) == Kind.PLACE;
    return !spot && !nouns.isInanimate(tree.lemma(token));
  }

  /** Whether most words begin with a capital, as in some headlines. */
  boolean isTitleCase() {
    int capitals = 0;
    int all = 0;
    for (int i = 0; i < tree.size(); i++) {
      char first = text.charAt(tree.start(i));
      all += Character.isLetter(first) ? 1 : 0;
      capitals += Character.isUpperCase(first) ? 1 : 0;
    }
    return capitals > MOST * all;
  }

  /** Whether a token names a people or country: {@code Vietnamese}, {@code Vietnam}. */
  boolean isNation(int token) {
    Mention name = name(token);
    return name != null
        && (name.type() == EntityType.GROUP || name.type() == EntityType.COUNTRY)
        && name.country() != null;
  }

  /** Nouns that count people where nothing else is counted: {@code Dozens injured in crash}. */
  private static boolean isPlural(String word) {
    return NumberWords.standard().classOf(word) == NumberClass.PLURAL;
  }

  /** {@code wounding 31}, {@code the wounded}: people without a noun. */
  boolean isHeadless(int token) {
    if (isTimed(token) || !tree.isRel(token, "nsubj", "obj", "conj", "obl")) {
      return false;
    }
    boolean counted =
        (tree.upos(token) == Upos.NUM || isPlural(tree.word(token)))
            && tree.preposition(token).isEmpty()
            && tree.child(token, "nmod", "compound", "obl", "nmod:unmarked") == Tree.NONE
            && tree.last(token) <= token + 1;
    boolean thing = nouns.isInanimate(tree.lemma(token)); // "appealed against the fine"
    boolean quality = !thing && (tree.upos(token) == Upos.ADJ || tree.xpos(token).equals("VBN"));
    return counted
        || (quality && tree.hasChild(token, "det", "the") && tree.child(token, "cop") < 0);
  }

  /** {@code a civilian}, which a tagger takes for an adjective: who is subject or object. */
  boolean isPeople(int token) {
    return tree.upos(token) == Upos.ADJ
        && tree.isRel(token, "nsubj", "obj", "obl")
        && tree.child(token, "det", "nummod") != Tree.NONE
        && nouns.of(tree.lemma(token)) == Kind.PERSON;
  }

  /** What a noun names: by its mention, else by the list of nouns. */
  Kind kind(int token) {
    Mention name = name(token);
    if (name == null) {
      return isHeadless(token) ? Kind.PERSON : nouns.of(tree.lemma(token));
    }
    return switch (name.type()) {
      case PERSON -> isStorm(name) ? Kind.THING : Kind.PERSON;
      case COUNTRY -> Kind.COUNTRY;
      case PLACE -> Kind.PLACE;
      case ORGANIZATION -> Kind.ORGANIZATION;
      case GROUP -> Kind.GROUP;
      case THING -> Kind.THING;
    };
  }

  /** {@code Hurricane Katrina} is nobody. */
  private boolean isStorm(Mention name) {
    int first = tree.tokenAt(name.span().start());
    return nouns.isInClass("disaster", tree.word(first))
        || nouns.isInClass("disaster", tree.word(first - 1));
  }

  /** Whether it can act: people, groups, organizations, countries. */
  boolean isActor(int token) {
    if (!tree.isNoun(token) && name(token) == null) {
      return "PRP".equals(tree.xpos(token)) || isHeadless(token) || isPeople(token);
    }
    if (name(token) == null && tree.lemma(token).equals(CONDITION) && hasOf(token)) {
      return false; // "a state of emergency"
    }
    Kind kind = kind(token);
    return kind != Kind.THING && (kind != Kind.PLACE || name(token) != null);
  }

  /** Whether a noun names what can be touched, a place included. */
  boolean isConcrete(int token) {
    String lemma = tree.lemma(token);
    return kind(token) != Kind.THING
        || nouns.isInClass("building", lemma)
        || nouns.isInClass("vehicle", lemma)
        || nouns.isInClass("weapon", lemma)
        || nouns.isInClass("aid", lemma);
  }

  /** Whether a noun names where something can be: a place, a building, a body with a name. */
  boolean isSpot(int token) {
    return isSite(token) || kind(token) == Kind.ORGANIZATION || kind(token) == Kind.COUNTRY;
  }

  /** Whether a noun names a building or a place that people come to. */
  boolean isSite(int token) {
    return kind(token) == Kind.PLACE
        || nouns.isInClass("building", tree.lemma(token))
        || nouns.isInClass("station", tree.lemma(token));
  }

  String slice(int firstToken, int lastToken) {
    return text.toString().substring(tree.start(firstToken), tree.end(lastToken));
  }

  private boolean hasOf(int noun) {
    int of = tree.child(noun, "nmod");
    return tree.preposition(of).equals("of") && name(of) == null;
  }
}
