// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Clauses;
import annals.clause.Tree;
import annals.event.Participant.Kind;
import annals.event.Participant.Named;
import annals.event.Participant.Role;
import annals.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code he}, {@code she}, {@code they} and {@code it} stand for: the last one before who
 * could be meant, within a paragraph, subjects before others. It reads the sentences of a document
 * in their order.
 */
final class Coreference {
  private static final Set<String> OF_MANY = Set.of("they", "them", "their");
  private static final Set<String> OF_BODY = Set.of("it", "its");

  /** Whose own is what a pronoun that is a subject has. */
  private static final Map<String, String> OWN =
      Map.of(
          "he", "his",
          "she", "her",
          "it", "its",
          "they", "their",
          "i", "my",
          "we", "our",
          "you", "your");

  private static final String ONE = "one";
  private static final int KEPT = 3;

  /** Who may be meant, and whether as a subject. */
  private record Candidate(Participant participant, boolean subject, int sentence) {}

  private final Map<String, List<Candidate>> latest = new HashMap<>();
  private final Map<Integer, Participant> meant = new HashMap<>();
  private final Set<Integer> clear = new HashSet<>();
  private final Sexes sexes;
  private List<Candidate> before = List.of();
  private int block = -1;

  Coreference(Sexes sexes) {
    this.sexes = sexes;
  }

