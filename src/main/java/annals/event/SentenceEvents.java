// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Clauses;
import annals.clause.Habits;
import annals.clause.Modality;
import annals.clause.Quotation;
import annals.clause.Reality;
import annals.clause.Tree;
import annals.clause.WordLists;
import annals.clause.WordLists.Kind;
import annals.event.Event.EventDate;
import annals.event.Event.Meaning;
import annals.event.Event.Truth;
import annals.event.Intent.Change;
import annals.event.Triggers.Trigger;
import annals.event.TypeTraits.Trait;
import annals.text.Span;
import annals.time.DatePrecision;
import annals.time.DocumentClocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of one sentence: each trigger with all that belongs to it. */
final class SentenceEvents {
  private static final Map<Character, String> RULES =
      Map.of('n', Event.NOUN_RULE, 'a', "event.adjective.lexicon");

  /** How far below its verb a predicate may hang. */
  private static final int COMPLEMENTS = 3;

  private static final double VERB_CONFIDENCE = 0.8;
  private static final double NOUN_CONFIDENCE = 0.7;
  private static final double UNKNOWN_CONFIDENCE = 0.6;

  private final SentenceReading reading;
  private final WordLists words;
  private final Clauses clauses;
  private final Participants phrases;
  private final Map<Integer, Trigger> triggers = new LinkedHashMap<>();
  private final Reality reality;
  private final Habits habits;
  private final boolean toldToReader;
  private final Intent intent;
  private final Casting casting;
  private final Speakers speakers;
  private final Dating dating;
  private final Placing placing;
  private final VerbArguments ofVerbs;
  private final NounArguments ofNouns;
  private final Doubt doubt;

  SentenceEvents(
      SentenceReading reading,
      Triggers spotter,
      WordLists words,
      Coreference pronouns,
      ArgumentModel model,
      DocumentClocks clocks,
      Quotation quotation) {
    this.reading = reading;
    this.words = words;
    this.clauses = new Clauses(reading.tree(), words);
    this.phrases = new Participants(reading, pronouns, words);
    pronouns.read(reading, clauses, phrases);
    spotter.find(reading, clauses).forEach(trigger -> triggers.put(trigger.token(), trigger));
    this.reality = new Reality(reading.tree(), words);
    this.habits = new Habits(reading.tree(), words);
    this.toldToReader = habits.isToldToReader(quotation);
    this.intent = new Intent(reading, clauses, words, reality, triggers);
    this.casting = new Casting(reading, clauses, phrases, pronouns, words);
    this.speakers = new Speakers(reading, clauses, phrases, words, triggers, quotation);
    this.dating = new Dating(reading, triggers, clocks, words);
    this.placing = new Placing(reading, clauses, phrases, words);
    var learned = new LearnedArguments(reading.tree(), clauses, model, reading.nouns());
    this.doubt = new Doubt(reading, clauses, learned, words, pronouns);
    this.ofVerbs = new VerbArguments(reading, clauses, learned, phrases, words);
    this.ofNouns = new NounArguments(reading, clauses, phrases, words);
  }

  List<Event> events() {
    var events = new ArrayList<Event>();
    triggers.values().forEach(trigger -> events.add(event(trigger)));
    return events;
  }

  /** What the sentence tells that somebody said. */
  List<Saying> sayings(List<Event> events) {
    var byToken = new HashMap<Integer, Event>();
    events.forEach(event -> byToken.put(token(event), event));
    return speakers.sayings(byToken);
  }

  /** Whoever says what the sentence quotes; null where it does not say. */
  @Nullable Participant quoted() {
    return speakers.ofQuotation();
  }

  /** Whoever says all that the sentence tells; null where it tells something itself. */
  @Nullable Participant reporter() {
    return speakers.ofMainClause();
  }

  /** Whether the sentence says what should be. */
  boolean isOpinion() {
    return speakers.isOpinion();
  }

  /** The token of an event's trigger. */
  int token(Event event) {
    return reading.tree().tokenAt(event.span().start());
  }

  /** Whether a verb tells in the simple past what happened next, with no date of its own. */
  boolean goesOn(Event event) {
    int token = token(event);
    return reading.dates().isEmpty() && dating.isNarrated(token);
  }

