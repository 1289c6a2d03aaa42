// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the dates printed near the headline with those that the head of the page states. A
 * printed day without a word, which the head knows as the day of change and not of publication, is
 * an update; one that the head knows as the day of publication is confirmed.
 */
final class DateAgreement {
  private static final String PRINTED = "text near headline";
  private static final int DAY = "2026-03-24".length();

  private DateAgreement() {}

  static List<Candidate> apply(List<Candidate> all) {
    Set<String> published = stated(all, Field.PUBLISHED);
    Set<String> changed = stated(all, Field.MODIFIED);
    if (published.isEmpty()) {
      return all;
    }
    return all.stream().map(candidate -> weighed(candidate, published, changed)).toList();
  }

  private static Candidate weighed(Candidate date, Set<String> published, Set<String> changed) {
    if (!date.evidence().equals(PRINTED) || date.iso() == null) {
      return date;
    }
    String day = date.iso().substring(0, DAY);
    if (published.contains(day)) {
      return new Candidate(Field.PUBLISHED, date.value(), PRINTED + " confirmed", date.iso());
    }
    return changed.contains(day)
        ? new Candidate(Field.MODIFIED, date.value(), "text updated", date.iso())
        : date;
  }

  private static Set<String> stated(List<Candidate> all, Field field) {
    Set<String> days = new HashSet<>();
    for (Candidate date : all) {
      boolean head = date.evidence().startsWith("json-ld") || date.evidence().startsWith("meta");
      if (date.field() == field && head && date.iso() != null) {
        days.add(date.iso().substring(0, DAY));
      }
    }
    return days;
  }
}
