// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Argument;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Participant.Kind;
import annals.event.Participant.Named;
import annals.event.Participant.Role;
import annals.syntax.Upos;
import annals.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases as participants: {@code Vietnamese army} is a group with its nation, {@code PM Hun
 * Sen} is Hun Sen, {@code 12 people} are people, {@code the army and people of Laos} are two.
 */
final class Participants {
  private final SentenceReading reading;
  private final Tree tree;
  private final Coreference pronouns;
  private final Appositions appositions;

  Participants(SentenceReading reading, Coreference pronouns, WordLists words) {
    this.reading = reading;
    this.tree = reading.tree();
    this.pronouns = pronouns;
    this.appositions = new Appositions(reading, words);
  }

  /** A participant for each noun that is joined to the one found. */
  List<Participant> participants(Role role, Argument found) {
    var all = new ArrayList<Participant>();
    for (int noun : tree.joined(found.token())) {
      boolean title =
          noun != found.token() && reading.nouns().isInClass("letters", tree.word(noun));
      Participant each =
          title || isOwner(noun, found) ? null : participant(role, noun, found.path());
      if (each != null && all.stream().noneMatch(p -> p.name().equals(each.name()))) {
        all.add(each);
      }
    }
    return all;
  }

  /** {@code Germany} of {@code and Germany's Anna Berg}: whose name follows is joined. */
  private boolean isOwner(int noun, Argument found) {
    String next = tree.word(noun + 1);
    return noun != found.token()
        && (next.equals("'s") || next.equals("\u2019s"))
        && reading.name(noun + 2) != null;
  }

  /** One noun as a participant; null where it names nothing. */
  @Nullable Participant participant(Role role, int noun, String path) {
    if (tree.xpos(noun).startsWith("PRP") || pronouns.isResolved(noun)) {
      return pronouns.participant(role, reading, noun, path);
    }
    int before = tree.child(noun, "compound");
    if (reading.isTimed(noun) && before != Tree.NONE && !reading.isTimed(before)) {
      return participant(role, before, path);
    }
    int named = appositions.named(noun);
    Mention mention = reading.name(named);
    if (mention != null && named != noun && isMedium(noun, mention)) {
      return plain(role, Kind.ORGANIZATION, named, named, appositions.lastOfName(named), path);
    }
    if (mention != null) {
      Kind kind = reading.kind(named);
      String name = mention.type() == EntityType.PERSON ? mention.name() : slice(mention.span());
      String roleText = named == noun ? appositionText(noun) : roleText(noun, named);
      var words = new Named(name, mention.span(), tree.word(named), mention.span(), roleText);
      return new Participant(role, kind, words, false, path);
    }
    if (reading.isHeadless(noun)) {
      return plain(role, Kind.PERSON, noun, hyphened(noun), noun, path);
    }
    boolean nominal = tree.isNoun(noun) || reading.isPeople(noun);
    if (!nominal || reading.isTimed(noun)) {
      return null;
    }
    return phrase(role, noun, path);
  }

  /** {@code the magazine Canberra}: a paper that is called like a place is none. */
  private boolean isMedium(int noun, Mention name) {
    boolean place = name.type() == EntityType.PLACE || name.type() == EntityType.COUNTRY;
    return place && reading.nouns().isInClass("medium", tree.lemma(noun));
  }

  private Participant phrase(Role role, int noun, String path) {
    int first = first(noun);
    int last = last(noun);
    Mention nation = nation(noun);
    String name = reading.slice(first, last);
    boolean people = reading.kind(noun) != Kind.THING;
    boolean shared = people && first == noun && tree.isRel(noun, "conj") && nation == null;
    Mention ofFirst = shared ? nation(tree.head(noun)) : null;
    if (ofFirst != null && ofFirst.type() == EntityType.GROUP && ofFirst.country() != null) {
      name = slice(ofFirst.span()) + " " + name;
      nation = ofFirst;
    }
    var words =
        new Named(
            name,
            Span.of(tree.start(first), tree.end(last)),
            tree.word(noun),
            nation == null ? null : nation.span(),
            null);
    return new Participant(role, reading.kind(noun), words, false, path);
  }

  private Participant plain(Role role, Kind kind, int noun, int first, int last, String path) {
    Span span = Span.of(tree.start(first), tree.end(last));
    String name = reading.slice(first, last);
    return new Participant(
        role, kind, new Named(name, span, tree.word(noun), null, null), false, path);
  }

