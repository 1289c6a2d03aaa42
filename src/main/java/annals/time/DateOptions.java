// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.Markup;
import annals.time.DocumentClocks.DayOrder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document's dates from outside its text.
 *
 * @param fetchedAt when the page was fetched, if the input says
 * @param dayOrder the order that the user asked for; null for {@code auto}
 * @param siteVote the order that most decided dates of the same site have; null without a vote
 * @param metadata dates of the page's metadata, the most trusted first
 * @param page what else is known of the page
 */
public record DateOptions(
    @Nullable LocalDateTime fetchedAt,
    @Nullable DayOrder dayOrder,
    @Nullable DayOrder siteVote,
    List<MetadataDate> metadata,
    Head page) {

  public DateOptions(
      @Nullable LocalDateTime fetchedAt,
      @Nullable DayOrder dayOrder,
      @Nullable DayOrder siteVote,
      List<MetadataDate> metadata) {
    this(fetchedAt, dayOrder, siteVote, metadata, new Head(null, null, null));
  }

  /**
   * What tells the head of the article from the rest of the page.
   *
   * @param title what the page's head calls the article; null for plain text
   * @param language of the article, an ISO 639-1 code; null where it is not known
   * @param markup of the lines; null for plain text
   */
  public record Head(@Nullable String title, @Nullable String language, @Nullable Markup markup) {}

  /**
   * A date of the HTML head, of its body's markup, or of the page's address.
   *
   * @param text as written: {@code 2019-01-07T11:07:54+07:00}
   * @param evidence where it stood: {@code meta article:published_time}
   */
  public record MetadataDate(String text, String evidence) {
    private static final String MANY = " of many";

    /** Whether it says when the page was changed. */
    boolean isUpdate() {
      String lower = evidence.toLowerCase(Locale.ROOT);
      return lower.contains("modif") || lower.contains("updat") || lower.contains("revis");
    }

    /** Whether the publisher's system says of this page when it was published. */
    boolean isStated() {
      boolean stated =
          evidence.equals("json-ld datePublished")
              || evidence.startsWith("meta ")
              || evidence.startsWith("itemprop datePublished")
              || evidence.equals("time published")
              || evidence.startsWith("record ");
      return stated && !isUpdate() && !evidence.endsWith(MANY);
    }

    /** Its kind: one system writes all statements of a kind. */
    String kind() {
      int space = evidence.indexOf(' ');
      return space < 0 ? evidence : evidence.substring(0, space);
    }

    boolean isAddress() {
      return evidence.equals("url");
    }
  }

  public static DateOptions none() {
    return new DateOptions(null, null, null, List.of());
  }
}
