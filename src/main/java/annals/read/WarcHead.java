// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What the head of a WARC record says, of records too that lack what the standard asks for.
 *
 * @param start where the record begins in the content of the file
 * @param kind {@code response}, {@code conversion} ...; told by the type of the block where the
 *     head does not say
 * @param name the UUID of its id, else the id; {@code record@START} where it has none
 * @param date when it was fetched (UTC); null where the head does not say
 * @param url null where the head does not say
 * @param type what the block is
 * @param issues what is wrong with the head
 */
record WarcHead(
    long start,
    String kind,
    String name,
    @Nullable LocalDateTime date,
    @Nullable String url,
    DeclaredType type,
    List<Issue> issues) {
  private static final String UUID = "urn:uuid:";
  private static final String DAY = "2026-03-24";
  private static final DateTimeFormatter DIGITS =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  static WarcHead of(MessageHeaders headers, long start) {
    var issues = new ArrayList<Issue>();
    DeclaredType type = DeclaredType.of(headers.all("Content-Type"));
    headers
        .first("WARC-Truncated")
        .ifPresent(
            why ->
                issues.add(
                    Issue.warning("truncated", "the archive holds the start of it only: " + why)));
    return new WarcHead(
        start,
        kind(headers.first("WARC-Type").orElse("").strip().toLowerCase(Locale.ROOT), type),
        name(bare(headers.first("WARC-Record-ID").orElse("")), start),
        date(headers.first("WARC-Date").orElse("").strip(), issues),
        headers.first("WARC-Target-URI").map(WarcHead::bare).orElse(null),
        type,
        List.copyOf(issues));
  }

  private static String kind(String said, DeclaredType type) {
    if (!said.isEmpty()) {
      return said;
    }
    return type.isHttp() ? "response" : type.kind() == null ? "no WARC-Type" : "resource";
  }

  private static String name(String id, long start) {
    String name = id.startsWith(UUID) ? id.substring(UUID.length()) : id;
    return name.isEmpty() ? "record@" + start : name;
  }

  /** Without the angle brackets that some writers put around it. */
  private static String bare(String printed) {
    String value = printed.strip();
    boolean angled = value.startsWith("<") && value.endsWith(">");
    return angled ? value.substring(1, value.length() - 1).strip() : value;
  }

  private static @Nullable LocalDateTime date(String printed, List<Issue> issues) {
    if (printed.isEmpty()) {
      return null;
    }
    try {
      if (printed.matches("\\d{14}")) {
        return LocalDateTime.parse(printed, DIGITS);
      }
      return printed.length() == DAY.length()
          ? LocalDate.parse(printed).atStartOfDay()
          : LocalDateTime.ofInstant(Instant.parse(printed), ZoneOffset.UTC);
    } catch (DateTimeException e) {
      issues.add(Issue.warning("date_refused", "WARC-Date is no ISO 8601 time: " + printed));
      return null;
    }
  }
}
