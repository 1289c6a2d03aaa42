// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.casualty.Casualty;
import annals.casualty.Casualty.Kind;
import annals.clause.Modality;
import annals.entity.EntityType;
import annals.entity.Mention;
import annals.event.Event;
import annals.event.Event.DateBasis;
import annals.event.Event.EventDate;
import annals.event.EventType;
import annals.event.Participant;
import annals.event.Participant.Role;
import annals.text.Sentence;
import annals.text.Span;
import annals.timeline.EventSignature;
import annals.timeline.EventSignature.Count;
import annals.timeline.EventSignature.Lapse;
import annals.timeline.EventSignature.Party;
import annals.timeline.EventSignature.Source;
import annals.timeline.EventSignature.Status;
import annals.timeline.EventSignature.Told;
import annals.timeline.EventSignature.Toll;
import annals.timeline.EventSignature.When;
import annals.timeline.EventSignature.Who;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the timeline needs to know of a document's events, under the ids that their rows have. */
public final class EventSignatures {
  private static final int NAMES = 24;
  private static final int WORDS = 32;

  private final AnnotatedDocument document;
  private final SentenceIndex sentences;
  private final Scenes scenes;
  private final Descriptions descriptions;
  private final Tolls tolls;
  private final Lapses lapses;
  private final Map<Span, List<Count>> counts;
  private final Map<Integer, List<Event>> bySentence;
  private final Map<Span, String> keys = new HashMap<>();

  private EventSignatures(AnnotatedDocument document) {
    this.document = document;
    this.sentences = new SentenceIndex(document.sentences());
    document.mentions().forEach(m -> keys.put(m.span(), Scenes.key(m)));
    this.scenes = new Scenes(document);
    this.bySentence = sentences.bySentence(document.events());
    this.descriptions = new Descriptions(document, bySentence);
    this.tolls = Tolls.of(document);
    this.lapses = Lapses.of(document, bySentence);
    this.counts = counts(document);
  }

  public static List<EventSignature> of(AnnotatedDocument document) {
    var ids = new PlaceIds(document.source().docId(), document.text());
    var signatures = new EventSignatures(document);
    Source source = signatures.source();
    return document.events().stream()
        .map(event -> signatures.sign(event, ids.next(event.span()), source))
        .toList();
  }

  private EventSignature sign(Event event, String id, Source source) {
    @Nullable Sentence sentence = sentences.holding(event.span());
    Scenes.Pointing pointing = scenes.pointing(event, sentence);
    long trigger = document.text().codePoint(event.span().start());
    return new EventSignature(
        id,
        trigger,
        source,
        new Told(
            event.type(),
            event.mode(),
            event.lemma(),
            event.sense(),
            pointing.reference(),
            pointing.modifiers(),
            descriptions.of(event),
            descriptions.isDescribed(trigger)),
        new Status(event.negated(), event.modality(), event.core(), event.attribution()),
        when(event),
        new Who(
            parties(event, Role.ACTOR),
            parties(event, Role.TARGET),
            event.participants().stream()
                .filter(p -> p.role() == Role.PLACE)
                .map(Participant::name)
                .findFirst()
                .orElse(null),
            places(event),
            toll(event),
            counts.getOrDefault(event.span(), List.of())),
        scenes.scene(sentence));
  }

  /** What is counted back to has no day of its own, whatever day its sentence tells. */
  private When when(Event event) {
    @Nullable Lapse lapse = lapses.of(event);
    return lapse == null
        ? new When(
            event.date().start(),
            event.date().end(),
            event.date().precision(),
            hasDayAlone(event) ? DateBasis.ATTACHED : event.date().basis(),
            null)
        : new When(null, null, null, DateBasis.NONE, lapse);
  }

  /**
   * Whether the day of its clause is that of no other deed of the sentence, so that it was not
   * lent: {@code the explosion two days earlier}, but not {@code approved the purchase on Monday}.
   */
  private boolean hasDayAlone(Event event) {
    @Nullable Sentence sentence = sentences.holding(event.span());
    return event.date().basis() == DateBasis.CLAUSE
        && sentence != null
        && bySentence.get(sentence.ordinal()).stream()
            .filter(other -> !other.equals(event) && other.type() != EventType.OTHER)
            .noneMatch(other -> isOfOneDay(other.date(), event.date()));
  }

  private static boolean isOfOneDay(EventDate one, EventDate other) {
    return Objects.equals(one.start(), other.start()) && Objects.equals(one.end(), other.end());
  }

  /** Its dead; the number of people nearest to it where neither dead nor injured are told. */
  private @Nullable Toll toll(Event event) {
    List<Count> told = counts.getOrDefault(event.span(), List.of());
    return told.isEmpty()
        ? tolls.of(event)
        : told.stream()
            .filter(count -> count.kind() == Kind.KILLED)
            .map(count -> new Toll(count.least(), count.most()))
            .findFirst()
            .orElse(null);
  }

  /** The dead and injured that are told as fact, by the event that they are told of. */
  private static Map<Span, List<Count>> counts(AnnotatedDocument document) {
    var counts = new HashMap<Span, List<Count>>();
    for (Casualty casualty : document.accounts().casualties()) {
      Casualty.Told told = casualty.told();
      Casualty.Toll toll = casualty.toll();
      boolean fact = !told.negated() && !told.hedged() && told.modality() == Modality.ASSERTED;
      boolean kept = casualty.kind() == Kind.KILLED || casualty.kind() == Kind.INJURED;
      Event of = casualty.link().of();
      if (fact && kept && of != null && toll.min() != null && toll.max() != null) {
        counts
            .computeIfAbsent(of.span(), span -> new ArrayList<>())
            .add(
                new Count(
                    casualty.kind(),
                    toll.min(),
                    toll.max(),
                    toll.approximation(),
                    casualty.link().asOf()));
      }
    }
    return counts;
  }

  private Source source() {
    return new Source(
        document.source().docId(),
        document.metadata().publisher(),
        document.clocks().publishedOn(),
        mostNamed(),
        scenes.mostUsed(WORDS));
  }

  /** The people, organizations and places that the document names most. */
  private List<String> mostNamed() {
    var counts = new TreeMap<String, Integer>();
    for (Mention mention : document.mentions()) {
      String key = Scenes.key(mention);
      boolean people = mention.type() == EntityType.GROUP && key.startsWith("group:");
      if (mention.type() != EntityType.COUNTRY && !people) {
        counts.merge(StoryNames.of(mention), 1, Integer::sum);
      }
    }
    for (Sentence sentence : document.sentences()) {
      scenes.written(sentence).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(NAMES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Party> parties(Event event, Role role) {
    return event.participants().stream()
        .filter(p -> p.role() == role)
        .map(
            p ->
                new Party(
                    p.name(),
                    p.mention() == null ? null : keys.get(p.mention()),
                    (p.head() == null ? p.name() : p.head()).toLowerCase(Locale.ROOT),
                    p.kind()))
        .distinct()
        .toList();
  }

  private List<String> places(Event event) {
    var places = new ArrayList<String>();
    for (Participant participant : event.participants()) {
      @Nullable String key = participant.mention() == null ? null : keys.get(participant.mention());
      boolean place = key != null && (participant.role() == Role.PLACE || key.startsWith("place:"));
      if (place && !places.contains(key)) {
        places.add(key);
      }
    }
    return places;
  }
}
