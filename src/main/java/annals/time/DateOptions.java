// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.time.DocumentClocks.DayOrder;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document's dates from outside its text.
 *
 * @param fetchedAt when the page was fetched, if the input says
 * @param dayOrder the order that the user asked for; null for {@code auto}
 * @param siteVote the order that most decided dates of the same site have; null without a vote
 * @param metadata dates of the page's metadata, in the order found
 */
public record DateOptions(
    @Nullable LocalDateTime fetchedAt,
    @Nullable DayOrder dayOrder,
    @Nullable DayOrder siteVote,
    List<MetadataDate> metadata) {

  /**
   * A date of the HTML head.
   *
   * @param text as written: {@code 2019-01-07T11:07:54+07:00}
   * @param evidence where it stood: {@code meta article:published_time}
   */
  public record MetadataDate(String text, String evidence) {}

  public static DateOptions none() {
    return new DateOptions(null, null, null, List.of());
  }
}
