// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.rule.Lexicon;
import annals.text.PageMetadata;
import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of itself: every candidate for title, author, publisher, dates and the
 * rest, in order of trust. {@code <meta property="article:published_time"
 * content="2026-03-24T09:30:00+07:00">} gives PUBLISHED with evidence {@code meta
 * article:published_time}.
 */
final class PageMetadataReader {
  private static final Lexicon METAS = Lexicon.load("read/meta");
  private static final Set<Field> DATES = Set.of(Field.PUBLISHED, Field.MODIFIED);

  private static final Pattern PUBLICATION =
      Pattern.compile("publi\\w*[-_.: ]?(?:date|time|on)|(?:date|time)[-_.: ]?publi");

  /** A class that says so of a day, wherever it stands. */
  private static final Pattern PUBLISHED_NAME = Pattern.compile("(?i)publish|pub-?date");

  private static final Pattern DAY_OF_URL =
      Pattern.compile(
          "/((?:19|20)\\d{2}([-/])(?:0[1-9]|1[0-2])\\2(?:0[1-9]|[12]\\d|3[01]))(?=[/-]|$)");

  private static final Pattern UPDATED =
      Pattern.compile("(?i)^\\W*(?:last |page )*(?:updated|modified|reviewed|edited)\\b");

  /** A page that marks more days of publication marks those of teasers too. */
  private static final int DAYS_OF_ONE_ARTICLE = 2;

  private static final int DAY = "2026-03-24".length();

  /** Evidence that counts for more where it stands near the headline. */
  private static final Set<String> PLACED = Set.of("class byline", "rel author", "itemprop author");

  private final List<Candidate> candidates = new ArrayList<>();
  private final PageFacts facts;
  private final JsonLd jsonLd;

  private PageMetadataReader(PageFacts facts) {
    this.facts = facts;
    this.jsonLd = JsonLd.of(facts.jsonLd);
  }

  static PageMetadata read(PageFacts facts, PageRenderer.Rendered rendered, @Nullable String url) {
    PageMetadataReader reader = new PageMetadataReader(facts);
    reader.jsonLd();
    reader.metas();
    reader.unlistedMetas();
    reader.body();
    reader.dayOfUrl(url);
    return reader.sorted(rendered, url);
  }

  private void jsonLd() {
    for (ObjectNode article : jsonLd.articles()) {
      text(Field.TITLE, article.path("headline"), "json-ld headline");
      text(Field.TITLE, article.path("name"), "json-ld name");
      names(Field.AUTHOR, Bylines.people(jsonLd.authors(article.path("author"))), "json-ld author");
      names(Field.AUTHOR, Bylines.people(jsonLd.names(article.path("creator"))), "json-ld creator");
      for (String name : jsonLd.names(article.path("publisher"))) {
        add(Field.PUBLISHER, name, "json-ld publisher");
      }
      for (String name : jsonLd.sites(article.path("isPartOf"))) {
        add(Field.SITE_NAME, name, "json-ld isPartOf");
      }
      date(Field.PUBLISHED, article.path("datePublished").asText(), "json-ld datePublished");
      date(Field.PUBLISHED, article.path("dateCreated").asText(), "json-ld dateCreated");
      date(Field.MODIFIED, article.path("dateModified").asText(), "json-ld dateModified");
      text(Field.SECTION, article.path("articleSection"), "json-ld articleSection");
      text(Field.LANGUAGE, article.path("inLanguage"), "json-ld inLanguage");
      text(Field.DESCRIPTION, article.path("description"), "json-ld description");
      if (article.path("articleBody").isTextual()) {
        candidates.add(
            new Candidate(
                Field.ARTICLE_BODY,
                Scrub.clean(article.path("articleBody").asText()),
                "json-ld articleBody",
                null));
      }
    }
  }

  private void metas() {
    for (Lexicon.Entry entry : METAS.entries()) {
      Field field = Field.valueOf(entry.get("field").toUpperCase(Locale.ROOT));
      String evidence = "meta " + entry.get("name");
      List<String> contents = facts.meta(entry.get("name"));
      if (field == Field.AUTHOR) {
        names(field, Bylines.all(contents), evidence);
        continue;
      }
      for (String content : contents) {
        if (DATES.contains(field)) {
          date(field, content, evidence);
        } else {
          add(field, content, evidence);
        }
      }
    }
  }

  /** Names that the list does not know, of systems that make up their own. */
  private void unlistedMetas() {
    for (PageFacts.Meta meta : facts.metas) {
      if (PUBLICATION.matcher(meta.key()).find()) {
        date(Field.PUBLISHED, meta.content(), "meta " + meta.key());
      }
    }
  }

