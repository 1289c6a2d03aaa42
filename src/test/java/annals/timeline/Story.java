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
import annals.timeline.EventSignature.Count;
import annals.timeline.EventSignature.Lapse;
import annals.timeline.EventSignature.Party;
import annals.timeline.EventSignature.Reference;
import annals.timeline.EventSignature.Scene;
import annals.timeline.EventSignature.Source;
import annals.timeline.EventSignature.Status;
import annals.timeline.EventSignature.Toll;
import annals.timeline.EventSignature.When;
import annals.timeline.EventSignature.Who;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events in one line: {@code doc|at|TYPE.mode|lemma|actor|target|place|date|flags|sentence}. A name
 * in capitals is an entity, a word in small letters a phrase, behind {@code ~} a person without a
 * name, behind {@code @} one under the name of a body; a date with {@code p} before it is the day
 * of publication, one with {@code c} that of the clause, days with {@code ~} are those between
 * which it lay, flags are NEG, PLAN, AIM, HABIT, the, a, headline, {@code storm/name}, {@code
 * written:name} and {@code =N} for a toll, with {@code about} before it where it is so told. The
 * story of a document is {@code doc:NAME,NAME;word,word}.
 */
final class Story {
  private Story() {}

  static List<EventSignature> of(String lines) {
    return lines
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Story::event)
        .toList();
  }

  static EventSignature event(String line) {
    String[] cells = line.split("\\|", -1);
    List<String> doc = List.of(cells[0].split(":", 2));
    List<String> story = doc.size() < 2 ? List.of() : List.of(doc.get(1).split(";", 2));
    List<String> names = story.isEmpty() ? List.of() : List.of(story.get(0).split(","));
    List<String> used = story.size() < 2 ? List.of() : List.of(story.get(1).split(","));
    List<String> id = List.of(doc.get(0).split("@"));
    LocalDate published = id.size() < 2 ? null : LocalDate.parse(id.get(1));
    String[] type = cells[2].split("\\.");
    List<String> flags = List.of(cells[8].split(" "));
    long at = Long.parseLong(cells[1]);
    return new EventSignature(
        id.get(0) + "#" + at,
        at,
        new Source(id.get(0), null, published, names, used),
        new EventSignature.Told(
            EventType.valueOf(type[0]),
            type.length > 1 ? type[1] : null,
            cells[3],
            cells[3],
            reference(flags),
            List.of(),
            describes(flags),
            flags.contains("described")),
        new Status(
            flags.contains("NEG"),
            modality(flags),
            !flags.contains("NEG") && modality(flags) == Modality.ASSERTED,
            null),
        when(cells[7]),
        new Who(
            parties(cells[4]),
            parties(cells[5]),
            cells[6].isEmpty() ? null : cells[6],
            cells[6].isEmpty() ? List.of() : List.of("place:" + cells[6]),
            toll(flags),
            counts(flags, published)),
        scene(cells[9], flags, at));
  }

  private static Modality modality(List<String> flags) {
    return flags.contains("PLAN")
        ? Modality.FUTURE
        : flags.contains("AIM")
            ? Modality.PURPOSE
            : flags.contains("HABIT") ? Modality.HABITUAL : Modality.ASSERTED;
  }

  private static Reference reference(List<String> flags) {
    return flags.contains("Name")
        ? Reference.NAME
        : flags.contains("the")
            ? Reference.DEFINITE
            : flags.contains("this")
                ? Reference.THIS
                : flags.contains("a") ? Reference.INDEFINITE : Reference.NONE;
  }

  private static long describes(List<String> flags) {
    return flags.stream()
        .filter(flag -> flag.startsWith("of"))
        .map(flag -> Long.parseLong(flag.substring(2)))
        .findFirst()
        .orElse(-1L);
  }

  private static When when(String date) {
    if (date.isEmpty()) {
      return new When(null, null, null, DateBasis.NONE, null);
    }
    if (date.startsWith("~")) {
      String[] lay = date.substring(1).split("/");
      var lapse = new Lapse(LocalDate.parse(lay[0]), LocalDate.parse(lay[1]));
      return new When(null, null, null, DateBasis.NONE, lapse);
    }
    if (date.startsWith("y")) {
      int year = Integer.parseInt(date.substring(1));
      return new When(
          LocalDate.of(year, 1, 1),
          LocalDate.of(year, 12, 31),
          DatePrecision.YEAR,
          DateBasis.ATTACHED,
          null);
    }
    boolean published = date.startsWith("p");
    boolean clause = date.startsWith("c");
    String[] days = date.substring(published || clause ? 1 : 0).split("/");
    LocalDate start = LocalDate.parse(days[0]);
    LocalDate end = LocalDate.parse(days[days.length - 1]);
    return new When(
        start,
        end,
        start.equals(end) ? DatePrecision.DAY : DatePrecision.MONTH,
        published ? DateBasis.PUBLICATION : clause ? DateBasis.CLAUSE : DateBasis.ATTACHED,
        null);
  }

  private static List<Party> parties(String cell) {
    return Arrays.stream(cell.split(";"))
        .filter(name -> !name.isBlank())
        .map(Story::party)
        .toList();
  }

  private static Party party(String name) {
    boolean named = Character.isUpperCase(name.charAt(0));
    if (name.startsWith("People of ")) {
      return new Party(name, "group:" + name, "people", Kind.GROUP);
    }
    if (name.startsWith("~") || name.startsWith("@")) {
      String head = name.substring(1);
      return new Party(head, name.startsWith("@") ? "organization:un" : null, head, Kind.PERSON);
    }
    String head = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return new Party(
        name, named ? "person:" + key(name) : null, head, named ? Kind.PERSON : Kind.GROUP);
  }

  /** As entities have it: the words run together. */
  private static String key(String name) {
    return name.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static @Nullable Toll toll(List<String> flags) {
    return flags.stream()
        .filter(flag -> flag.startsWith("="))
        .map(flag -> Double.parseDouble(flag.substring(1)))
        .map(value -> new Toll(value, value))
        .findFirst()
        .orElse(null);
  }

  private static List<Count> counts(List<String> flags, @Nullable LocalDate published) {
    @Nullable Toll toll = toll(flags);
    return toll == null
        ? List.of()
        : List.of(
            new Count(
                Casualty.Kind.KILLED,
                toll.least(),
                toll.most(),
                flags.contains("about") ? Approximation.ABOUT : Approximation.EXACT,
                published));
  }

  private static Scene scene(String sentence, List<String> flags, long at) {
    List<String> words = Stream.of(sentence.split(" ")).filter(w -> w.length() > 3).toList();
    List<String> names =
        flags.stream()
            .filter(f -> f.startsWith("storm/") || f.startsWith(EventSignature.WRITTEN))
            .map(f -> f.startsWith("storm/") ? "thing:" + f : f)
            .toList();
    return new Scene((int) at / 100, flags.contains("headline"), sentence, words, names);
  }
}
