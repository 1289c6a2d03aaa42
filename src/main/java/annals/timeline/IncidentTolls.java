// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.casualty.Casualty;
import annals.timeline.EventSignature.Count;
import annals.timeline.Incident.Tolls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The numbers that documents tell of an incident, side by side. */
final class IncidentTolls {
  /** About a hundred may be ninety or a hundred and ten. */
  private static final double ABOUT = 0.1;

  private static final Comparator<Numbered> BY_DAY =
      Comparator.comparing(
              (Numbered n) -> n.count().asOf(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(n -> n.count().least())
          .thenComparing(n -> n.count().most())
          .thenComparing(Numbered::document);

  private record Numbered(Count count, String document) {}

  private IncidentTolls() {}

  /** What is told of one kind; null where nothing is. */
  static @Nullable Tolls of(List<Happening> happenings, Casualty.Kind kind) {
    var all = new ArrayList<Numbered>();
    for (Happening happening : happenings) {
      for (EventSignature event : happening.events()) {
        for (Count count : event.who().counts()) {
          if (count.kind() == kind) {
            all.add(new Numbered(count, event.source().docId()));
          }
        }
      }
    }
    if (all.isEmpty()) {
      return null;
    }
    all.sort(BY_DAY);
    @Nullable LocalDate day = all.get(all.size() - 1).count().asOf();
    List<Numbered> last =
        all.stream().filter(n -> day == null || day.equals(n.count().asOf())).toList();
    return new Tolls(
        all.stream().mapToDouble(n -> n.count().least()).min().orElseThrow(),
        all.stream().mapToDouble(n -> n.count().most()).max().orElseThrow(),
        last.get(last.size() - 1).count().least(),
        conflict(last),
        all.stream().map(n -> shown(n.count())).distinct().collect(Collectors.joining(", ")));
  }

  private static boolean conflict(List<Numbered> last) {
    for (Numbered one : last) {
      for (Numbered other : last) {
        boolean two = !one.document().equals(other.document());
        if (two && highest(one.count()) < lowest(other.count())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What it may be at most: {@code at least 9} leaves the end open. */
  private static double highest(Count count) {
    return switch (count.approximation()) {
      case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
      case ABOUT, NEARLY -> count.most() * (1 + ABOUT);
      default -> count.most();
    };
  }

  private static double lowest(Count count) {
    return switch (count.approximation()) {
      case AT_MOST, LESS_THAN -> 0;
      case ABOUT, NEARLY -> count.least() * (1 - ABOUT);
      default -> count.least();
    };
  }

  private static String shown(Count count) {
    String least = shown(count.least());
    return count.least() == count.most() ? least : least + "-" + shown(count.most());
  }

  private static String shown(double value) {
    return value == StrictMath.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
