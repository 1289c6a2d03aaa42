// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DateOptions.MetadataDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what the text shows against the page's metadata. A printed date within a day of the
 * metadata's is taken, since zones may differ; else the metadata's, which is made by the
 * publisher's system and means this article. Where only an update is known it stands for the
 * publication.
 */
record PublishedDay(
    @Nullable LocalDateTime at,
    @Nullable LocalDate on,
    @Nullable String zone,
    @Nullable DatePrecision precision,
    @Nullable String evidence,
    @Nullable LocalDateTime updatedAt) {

  static PublishedDay of(
      @Nullable DateCandidate published,
      @Nullable DateCandidate updated,
      List<MetadataDate> metadata,
      DayOrderDecision order,
      @Nullable LocalDateTime crawled) {
    Found meta = metadata(metadata, false, crawled);
    Found metaUpdate = metadata(metadata, true, crawled);
    LocalDateTime update = metaUpdate == null ? null : metaUpdate.date().at(order);
    if (published != null && (meta == null || near(published.day(order), meta.date().day(order)))) {
      String evidence =
          switch (published.label()) {
            case PUBLISHED -> "a label says published";
            case DATELINE -> "the dateline of the report";
            default -> "the date line";
          };
      return taken(
          published, meta == null ? evidence : evidence + " and " + meta.evidence(), order, update);
    }
    if (meta != null) {
      return taken(meta.date(), meta.evidence(), order, update);
    }
    if (updated != null) {
      return taken(updated, "only an update is shown", order, update);
    }
    return metaUpdate == null
        ? new PublishedDay(null, null, null, null, null, null)
        : taken(metaUpdate.date(), metaUpdate.evidence() + ", only an update", order, update);
  }

  private record Found(DateCandidate date, String evidence) {}

  private static @Nullable Found metadata(
      List<MetadataDate> metadata, boolean updates, @Nullable LocalDateTime crawled) {
    var monthFirst = new DayOrderDecision(DocumentClocks.DayOrder.MDY, "", false);
    for (MetadataDate entry : metadata) {
      String evidence = entry.evidence().toLowerCase(Locale.ROOT);
      boolean update = evidence.contains("modif") || evidence.contains("updat");
      DateCandidate date = update == updates ? PageDates.single(entry.text()) : null;
      LocalDate day = date == null ? null : date.day(monthFirst);
      if (date != null && day != null && (crawled == null || !day.isAfter(crawled.toLocalDate()))) {
        return new Found(date, entry.evidence());
      }
    }
    return null;
  }

  private static boolean near(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && Math.abs(a.toEpochDay() - b.toEpochDay()) <= 1;
  }

  private static PublishedDay taken(
      DateCandidate date, String evidence, DayOrderDecision order, @Nullable LocalDateTime update) {
    ClockTime clock = date.clock();
    boolean timed = clock != null && clock.hasMinute() && clock.hour() >= 0;
    String zone = clock == null || "local".equals(clock.zone()) ? null : clock.zone();
    DatePrecision precision =
        !timed
            ? DatePrecision.DAY
            : clock.second() == ClockTime.NONE ? DatePrecision.MINUTE : DatePrecision.SECOND;
    return new PublishedDay(
        timed ? date.at(order) : null, date.day(order), zone, precision, evidence, update);
  }
}