  /**
   * The day of what the main clause of the sentence tells, which a story shares with what follows;
   * null where it has none. When something was said is no day of what was told, and a month or year
   * holds more than one story.
   */
  @Nullable EventDate ofMainClause(List<Event> events) {
    for (Event event : events) {
      int token = token(event);
      boolean main = reading.tree().isRel(token, "root", "conj");
      boolean day =
          event.date().timex() != null
              && event.date().precision() == DatePrecision.DAY
              && event.type() != EventType.STATEMENT;
      if (main && day && dating.isNarrated(token)) {
        return event.date();
      }
    }
    return null;
  }

  private Event event(Trigger trigger) {
    int token = trigger.token();
    Sense sense = trigger.sense();
    boolean noun = sense.pos() == 'n';
    Change change = intent.of(trigger);
    EventType type = change == null ? sense.type() : change.type();
    var meant =
        new Meaning(sense.lemma(), sense.sense(), type, change == null ? sense.mode() : null);
    Meaning meaning = asResult(token, casting.of(trigger, meant));
    var participants =
        new ArrayList<Participant>(
            noun ? ofNouns.of(trigger) : ofVerbs.of(trigger, meaning.type()));
    participants.removeIf(p -> p.role() == Participant.Role.TARGET && isActor(p, participants));
    List<Participant> behind = speakers.behind(token);
    if (!behind.isEmpty()) {
      participants.clear();
      participants.addAll(behind);
    }
    boolean hurt = "injury".equals(meaning.mode());
    if (sense.pos() == 'a' && (hurt || meaning.type() == EventType.SANCTION)) {
      participants.replaceAll(Participant::undergoing);
    }
    if (meaning.type() == EventType.LIFE) {
      participants.removeIf(p -> p.role() == Participant.Role.ACTOR && isCause(p));
    }
    participants.addAll(placing.of(trigger, meaning.type()));
    boolean nowhere =
        meaning.type() == EventType.MOVEMENT
            && !words.has(Kind.GETTING_AWAY, sense.lemma())
            && participants.stream().noneMatch(p -> p.role() != Participant.Role.ACTOR);
    EventDate date = dating.of(trigger);
    boolean qualifier = noun && participants.isEmpty() && reading.tree().isRel(token, "nmod");
    if (qualifier || nowhere || isRepeated(trigger)) {
      meaning = new Meaning(sense.lemma(), sense.sense(), EventType.OTHER, null);
    }
    Participant speaker = speakers.of(token);
    String rule = RULES.getOrDefault(sense.pos(), Event.VERB_RULE);
    return new Event(
        Span.of(reading.tree().start(token), reading.tree().end(token)),
        meaning,
        List.copyOf(participants),
        date,
        new Truth(
            reality.isNegated(token),
            modality(token, meaning, date),
            reality.isHedged(token),
            isOwnDeath(meaning, participants, speaker)
                ? CoreReason.UNCLEAR
                : doubt.of(trigger, meaning.type(), participants, date)),
        speaker,
        confidence(meaning.type(), noun),
        change == null ? rule : change.ruleId());
  }

  /**
   * {@code jets bombed a camp, killing nine}: whom attackers kill they assault; {@code dying in it}
   * is no deed.
   */
  private Meaning asResult(int token, Meaning meaning) {
    boolean harm = words.has(Kind.HARM_SENSE, meaning.sense()) && meaning.type() == EventType.LIFE;
    boolean result =
        reading.tree().isRel(token, "advcl") && reading.tree().xpos(token).equals("VBG");
    Trigger above = triggers.get(reading.tree().head(token));
    boolean attack = above != null && isAssault(above);
    return harm && result && attack && clauses.object(token) != null
        ? new Meaning(meaning.lemma(), meaning.sense(), EventType.ASSAULT, null)
        : meaning;
  }

  private boolean isAssault(Trigger trigger) {
    Sense sense = trigger.sense();
    var meaning = new Meaning(sense.lemma(), sense.sense(), sense.type(), sense.mode());
    return casting.of(trigger, meaning).type() == EventType.ASSAULT;
  }

