// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.casualty.Casualty;
import annals.clause.Modality;
import annals.event.Event.DateBasis;
import annals.event.EventType;
import annals.event.Participant.Kind;
import annals.figure.Figure.Approximation;
import annals.time.DatePrecision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What merging needs to know of an event: small enough to be grouped over a whole dataset.
 *
 * @param charStart where its trigger starts; with the document it gives the order of events
 */
public record EventSignature(
    String eventId,
    long charStart,
    Source source,
    Told told,
    Status status,
    When when,
    Who who,
    Scene scene) {
  /** Before what is written as a name, of which no more is known: {@code written:kelmar}. */
  public static final String WRITTEN = "written:";

  private static final int LONGEST_WITHOUT_PLURAL = 3;
  private static final long TWO_MONTHS = 62;

  /**
   * The document that tells it.
   *
   * @param names keys of the people, organizations and places that it names most
   * @param words its words of content, those that it uses most
   */
  public record Source(
      String docId,
      @Nullable String publisher,
      @Nullable LocalDate published,
      List<String> names,
      List<String> words) {}

  /**
   * The words that tell it.
   *
   * @param sense words of one sense tell of one kind of happening: {@code die} of {@code death}
   * @param reference how a noun points: {@code the blast}, {@code a blast}; none for verbs
   * @param modifiers words that tell which one it is: {@code bus, station} of {@code the bus
   *     station bombing}
   * @param describes where the trigger stands of whose victim it tells more: {@code killed} for the
   *     bombing of {@code killed the man behind the bombing}; -1 for most
   * @param described whether another trigger tells more of its victim
   */
  public record Told(
      EventType type,
      @Nullable String mode,
      String lemma,
      String sense,
      Reference reference,
      List<String> modifiers,
      long describes,
      boolean described) {}

  /** How a trigger points to what it tells of. */
  public enum Reference {
    NONE,
    DEFINITE,
    /** What was told last: {@code that attack}. */
    THIS,
    INDEFINITE,
    /** By a name of its own: {@code the Oscars}. */
    NAME
  }

  /** Whether it is told as fact, and by whom; null attribution where the text itself tells it. */
  public record Status(
      boolean negated, Modality modality, boolean core, @Nullable String attribution) {}

  /**
   * Its days, null where it has none, and how they were found.
   *
   * @param lapse for an event without days between which days it lay, by what its sentence counts
   *     back: {@code two years after gunmen killed 40}; it never dates a row
   */
  public record When(
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable DatePrecision precision,
      DateBasis basis,
      @Nullable Lapse lapse) {

    /** Between which days it lay by its own words; null where they do not say. */
    @Nullable Lapse known() {
      return own() ? new Lapse(start, end) : start == null ? lapse : null;
    }

    /** Whether its own words date it, rather than the day of publication. */
    boolean own() {
      return start != null && basis != DateBasis.PUBLICATION;
    }

    boolean isDay() {
      return start != null && start.equals(end);
    }

    /** Whether their own words tell that they lay apart. */
    boolean isKnownApartFrom(When other) {
      Lapse one = known();
      Lapse two = other.known();
      return one != null && two != null && one.isApartFrom(two);
    }

    /**
     * Whether days, weeks or months of their own overlap, of which each is as short as two months,
     * and not both are days.
     */
    boolean isOfMonthOf(When other) {
      Lapse one = known();
      Lapse two = other.known();
      return one != null
          && two != null
          && !(isDay() && other.isDay())
          && !one.isApartFrom(two)
          && Math.max(one.days(), two.days()) <= TWO_MONTHS;
    }

    boolean isApartFrom(When other) {
      return start != null
          && other.start != null
          && (end.isBefore(other.start) || other.end.isBefore(start));
    }
  }

  /** The first and the last day on which something may have been. */
  public record Lapse(LocalDate earliest, LocalDate latest) {
    boolean isApartFrom(Lapse other) {
      return latest.isBefore(other.earliest) || other.latest.isBefore(earliest);
    }

    boolean isDay() {
      return earliest.equals(latest);
    }

    long days() {
      return ChronoUnit.DAYS.between(earliest, latest) + 1;
    }
  }

  /**
   * Who takes part, and where.
   *
   * @param place its name, for reading
   * @param places keys of the places where it happened
   * @param toll how many people its sentence counts as its victims
   * @param counts the numbers of dead and injured that are told of it as fact
   */
  public record Who(
      List<Party> actors,
      List<Party> targets,
      @Nullable String place,
      List<String> places,
      @Nullable Toll toll,
      List<Count> counts) {}

  /**
   * A number of dead or injured.
   *
   * @param asOf the day for which it is told; null for an older one
   */
  public record Count(
      Casualty.Kind kind,
      double least,
      double most,
      Approximation approximation,
      @Nullable LocalDate asOf) {}

  /** A participant; key of the entity where it is named, null where it is only described. */
  public record Party(String name, @Nullable String key, String head, Kind kind) {}

  /** Least and most. */
  public record Toll(double least, double most) {}

  /**
   * The sentence around it.
   *
   * @param sentence its number in the document, -1 outside sentences
   * @param title the sentence; null where the text may not be published
   * @param words its words of content, in lower case and the singular
   * @param names keys of the entities that it names
   */
  public record Scene(
      int sentence,
      boolean headline,
      @Nullable String title,
      List<String> words,
      List<String> names) {}

  /**
   * The same event. What both it and the other say of their document and of their sentence is held
   * once, where it is equal: a family of events is many of few documents.
   */
  public EventSignature sharing(EventSignature other) {
    boolean document = source.equals(other.source);
    return new EventSignature(
        eventId,
        charStart,
        document ? other.source : source,
        told,
        status,
        when,
        who,
        document && scene.equals(other.scene) ? other.scene : scene);
  }

  /** A word as its signatures compare it: {@code bombs} as {@code bomb}, {@code boss} as it is. */
  public static String singular(String word) {
    boolean plural = word.length() > LONGEST_WITHOUT_PLURAL && word.endsWith("s");
    return plural && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