  private void body() {
    String marked = "itemprop datePublished" + ofMany("itemprop", "datepublished");
    String timed = "time published" + ofMany("time", "published");
    facts.headings.forEach(heading -> add(Field.TITLE, heading, "h1"));
    facts.titles.stream().limit(1).forEach(title -> add(Field.TITLE, title, "title"));
    for (PageFacts.Fact fact : facts.facts) {
      switch (fact.kind() + " " + fact.key()) {
        case "itemprop datepublished" -> date(Field.PUBLISHED, fact.value(), marked);
        case "itemprop datemodified" -> date(Field.MODIFIED, fact.value(), "itemprop dateModified");
        case "itemprop author" ->
            names(Field.AUTHOR, Bylines.names(fact.value()), "itemprop author");
        case "itemprop headline" -> add(Field.TITLE, fact.value(), "itemprop headline");
        case "author rel" -> names(Field.AUTHOR, Bylines.names(fact.value()), "rel author");
        case "time published" -> date(Field.PUBLISHED, fact.value(), timed);
        case "time updated" -> date(Field.MODIFIED, fact.value(), "time updated");
        default -> {}
      }
    }
    for (PageFacts.Fact fact : facts.facts) {
      String said = fact.headed() ? fact.kind() : fact.kind() + " above";
      boolean update = UPDATED.matcher(fact.value()).find();
      if (fact.kind().equals("date") && !update && PUBLISHED_NAME.matcher(fact.key()).find()) {
        said = "published";
      }
      switch (said) {
        case "published" -> date(Field.PUBLISHED, fact.value(), "class published");
        case "time" -> date(Field.PUBLISHED, fact.value(), "time");
        case "date" -> {
          date(update ? Field.MODIFIED : Field.PUBLISHED, fact.value(), "class date");
        }
        case "byline", "byline above" ->
            names(Field.AUTHOR, Bylines.names(fact.value()), "class byline");
        default -> {} // a date above the headline is a teaser's, or today's
      }
    }
    if (facts.language != null) {
      add(Field.LANGUAGE, facts.language, "html lang");
    }
    if (facts.canonical != null) {
      add(Field.URL, facts.canonical, "link canonical");
    }
  }

  private String ofMany(String kind, String key) {
    long days =
        facts.facts.stream()
            .filter(fact -> fact.kind().equals(kind) && fact.key().equals(key))
            .map(fact -> fact.value().substring(0, Math.min(DAY, fact.value().length())))
            .distinct()
            .count();
    return days > DAYS_OF_ONE_ARTICLE ? " of many" : "";
  }

  private void text(Field field, JsonNode value, String evidence) {
    if (value.isTextual()) {
      add(field, PageFacts.flat(value.asText()), evidence);
    }
  }

  /** The day in the page's own address: {@code /2026/03/24/flood-warning}. */
  private void dayOfUrl(@Nullable String url) {
    var urls = new ArrayList<String>(facts.meta("og:url"));
    urls.add(0, url == null ? "" : url);
    urls.add(facts.canonical == null ? "" : facts.canonical);
    for (String address : urls) {
      Matcher day = DAY_OF_URL.matcher(address);
      if (day.find()) {
        date(Field.PUBLISHED, day.group(1).replace('/', '-'), "url");
        return;
      }
    }
  }

  private void names(Field field, List<String> names, String evidence) {
    if (!names.isEmpty()) {
      add(field, String.join("; ", names), evidence);
    }
  }

  private void date(Field field, String value, String evidence) {
    String text = PageFacts.flat(value);
    if (!text.isEmpty()) {
      candidates.add(new Candidate(field, text, evidence, IsoDates.iso(text)));
    }
  }

  private void add(Field field, String given, String evidence) {
    String value = given.indexOf('&') < 0 ? given : Parser.unescapeEntities(given, false);
    if (!value.isBlank()) {
      candidates.add(new Candidate(field, value, evidence, null));
    }
  }

  /** What the page calls itself in one kind of evidence. */
  private List<String> titled(String evidence) {
    return candidates.stream()
        .filter(c -> c.field() == Field.TITLE && c.evidence().equals(evidence))
        .map(Candidate::value)
        .toList();
  }

  /** The headline as readers see it, whole, and without what markup puts beside it. */
  private String edited(String headline, List<String> titles, SiteNames sites) {
    String title = Titles.withoutDay(Titles.withoutSite(headline, sites, List.of()), titles);
    List<String> shared = titled("meta og:title");
    List<String> data = titled("json-ld headline");
    String bare = Titles.withoutKicker(title, shared);
    if (bare.equals(title) && !Titles.say(titles, title)) {
      bare = Titles.withoutLead(title, titles);
    }
    bare = Titles.spelled(bare, titles);
    String whole = Titles.withKicker(bare, shared, data);
    String kicker = whole.substring(0, Math.max(0, whole.indexOf(':')));
    boolean section =
        candidates.stream()
            .filter(c -> c.field() == Field.SECTION)
            .anyMatch(c -> SiteNames.letters(c.value()).equals(SiteNames.letters(kicker)));
    return section ? bare : whole;
  }

  private PageMetadata sorted(PageRenderer.Rendered rendered, @Nullable String url) {
    SiteNames sites = SiteNames.of(candidates, url).behind(facts.headings, titled("title"));
    List<String> titles =
        candidates.stream()
            .filter(c -> c.field() == Field.TITLE && !c.evidence().equals("h1"))
            .map(c -> Titles.withoutSite(c.value(), sites, facts.headings))
            .toList();
    String headline = PageHeading.among(facts.headings, facts.subheadings, titles, sites);
    var all = new ArrayList<Candidate>();
    if (headline != null) {
      String title = edited(headline, titles, sites);
      all.add(new Candidate(Field.TITLE, title, "h1 like title", null));
    }
    String best = headline != null ? headline : titles.isEmpty() ? null : titles.get(0);
    HeaderZone zone = HeaderZone.read(rendered.text(), rendered.markup(), best, -1);
    all.addAll(zone.candidates());
    for (Candidate c : candidates) {
      boolean title = c.field() == Field.TITLE;
      if (c.field() == Field.SITE_NAME && Titles.hold(titles, c.value())) {
        continue; // some systems put the title there
      }
      boolean far = PLACED.contains(c.evidence()) && !zone.holds(c.value());
      String value = title ? Titles.withoutSite(c.value(), sites, facts.headings) : c.value();
      all.add(new Candidate(c.field(), value, c.evidence() + (far ? " elsewhere" : ""), c.iso()));
    }
    return new PageMetadata(Trust.order(all, sites));
  }
}