  /** What brings death without doing anything: vehicles, fires, illnesses. */
  private boolean isCause(Participant part) {
    String head = part.head() == null ? "" : part.head().toLowerCase(Locale.ROOT);
    return part.kind() == Participant.Kind.THING || reading.nouns().isInClass("fatal", head);
  }

  /** Nobody tells of his own death: the pronoun stands for somebody else. */
  private static boolean isOwnDeath(
      Meaning meaning, List<Participant> all, @Nullable Participant speaker) {
    return speaker != null
        && "death".equals(meaning.mode())
        && all.stream().anyMatch(p -> p.inferred() && p.name().equals(speaker.name()));
  }

  /** Nobody does to himself what a verb tells, unless it says so. */
  private static boolean isActor(Participant target, List<Participant> all) {
    return all.stream().anyMatch(p -> p.role() == Participant.Role.ACTOR && isSame(p, target));
  }

  /** One name is one and the same; {@code rebels} and {@code rebels} are two bands. */
  private static boolean isSame(Participant actor, Participant target) {
    boolean named = isName(actor) && isName(target) && actor.name().equals(target.name());
    return named || (target.span() != null && target.span().equals(actor.span()));
  }

  private static boolean isName(Participant somebody) {
    return somebody.mention() != null
        && somebody.mention().equals(somebody.span())
        && !somebody.inferred();
  }

  /** What the clause says; what a later day than that of the paper dates is still to come. */
  private Modality modality(int token, Meaning meaning, EventDate date) {
    Modality said = reality.modality(token);
    if (said != Modality.ASSERTED) {
      return said;
    }
    boolean deed = !TypeTraits.has(Trait.TOLD, meaning.type()) && meaning.type() != EventType.OTHER;
    boolean undated = date.start() == null;
    boolean general = deed && undated && (toldToReader || habits.isGeneral(token));
    boolean harm = TypeTraits.has(Trait.GENERAL, meaning.type()) && undated;
    general |= harm && habits.isUndergoneInGeneral(token);
    general |= meaning.type() != EventType.OTHER && habits.isOfKind(token);
    return general
        ? Modality.HABITUAL
        : dating.forecast().isToCome(token, date) ? Modality.FUTURE : Modality.ASSERTED;
  }

  private static double confidence(EventType type, boolean noun) {
    return type == EventType.OTHER ? UNKNOWN_CONFIDENCE : noun ? NOUN_CONFIDENCE : VERB_CONFIDENCE;
  }

  /**
   * Whether the word beside it tells the same event and more of it: {@code treaty} of {@code signed
   * a treaty}, {@code opened} of {@code opened talks}.
   */
  private boolean isRepeated(Trigger trigger) {
    Tree tree = reading.tree();
    int token = trigger.token();
    if (trigger.sense().pos() == 'a' && isSaidAbove(trigger)) {
      return true;
    }
    if (!trigger.isVerb()) {
      Trigger above = triggers.get(tree.head(token));
      return above != null && above.isVerb() && isSame(above, trigger) && !lends(above);
    }
    for (int child : tree.children(token)) {
      Trigger below = triggers.get(child);
      if (lends(trigger) && below != null && !below.isVerb() && isSame(trigger, below)) {
        return true;
      }
    }
    return false;
  }

  /** {@code finds the suspect guilty}: the verb above has said it. */
  private boolean isSaidAbove(Trigger trigger) {
    int up = trigger.token();
    for (int i = 0; i < COMPLEMENTS && reading.tree().isRel(up, "xcomp", "obj"); i++) {
      up = reading.tree().head(up);
      Trigger above = triggers.get(up);
      if (above != null && above.isVerb()) {
        EventType told = above.sense().type();
        return told == trigger.sense().type() || told == EventType.ASSAULT;
      }
    }
    return false;
  }

  private boolean isSame(Trigger verb, Trigger noun) {
    return reading.tree().isRel(noun.token(), "obj", "nsubj:pass")
        && verb.sense().type() == noun.sense().type();
  }

  private boolean lends(Trigger verb) {
    String lemma = verb.sense().lemma();
    return words.has(Kind.LIGHT, lemma) || words.has(Kind.ASPECTUAL, lemma);
  }
}
