// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Tree;
import annals.clause.WordLists;
import annals.event.Event.DateBasis;
import annals.event.Event.EventDate;
import annals.event.Triggers.Trigger;
import annals.event.TypeTraits.Trait;
import annals.syntax.Upos;
import annals.time.DatePrecision;
import annals.time.DocumentClocks;
import annals.time.Timex;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: the date that hangs on it or on its clause, that of the clause above or
 * joined to it, or one that opens the sentence. A date that hangs on another event does not leak.
 * Verbs of speech, and verbs in the present, without one happened on the day of publication.
 */
final class Dating {
  private static final int DEPTH = 8;
  private static final String SINCE = "since";

  private final SentenceReading reading;
  private final Tree tree;
  private final Map<Integer, Trigger> triggers;
  private final DocumentClocks clocks;
  private final WordLists words;
  private final Forecast forecast;

  Dating(
      SentenceReading reading,
      Map<Integer, Trigger> triggers,
      DocumentClocks clocks,
      WordLists words) {
    this.reading = reading;
    this.tree = reading.tree();
    this.triggers = triggers;
    this.clocks = clocks;
    this.words = words;
    this.forecast = new Forecast(tree, clocks);
  }

  Forecast forecast() {
    return forecast;
  }

  EventDate of(Trigger trigger) {
    int token = trigger.token();
    Timex own = attached(token);
    if (own != null) {
      return date(own, DateBasis.ATTACHED);
    }
    Timex when = ofWhen(token);
    if (when != null) {
      LocalDate until = endOfRange(when);
      LocalDate end = until == null ? when.end() : until;
      return new EventDate(when.span(), when.start(), end, when.precision(), DateBasis.CLAUSE);
    }
    int up = token;
    for (int i = 0; i < DEPTH && tree.head(up) != Tree.NONE; i++) {
      boolean shares = sharesDate(up);
      int lower = up;
      up = tree.head(up);
      Timex above = attached(up);
      boolean apart = tree.isRel(lower, "acl:relcl", "ccomp") || isReported(lower) || isFor(lower);
      boolean coarse = above != null && isCoarse(above) && !apart;
      if (!shares && !coarse) {
        break;
      }
      if (above != null) {
        return date(above, DateBasis.CLAUSE);
      }
    }
    Timex noun = ofNoun(token);
    if (noun != null) {
      return date(noun, DateBasis.CLAUSE);
    }
    Timex joined = ofJoined(token);
    if (joined != null) {
      return date(joined, DateBasis.CLAUSE);
    }
    Timex opening = opening(token);
    if (opening != null) {
      return date(opening, DateBasis.SENTENCE);
    }
    return isNews(trigger) ? published() : EventDate.none();
  }

