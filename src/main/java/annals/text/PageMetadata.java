// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head and its markup: every candidate, each with the evidence
 * that gave it, in order of trust (JSON-LD, OpenGraph, meta, time elements, byline text). Nothing
 * is decided here beyond that order; a stage that knows the text may weigh it otherwise.
 */
public record PageMetadata(List<Candidate> candidates) {

  /** What a candidate is a candidate for. */
  public enum Field {
    TITLE,
    AUTHOR,
    PUBLISHER,
    SITE_NAME,
    URL,
    PUBLISHED,
    MODIFIED,
    LANGUAGE,
    DESCRIPTION,
    SECTION,
    ARTICLE_BODY;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing that the page says.
   *
   * @param value as the page has it, white space collapsed
   * @param evidence where it stands: {@code json-ld datePublished}, {@code meta og:title}
   * @param iso for a date that is clear, its ISO 8601 form ({@code 2026-03-24T09:30:00+07:00}, or a
   *     day), else null
   */
  public record Candidate(Field field, String value, String evidence, @Nullable String iso) {}

  public static PageMetadata none() {
    return new PageMetadata(List.of());
  }

  /** These candidates, then others that are trusted less. */
  public PageMetadata followedBy(PageMetadata others) {
    return others.candidates.isEmpty()
        ? this
        : new PageMetadata(Stream.concat(candidates.stream(), others.candidates.stream()).toList());
  }

  /** The candidates for a field, the most trusted first. */
  public Stream<Candidate> all(Field field) {
    return candidates.stream().filter(candidate -> candidate.field() == field);
  }

  /** The most trusted candidate for a field. */
  public Optional<Candidate> first(Field field) {
    return all(field).findFirst();
  }
}
