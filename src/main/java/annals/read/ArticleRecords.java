// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.read.RecordFields.Found;
import annals.read.RecordFields.Name;
import annals.text.Issue;
import annals.text.PageMetadata;
import annals.text.PageMetadata.Candidate;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Documents of records with fields ({@link RecordFields}): an object of JSON, a row of CSV. What a
 * record says of title, author and day is evidence as a page's head is.
 */
final class ArticleRecords {
  private static final String EVIDENCE = "record ";

  private final OpenInput input;
  private final Container container;

  ArticleRecords(OpenInput input) {
    this.input = input;
    this.container = input.container();
  }

  /**
   * Makes a document of a record, or tells why there is none.
   *
   * @param place what names the record where it has no id
   * @param where what a reader finds it by: {@code line 3}
   * @param bytes the record as it stands in the file
   */
  void take(JsonNode record, String place, String where, byte[] bytes, List<Issue> issues) {
    Found html = text(record, Name.HTML);
    Found content = html == null ? text(record, Name.TEXT) : html;
    if (content == null) {
      bad(place, where, "bad_record", "neither text nor html in it");
      return;
    }
    Found id = input.fields().find(record, Name.ID);
    boolean named = id != null && !id.value().isContainerNode() && !id.value().asText().isBlank();
    String body = content.value().asText();
    boolean markup = html != null || isMarkup(body);
    container.record(
        named ? id.value().asText() : place,
        name -> {
          var all = new ArrayList<>(name.issues());
          all.addAll(issues);
          Origin origin = origin(record, name.id(), bytes, all);
          PageMetadata said = metadata(record);
          return markup
              ? HtmlPage.of(body, origin, said, all, input.limits())
              : PlainText.of(body, origin, said, all, input.limits());
        });
  }

  /** Tells why there is no document. */
  void bad(String place, String where, String code, String message) {
    container.unreadable(place, Issue.error(code, where + ": " + message));
  }

  private @Nullable Found text(JsonNode record, Name field) {
    Found filled =
        input
            .fields()
            .find(record, field, (name, value) -> value.isTextual() && !value.asText().isBlank());
    return filled == null
        ? input.fields().find(record, field, (name, value) -> value.isTextual())
        : filled;
  }

  private static boolean isMarkup(String body) {
    String start = body.stripLeading();
    return start.startsWith("<") && PageSniffer.isPage(start) && start.contains("</");
  }

  private Origin origin(JsonNode record, String id, byte[] bytes, List<Issue> issues) {
    Found url = text(record, Name.URL);
    return container.origin(
        id, bytes, url == null ? null : url.value().asText(), fetched(record, issues), null);
  }

  private @Nullable LocalDateTime fetched(JsonNode record, List<Issue> issues) {
    Found found = input.fields().find(record, Name.FETCHED_AT);
    String printed = found == null ? "" : found.value().asText("").strip();
    if (printed.isEmpty()) {
      return null;
    }
    String iso = IsoDates.iso(printed);
    try {
      if (iso == null) {
        throw new DateTimeException(printed);
      }
      return moment(found.value().isNumber(), iso);
    } catch (DateTimeException e) {
      issues.add(Issue.warning("date_refused", found.name() + " is no ISO 8601 time: " + printed));
      return null;
    }
  }

  /** A time as printed, its zone left out; a day alone is its first moment. */
  private static LocalDateTime moment(boolean counted, String iso) {
    boolean day = iso.indexOf('T') < 0;
    if (counted && !day) {
      return LocalDateTime.ofInstant(
          Instant.from(DateTimeFormatter.ISO_DATE_TIME.parse(iso)), ZoneOffset.UTC);
    }
    return LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(day ? iso + "T00:00:00" : iso));
  }

  private PageMetadata metadata(JsonNode record) {
    var candidates = new ArrayList<Candidate>();
    Found fetched = input.fields().find(record, Name.FETCHED_AT);
    String other = fetched == null ? "" : fetched.name();
    for (Name field : Name.values()) {
      Found found =
          field.evidence == null
              ? null
              : input
                  .fields()
                  .find(record, field, (name, value) -> !name.equals(other) && says(field, value));
      String value = found == null ? "" : printed(found.value());
      if (!value.isEmpty()) {
        boolean date = field == Name.PUBLISHED || field == Name.MODIFIED;
        candidates.add(
            new Candidate(
                field.evidence, value, EVIDENCE + found.name(), date ? IsoDates.iso(value) : null));
      }
    }
    return new PageMetadata(List.copyOf(candidates));
  }

  /** Whether a value says something of a field: the name of a site is no address. */
  private static boolean says(Name field, JsonNode value) {
    String printed = printed(value);
    return !printed.isEmpty() && (field != Name.SITE || !printed.contains("://"));
  }

  /** A value as one line: a list's items one after another, an object by its name. */
  private static String printed(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(ArticleRecords::printed)
          .filter(item -> !item.isEmpty())
          .collect(Collectors.joining(", "));
    }
    String text = value.isObject() ? value.path("name").asText("") : value.asText("");
    return Scrub.clean(text.strip().replaceAll("\\s+", " "));
  }
}