  /** {@code the first strike since 1996, when a walkout lasted for weeks}. */
  private @Nullable Timex ofWhen(int token) {
    for (int up = token; up != Tree.NONE; up = tree.head(up)) {
      int when = tree.child(up, "advmod", "mark");
      int before = tree.word(when - 1).equals(",") ? when - 2 : when - 1;
      if (tree.word(when).equals("when") && reading.isTimed(before)) {
        int start = tree.start(before);
        return reading.dates().stream()
            .filter(date -> date.span().start() <= start && start < date.span().end())
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** {@code an attack on Sunday that killed two}: the day of what a relative clause tells of. */
  private @Nullable Timex ofNoun(int token) {
    int noun = tree.head(token);
    boolean event = tree.isRel(token, "acl:relcl") && triggers.containsKey(noun);
    return event && tree.isNoun(noun) && isNarrated(token) ? attached(noun) : null;
  }

  /** {@code killed two and wounded five on Monday}: the date behind verbs of one subject. */
  private @Nullable Timex ofJoined(int token) {
    for (int child : tree.children(token)) {
      int mark = tree.child(child, "mark", "advmod");
      boolean when = words.has(WordLists.Kind.SAME_TIME, tree.word(mark));
      if (tree.isRel(child, "advcl") && when && tree.upos(child) == Upos.VERB) {
        return attached(child);
      }
    }
    int joined = tree.child(token, "conj");
    boolean one =
        joined > token
            && tree.upos(token) == Upos.VERB
            && tree.upos(joined) == Upos.VERB
            && tree.child(joined, "nsubj", "nsubj:pass", "aux", "aux:pass") == Tree.NONE;
    Timex behind = one ? attached(joined) : null;
    return behind == null || isCoarse(behind) ? null : behind;
  }

  /** {@code A 1990 article described the fall}: the year is that of what tells it. */
  private boolean isReported(int token) {
    Trigger above = triggers.get(tree.head(token));
    EventType type = above == null ? EventType.OTHER : above.sense().type();
    boolean said = type == EventType.STATEMENT || type == EventType.ACCUSE;
    if (isOfOne(token, tree.head(token))) {
      return false;
    }
    if (tree.isRel(token, "acl") && isGrounds(token) && tree.isRel(tree.head(token), "obj")) {
      return true;
    }
    return (said && !tree.isRel(token, "conj"))
        || (TypeTraits.has(Trait.JUDGING, type) && isGrounds(token));
  }

  private boolean isCharge(int token) {
    Trigger above = triggers.get(tree.head(token));
    return above != null && TypeTraits.has(Trait.JUDGING, above.sense().type()) && isGrounds(token);
  }

  /** {@code charged on Monday with killing}: what it is for was done before. */
  private boolean isGrounds(int token) {
    String mark = tree.word(tree.child(token, "mark", "case"));
    return words.has(WordLists.Kind.OBJECT_CONTROL_PREPOSITION, mark);
  }

  /** {@code honoured in 1995 for saving two}: what it is for was done before. */
  private boolean isFor(int token) {
    return tree.xpos(token).equals("VBG") && tree.hasChild(token, "mark", "for");
  }

  /** Whether a word happens when the word above it does; what is said does not. */
  private boolean sharesDate(int token) {
    boolean undergone = tree.isRel(token, "acl") && tree.xpos(token).equals("VBN");
    if (isFor(token) || isReported(token) || undergone || tree.isRel(token, "acl:relcl")) {
      return false;
    }
    if (tree.isRel(token, "conj", "xcomp", "obj", "nsubj:pass", "nsubj", "obl", "advcl", "acl")) {
      int mark = tree.child(token, "mark");
      String marked = tree.isNoun(token) ? tree.preposition(token) : tree.word(mark);
      return !words.has(WordLists.Kind.OTHER_TIME, marked);
    }
    return false;
  }

  /**
   * Whether a verb tells of the past as a story goes on: {@code fired}, {@code were taken}; not
   * {@code have fired}, {@code had fired}.
   */
  boolean isNarrated(int token) {
    if (tree.xpos(token).equals("VBD")) {
      return tree.child(token, "aux") == Tree.NONE;
    }
    int passive = tree.child(token, "aux:pass");
    return tree.xpos(token).equals("VBN")
        && tree.xpos(passive).equals("VBD")
        && tree.child(token, "aux") == Tree.NONE;
  }

  /** A year holds what happened before and after. */
  private static boolean isCoarse(Timex date) {
    return date.precision() == DatePrecision.YEAR;
  }

  /** The first date that hangs on a word, at any depth, with no other event between. */
  private @Nullable Timex attached(int token) {
    for (Timex date : reading.dates()) {
      int last = tree.tokenAt(date.span().end() - 1);
      int first = tree.tokenAt(date.span().start());
      if (first >= tree.size()) {
        continue;
      }
      int top = top(first, Math.min(last, tree.size() - 1));
      if (isBound(date, top) || forecast.isPlanned(token, date)) {
        continue;
      }
      for (int up = tree.head(top); up != Tree.NONE; up = tree.head(up)) {
        if (up == token) {
          return date;
        }
        if (triggers.containsKey(up) && !isOfOne(up, token)) {
          break;
        }
      }
    }
    return null;
  }

  /**
   * Whether a date behind the lower word may be that of the upper: {@code signed a deal on Sunday}
   * is one event, and {@code seized a boat carrying gold on Sunday} tells first when it was seized.
   */
  private boolean isOfOne(int lower, int upper) {
    Trigger below = triggers.get(lower);
    Trigger above = triggers.get(upper);
    if (below == null || above == null || !above.isVerb() || lower < upper) {
      return false;
    }
    int head = tree.head(lower);
    if (tree.isNoun(lower)) {
      EventType type = below.sense().type();
      return head == upper && tree.isRel(lower, "obj") && type == above.sense().type();
    }
    boolean way = tree.xpos(lower).equals("VBG") && tree.child(lower, "mark", "aux") == Tree.NONE;
    boolean beside = head == upper || tree.head(head) == upper;
    return way
        && beside
        && isNarrated(upper)
        && below.sense().type() == EventType.OTHER
        && tree.isRel(lower, "advcl", "acl")
        && !tree.word(lower - 1).equals(",");
  }

  /**
   * {@code by Friday}, {@code called a vote for Friday}: where a time ends, not when; so is where
   * it begins if no end is known.
   */
  private boolean isBound(Timex date, int top) {
    String preposition = tree.preposition(top);
    boolean meant = preposition.equals("for") && date.precision() == DatePrecision.DAY;
    return meant
        || words.has(WordLists.Kind.BOUND, preposition)
        || (preposition.equals(SINCE) && (endOfSince(date) == null || !isPerfect(tree.head(top))));
  }

  /** {@code has held thirty since May}; {@code the worst strike since May} was not in May. */
  private boolean isPerfect(int verb) {
    int up = verb;
    while (tree.isNoun(up) && tree.isRel(up, "obj", "obl")) {
      up = tree.head(up);
    }
    int aux = tree.child(up, "aux");
    return aux != Tree.NONE && tree.lemma(aux).equals("have") && tree.upos(up) == Upos.VERB;
  }

  /** The day up to which {@code since 3 March} reaches: that of the paper. */
  private @Nullable LocalDate endOfSince(Timex date) {
    LocalDate today = clocks.publishedOn();
    LocalDate start = date.start();
    return today == null || start == null || today.isBefore(start) ? null : today;
  }

  /** The token of a date that hangs outside it. */
  private int top(int first, int last) {
    int top = first;
    for (int i = 0; i <= last - first; i++) {
      int head = tree.head(top);
      if (head < first || head > last) {
        break;
      }
      top = head;
    }
    return top;
  }

  /** A date before all the verbs of the sentence, which holds for all of them but nouns. */
  private @Nullable Timex opening(int token) {
    if (reading.dates().isEmpty()) {
      return null;
    }
    Timex first = reading.dates().get(0);
    int end = tree.tokenAt(first.span().end() - 1);
    for (int i = 0; i < end; i++) {
      if (triggers.containsKey(i)) {
        return null;
      }
    }
    boolean clause = tree.isPredicate(token) && end < token && !isCharge(token);
    int top = top(tree.tokenAt(first.span().start()), end);
    return clause && !isOfThing(first) && !isBound(first, top) && !isBelowNoun(token)
        ? first
        : null;
  }

  /** {@code On Friday police held a man who shot a clerk}: nobody says that he shot on Friday. */
  private boolean isBelowNoun(int token) {
    boolean below = false;
    for (int up = token; up != Tree.NONE; up = tree.head(up)) {
      if (below && tree.upos(up) == Upos.VERB) {
        return true;
      }
      boolean told = tree.isRel(up, "acl") && tree.child(up, "mark") == Tree.NONE;
      below |= told && !reading.isTimed(tree.head(up));
    }
    return false;
  }

  /** {@code the 1985 report}: the year tells when a thing was made. */
  private boolean isOfThing(Timex date) {
    int top = top(tree.tokenAt(date.span().start()), tree.tokenAt(date.span().end() - 1));
    return isCoarse(date)
        && tree.isNoun(tree.head(top))
        && tree.isRel(top, "nummod", "compound", "amod");
  }

  private boolean isNews(Trigger trigger) {
    if (!trigger.isVerb() || clocks.genre() != DocumentClocks.Genre.NEWS) {
      return false;
    }
    String xpos = tree.xpos(trigger.token());
    boolean speech =
        trigger.sense().type() == EventType.STATEMENT
            && xpos.equals("VBD")
            && !isOfSomeDay(trigger.token());
    boolean headline = tree.isHeadline();
    return speech || (xpos.equals("VBZ") && headline);
  }

  /** {@code once stated}, {@code has often said}: on a day that the text does not tell. */
  private boolean isOfSomeDay(int token) {
    return IntStream.of(tree.children(token))
        .anyMatch(
            child ->
                tree.isRel(child, "advmod")
                    && words.has(WordLists.Kind.SOME_DAY, tree.word(child)));
  }

  private EventDate published() {
    LocalDate day = clocks.publishedOn();
    return day == null
        ? EventDate.none()
        : new EventDate(null, day, day, DatePrecision.DAY, DateBasis.PUBLICATION);
  }

  private EventDate date(Timex timex, DateBasis basis) {
    int last = Math.min(tree.tokenAt(timex.span().end() - 1), tree.size() - 1);
    boolean open = tree.preposition(top(tree.tokenAt(timex.span().start()), last)).equals(SINCE);
    LocalDate until = open ? endOfSince(timex) : endOfRange(timex);
    LocalDate end = until == null ? timex.end() : until;
    return new EventDate(timex.span(), timex.start(), end, timex.precision(), basis);
  }

  /** The last day of {@code from 1942 to 1945}; null where a date begins no range. */
  private @Nullable LocalDate endOfRange(Timex first) {
    if (first.range() == null) {
      return null;
    }
    for (Timex last : reading.dates()) {
      boolean same = first.range().equals(last.range());
      LocalDate end = last.end();
      if (same && first.end() != null && end != null && end.isAfter(first.end())) {
        return end;
      }
    }
    return null;
  }

  /** Whether a timex can date an event: a day, month or year of the story of which it is sure. */
  static boolean dates(@Nullable Timex timex) {
    return timex != null
        && (timex.type() == Timex.TimexType.DATE || timex.type() == Timex.TimexType.TIME)
        && timex.role() == Timex.DateRole.CONTENT
        && !timex.ambiguous()
        && timex.precision() != DatePrecision.CENTURY
        && timex.precision() != DatePrecision.DECADE
        && timex.start() != null
        && timex.end() != null;
  }
}
