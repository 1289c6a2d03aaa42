// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.timeline;

import annals.timeline.EventSignature.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Happenings that belong to one thing: an attack with its blast, its dead and the arrests.
 *
 * @param happenings by their first events; the first one's id is the incident's
 * @param main the happening that most tell of: an attack or a disaster before its dead
 * @param when its days; null where no happening of it is dated
 * @param killed null where no number is told
 * @param injured likewise
 */
public record Incident(
    List<Happening> happenings,
    Happening main,
    @Nullable When when,
    Told told,
    @Nullable Tolls killed,
    @Nullable Tolls injured) {

  /** Who tells it. */
  public record Told(
      long documents,
      List<String> publishers,
      @Nullable LocalDate firstPublished,
      @Nullable LocalDate lastPublished) {}

  /**
   * What is told of one number, side by side.
   *
   * @param least the least that is told
   * @param most the most
   * @param latest the least of what is told for the last day
   * @param conflict whether two documents tell for the last day what cannot both be
   * @param told each number once, in the order of days: {@code 9, 14}
   */
  public record Tolls(double least, double most, double latest, boolean conflict, String told) {}

  public String incidentId() {
    return happenings.get(0).timelineId();
  }

  public boolean tollConflict() {
    return (killed != null && killed.conflict()) || (injured != null && injured.conflict());
  }
}