  private String slice(Span span) {
    return reading.text().slice(span);
  }

  /** The words that a name was found by, from the first of the phrase to its noun. */
  private @Nullable String roleText(int noun, int named) {
    if (named < noun && reading.name(named) != null) {
      return null;
    }
    int first = first(noun);
    int last = Math.min(last(noun), named - 1);
    return last < first ? null : reading.slice(first, Math.max(first, last));
  }

  /** {@code a former teacher} of {@code Idris Kello, a former teacher}. */
  private @Nullable String appositionText(int name) {
    Mention mention = reading.name(name);
    if (mention == null || mention.type() != EntityType.PERSON) {
      return null;
    }
    for (int child : tree.children(name)) {
      boolean before = tree.isRel(child, "compound") && child < name;
      boolean behind = tree.isRel(child, "appos") && child > name;
      boolean role = reading.name(child) == null && reading.kind(child) == Kind.PERSON;
      if ((before || behind) && role) {
        return reading.slice(first(child), last(child));
      }
    }
    return null;
  }

  /** The name of the people or country that a noun belongs to. */
  private @Nullable Mention nation(int noun) {
    for (int child : tree.children(noun)) {
      boolean owner = tree.isRel(child, "amod", "compound", "nmod:poss", "nmod");
      if (owner && reading.name(child) != null && !tree.isRel(child, "conj")) {
        String preposition = tree.preposition(child);
        if (preposition.isEmpty() || preposition.equals("of")) {
          return reading.name(child);
        }
      }
    }
    return null;
  }

  /** The first word of the phrase, without articles, pronouns and numbers. */
  private int first(int noun) {
    int first = noun;
    for (int child : tree.children(noun)) {
      if (child < noun && tree.isRel(child, "amod", "compound", "nmod:poss", "nmod")) {
        if (tree.child(child, "case") == Tree.NONE || tree.isRel(child, "nmod:poss")) {
          first = Math.min(first, tree.first(child));
        }
      }
    }
    first = hyphened(first);
    for (int i = first; i < noun; i++) {
      first = reading.isTimed(i) || tree.word(i).equals(",") ? i + 1 : first;
    }
    while (first < noun && isOutside(first) && !isHyphened(first)) {
      first++;
    }
    return first;
  }

  /** The first of the words that hyphens join to one: {@code 61} of {@code 61-year-old}. */
  private int hyphened(int word) {
    int first = word;
    while (first > 1 && isHyphened(first - 2)) {
      first -= 2;
    }
    return first;
  }

  /** {@code 61} of {@code 61-year-old man}. */
  private boolean isHyphened(int token) {
    return tree.word(token + 1).equals("-") && tree.start(token + 1) == tree.end(token);
  }

  private boolean isOutside(int token) {
    return switch (tree.upos(token)) {
      case DET, PRON, NUM, PUNCT, ADP, ADV, CCONJ, SCONJ, SYM -> true;
      default -> false;
    };
  }

  /** {@code Spain and Portugal} of {@code ministers of Spain and Portugal}. */
  private int lastJoined(int name) {
    int joined = tree.child(name, "conj");
    boolean pair =
        joined == appositions.lastOfName(name) + 2
            && tree.word(joined - 1).equals("and")
            && reading.name(joined) != null;
    return pair ? appositions.lastOfName(joined) : name;
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(reading.text().charAt(tree.start(token)));
  }

  private int last(int noun) {
    int last = noun;
    for (int child : tree.children(noun)) {
      boolean part =
          child == last + 1
              && tree.isRel(child, "flat", "compound", "fixed")
              && tree.upos(child) != Upos.ADP
              && !reading.isTimed(child);
      last = part ? child : last;
      boolean of = tree.isRel(child, "nmod") && tree.preposition(child).equals("of");
      boolean office = reading.kind(noun) != Kind.THING && reading.name(child) != null;
      office |= reading.kind(noun) == Kind.PLACE && isCapital(noun) && isCapital(child);
      if (of && office && child > noun) {
        last = Math.max(last, appositions.lastOfName(child));
        last = tree.xpos(noun).equals("NNS") ? Math.max(last, lastJoined(child)) : last;
      }
    }
    return last;
  }
}
