// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.table.TimelineRow;
import annals.timeline.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Happenings as rows of the timeline. */
public final class TimelineRows {
  private static final String BETWEEN_NAMES = "; ";

  private TimelineRows() {}

  public static TimelineRow row(Happening happening) {
    return new TimelineRow(
        happening.timelineId(),
        happening.dateStart(),
        happening.dateEnd(),
        edtf(happening.dateStart(), happening.dateEnd()),
        Labels.ofNullable(happening.precision()),
        happening.type().name(),
        happening.title(),
        names(happening.actors()),
        names(happening.targets()),
        happening.place(),
        happening.negated() ? "NEG" : "POS",
        happening.modality().name(),
        happening.core(),
        happening.eventIds().size(),
        happening.documents(),
        happening.eventIds().get(0),
        happening.dateConflicts(),
        happening.attributedOnly(),
        happening.agreement().label());
  }

  private static @Nullable String names(List<String> names) {
    return names.isEmpty() ? null : String.join(BETWEEN_NAMES, names);
  }

  /** The days between two bounds in EDTF: a day, a whole month or year, else an interval. */
  private static @Nullable String edtf(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null || end == null) {
      return null;
    }
    if (start.equals(end)) {
      return start.toString();
    }
    boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    boolean oneYear = start.getYear() == end.getYear();
    if (months && oneYear && start.getMonth() == end.getMonth()) {
      return String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
    }
    if (months && oneYear && start.getMonthValue() == 1 && end.getMonthValue() == 12) {
      return String.format(Locale.ROOT, "%04d", start.getYear());
    }
    return start + "/" + end;
  }
}
