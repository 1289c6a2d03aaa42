// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees first: what the articles are about, by whom and of when, and numbers that mean
 * something.
 *
 * @param about who publishes them, and the days on which they did
 */
record FirstLook(String title, String about, List<Tile> numbers, @Nullable Lead lead) {
  private static final int NAMES = 2;
  private static final int PUBLISHERS = 4;

  /** A number and where on the page it leads. */
  record Tile(String value, String label, String href) {}

  /** The sentence of the best attested incident. */
  record Lead(String words, String from, String link) {}

  static FirstLook of(
      Corpus corpus,
      String datasetTitle,
      NamedSection.@Nullable Draft named,
      IncidentSection.@Nullable Draft incidents,
      @Nullable IncidentSection section) {
    long documents = corpus.rows("documents");
    String articles =
        String.format(Locale.ROOT, "%,d", documents) + (documents == 1 ? " article" : " articles");
    String title =
        named == null
            ? datasetTitle + ": " + articles
            : articles + " on " + String.join(" and ", named.first(NAMES));
    return new FirstLook(
        title,
        about(corpus.documents().values()),
        numbers(corpus, articles, incidents, section),
        section == null ? null : lead(section));
  }

  private static @Nullable Lead lead(IncidentSection section) {
    return section.first().stream()
        .flatMap(incident -> incident.said().stream())
        .filter(said -> said.words() != null)
        .findFirst()
        .map(said -> new Lead(String.valueOf(said.words()), said.from(), said.link()))
        .orElse(null);
  }

  private static List<Tile> numbers(
      Corpus corpus,
      String articles,
      IncidentSection.@Nullable Draft incidents,
      @Nullable IncidentSection section) {
    var numbers = new ArrayList<Tile>();
    String[] words = articles.split(" ");
    numbers.add(new Tile(words[0], words[1], "#documents"));
    if (incidents != null && section != null) {
      String what = corpus.table("incidents") == null ? "happening" : "incident";
      numbers.add(tile(incidents.facts(), what + "s", what, " told as fact", "#incidents"));
      long shared = section.first().stream().filter(i -> i.said().size() > 1).count();
      shared += section.rest().stream().filter(i -> i.said().size() > 1).count();
      boolean cut = section.note() != null && shared == IncidentSection.MOST;
      numbers.add(
          new Tile(shared + (cut ? "+" : ""), "told by more than one article", "#incidents"));
    }
    if (corpus.table("casualties") != null) {
      numbers.add(tile(corpus.rows("casualties"), "tolls", "toll", " told", "#incidents"));
    }
    if (corpus.table("issues") != null) {
      numbers.add(tile(corpus.rows("issues"), "issues", "issue", "", "#issues"));
    }
    return numbers;
  }

  private static Tile tile(long rows, String many, String one, String how, String href) {
    return new Tile(String.format(Locale.ROOT, "%,d", rows), (rows == 1 ? one : many) + how, href);
  }

  private static String about(Collection<DocumentEntry> documents) {
    var publishers = new TreeMap<String, Long>();
    String first = null;
    String last = null;
    for (DocumentEntry document : documents) {
      if (!document.from().isEmpty()) {
        publishers.merge(document.from(), 1L, Long::sum);
      }
      String day = document.day();
      if (!day.isEmpty()) {
        first = first == null || day.compareTo(first) < 0 ? day : first;
        last = last == null || day.compareTo(last) > 0 ? day : last;
      }
    }
    String names =
        publishers.entrySet().stream()
            .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
            .limit(PUBLISHERS)
            .map(java.util.Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    int more = publishers.size() - PUBLISHERS;
    String by = names.isEmpty() ? "" : "by " + names + (more > 0 ? " and " + more + " more" : "");
    String days = first == null ? "" : "published " + DayWords.of(first, last);
    return java.util.stream.Stream.of(by, days)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