  /** Reads a sentence: what its pronouns stand for, and whom later ones may stand for. */
  void read(SentenceReading reading, Clauses clauses, Participants phrases) {
    meant.clear();
    clear.clear();
    if (reading.sentence().block() != block) {
      List<Candidate> told = latest.getOrDefault(ONE, List.of());
      before = told.isEmpty() ? before : List.copyOf(told);
      latest.clear();
      block = reading.sentence().block();
    }
    Tree tree = reading.tree();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.xpos(i).startsWith("PRP")) {
        resolve(reading, clauses, i);
      } else if (isTheCountry(reading, i)) {
        resolve(reading, clauses, i);
      } else if (tree.isRel(i, "nsubj", "obj", "obl", "conj", "nmod", "appos", "root")
          && reading.isActor(i)
          && !reading.isHeadless(i)
          && tree.child(i, "cop") == Tree.NONE
          && clauses.content(i) == i) {
        boolean joined = tree.isRel(i, "conj") && tree.isRel(tree.head(i), "nsubj");
        learn(phrases.participant(Role.ACTOR, i, ""), joined || tree.isRel(i, "nsubj"), reading);
      }
    }
  }

  private void resolve(SentenceReading reading, Clauses clauses, int pronoun) {
    Tree tree = reading.tree();
    String word = tree.word(pronoun);
    var possible = new ArrayList<Candidate>();
    for (Candidate candidate : latest.getOrDefault(slot(word), List.of())) {
      boolean fits = sexes.mayBe(word, candidate.participant());
      if (fits && !isOwnSubject(tree, clauses, pronoun, candidate.participant())) {
        possible.add(candidate);
      }
    }
    if (possible.isEmpty() && Sexes.isOfOne(word) && isQuoted(tree, pronoun)) {
      speaker(word).ifPresent(known -> meant.put(pronoun, known));
      return;
    }
    preferKnown(word, possible);
    if (!possible.isEmpty()) {
      meant.put(pronoun, possible.get(0).participant());
      boolean thing = OF_BODY.contains(word) && mayBeThing(reading, pronoun, possible.get(0));
      if (!thing && isClear(word, possible, reading.sentence().ordinal())) {
        clear.add(pronoun);
      }
    }
  }

  /** {@code General Ortiz met Anna Berg. She said}: whoever is known to be a woman is meant. */
  private void preferKnown(String word, List<Candidate> possible) {
    List<Candidate> known = possible.stream().filter(c -> sexes.is(word, c.participant())).toList();
    if (known.size() == 1 && !possible.get(0).equals(known.get(0))) {
      Candidate first = possible.get(0);
      boolean near = first.sentence() - known.get(0).sentence() <= 1;
      if (near && Sexes.isOfOne(word)) {
        possible.remove(known.get(0));
        possible.add(0, known.get(0));
      }
    }
  }

  /** {@code "It was cold," she said}: whoever speaks may have been named a paragraph before. */
  private static boolean isQuoted(Tree tree, int pronoun) {
    String mark = tree.word(pronoun - 1);
    boolean closed = mark.equals("\"") || mark.equals("\u201d");
    return closed && tree.isRel(pronoun, "nsubj") && tree.xpos(pronoun + 1).startsWith("VB");
  }

  /** The person of the paragraph before whose sex is known to fit, else the only one that may. */
  private Optional<Participant> speaker(String word) {
    List<Participant> all =
        before.stream()
            .map(Candidate::participant)
            .filter(p -> p.mention() != null && sexes.mayBe(word, p))
            .toList();
    Optional<Participant> known = all.stream().filter(p -> sexes.is(word, p)).findFirst();
    return known.isEmpty() && all.size() == 1 ? Optional.of(all.get(0)) : known;
  }

  /**
   * Whether only one can be meant: one alone, one of whose sex there is no other, or the one whom
   * this sentence or the one before is about.
   */
  private boolean isClear(String word, List<Candidate> possible, int sentence) {
    Candidate first = possible.get(0);
    boolean near = sentence - first.sentence() <= 1;
    if (possible.size() == 1) {
      return near || sexes.is(word, first.participant());
    }
    boolean other = possible.stream().skip(1).anyMatch(c -> sexes.is(word, c.participant()));
    if (Sexes.isOfOne(word) && other && !sexes.is(word, first.participant())) {
      return false;
    }
    boolean rival =
        possible.stream().skip(1).anyMatch(c -> c.subject() && sentence - c.sentence() <= 1);
    return near && first.subject() && !rival;
  }

  /** {@code The army said the incident was known and it was examined}: a thing stands nearer. */
  private static boolean mayBeThing(SentenceReading reading, int pronoun, Candidate meant) {
    Tree tree = reading.tree();
    if (!tree.isRel(pronoun, "obj", "nsubj:pass")) {
      return false;
    }
    Span named = meant.participant().span();
    for (int i = pronoun - 1; i >= 0; i--) {
      if (named != null && named.contains(tree.start(i))) {
        return false;
      }
      boolean one = tree.xpos(i).equals("NN") && tree.isRel(i, "nsubj", "obj", "obl", "nmod");
      if (one && !reading.isActor(i) && !reading.isTimed(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code They} and {@code them} of one clause are not the same. */
  private boolean isOwnSubject(Tree tree, Clauses clauses, int pronoun, Participant candidate) {
    int verb = tree.head(pronoun);
    boolean part = tree.rel(pronoun).equals("nmod") && tree.isRel(verb, "obj", "iobj", "obl");
    if (part) {
      verb = tree.head(verb);
    }
    Argument above = verb == Tree.NONE ? null : clauses.subject(verb);
    int subject = above == null ? Tree.NONE : above.token();
    boolean object = part || tree.isRel(pronoun, "obj", "iobj", "obl");
    if (subject == Tree.NONE || !object) {
      return false;
    }
    Participant own = meant.get(subject);
    Span span = candidate.span();
    boolean same = own != null && own.name().equals(candidate.name());
    return same || (span != null && isNamedIn(tree, subject, span));
  }

  /** Whether a span names a subject: {@code [the mayor]}, or {@code the mayor, [Jan Berg]}. */
  private static boolean isNamedIn(Tree tree, int subject, Span span) {
    int beside = tree.child(subject, "appos");
    return span.contains(tree.start(subject))
        || (beside != Tree.NONE && span.contains(tree.start(beside)));
  }

  /**
   * Whether {@code his} of {@code his head} can be the subject's: it agrees with it in sex and
   * number. {@code Their} before one thing may be of one.
   */
  boolean isOwn(SentenceReading reading, Participants phrases, int owner, int subject) {
    Tree tree = reading.tree();
    String pronoun = tree.word(owner);
    if (tree.xpos(subject).startsWith("PRP")) {
      return pronoun.equals(OWN.get(tree.word(subject)));
    }
    boolean many = tree.xpos(subject).endsWith("S") || tree.joined(subject).size() > 1;
    if (OF_MANY.contains(pronoun)) {
      boolean body = reading.kind(subject) != Kind.PERSON;
      return many || body || !tree.xpos(tree.head(owner)).endsWith("S");
    }
    Participant somebody = phrases.participant(Role.ACTOR, subject, "");
    boolean fits = somebody == null || sexes.mayBe(pronoun, somebody);
    return !many && fits && (Sexes.isOfOne(pronoun) || OF_BODY.contains(pronoun));
  }

  /** {@code the country}, with nothing that says which. */
  private static boolean isTheCountry(SentenceReading reading, int token) {
    Tree tree = reading.tree();
    boolean bare = tree.children(token).length <= 2 && tree.child(token, "amod", "nmod") < 0;
    return bare
        && tree.word(token).equals("country")
        && tree.hasChild(token, "det", "the")
        && reading.name(token) == null;
  }

  private static String slot(String pronoun) {
    return Sexes.isOfOne(pronoun)
        ? ONE
        : OF_MANY.contains(pronoun)
            ? "many"
            : OF_BODY.contains(pronoun) ? "body" : pronoun.equals("country") ? "land" : "none";
  }

  private void learn(@Nullable Participant found, boolean subject, SentenceReading reading) {
    if (found == null || found.kind() == Kind.PLACE) {
      return;
    }
    int sentence = reading.sentence().ordinal();
    var candidate = new Candidate(found, subject, sentence);
    String head = found.head() == null ? "" : found.head();
    boolean named = found.mention() != null && found.mention().equals(found.span());
    boolean plural =
        !named && (head.endsWith("s") || head.equals("people") || head.endsWith("men"));
    if (found.kind() == Kind.PERSON) {
      keep(plural ? "many" : ONE, candidate);
      return;
    }
    keep("many", candidate);
    if (found.kind() == Kind.COUNTRY) {
      keep("land", candidate);
    }
    if (!plural) {
      keep("body", candidate);
    }
  }

  /** The latest first, but a subject gives way only to a subject or to a later sentence. */
  private void keep(String slot, Candidate candidate) {
    List<Candidate> known = latest.computeIfAbsent(slot, unused -> new ArrayList<>());
    known.removeIf(old -> old.participant().name().equals(candidate.participant().name()));
    boolean second =
        !known.isEmpty()
            && known.get(0).subject()
            && !candidate.subject()
            && candidate.sentence() - known.get(0).sentence() < 2;
    known.add(second ? 1 : 0, candidate);
    if (known.size() > KEPT) {
      known.remove(KEPT);
    }
  }

  /** Whether nobody else can be meant by a pronoun of this sentence. */
  boolean isClear(int token) {
    return clear.contains(token);
  }

  /** Whether a word that is no pronoun stands for somebody named before. */
  boolean isResolved(int token) {
    return meant.containsKey(token);
  }

  /** The participant that a pronoun stands for; null where nobody can be meant. */
  @Nullable Participant participant(Role role, SentenceReading reading, int token, String path) {
    String word = reading.tree().word(token);
    Participant known = meant.get(token);
    if (known == null && !Sexes.isOfOne(word) && !OF_MANY.contains(word)) {
      return null;
    }
    Span span = Span.of(reading.tree().start(token), reading.tree().end(token));
    if (known == null) {
      Kind kind = Sexes.isOfOne(word) ? Kind.PERSON : Kind.GROUP;
      var pronoun = new Named(reading.slice(token, token), span, word, null, null);
      return new Participant(role, kind, pronoun, true, path);
    }
    var named = new Named(known.name(), span, word, known.mention(), known.roleText());
    return new Participant(role, known.kind(), named, true, path);
  }
}
