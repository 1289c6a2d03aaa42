// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.casualty.CasualtyFinder;
import annals.clean.ArticleMetadata;
import annals.clean.CleanMode;
import annals.clean.Cleaner;
import annals.clean.Cleaning;
import annals.clean.NearDuplicates.Repeat;
import annals.clean.PageContext;
import annals.entity.EntityFinder;
import annals.entity.Mention;
import annals.event.EventFinder;
import annals.figure.FigureFinder;
import annals.figure.MoneyEvidence;
import annals.language.LanguageDetector;
import annals.language.LanguageGuess;
import annals.read.Mojibake;
import annals.read.PrintedByline;
import annals.read.SourceDocument;
import annals.sentence.SentenceSplitter;
import annals.statement.StatementFinder;
import annals.text.Block;
import annals.text.BlockRole;
import annals.text.Issue;
import annals.text.PageMetadata;
import annals.text.PageMetadata.Candidate;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.time.DateFinder;
import annals.time.DateOptions;
import annals.time.DateOptions.MetadataDate;
import annals.time.DocumentClocks.DayOrder;
import annals.time.HeaderReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a document, each a pure function from a document to the document with one part
 * more. They are called in the order in which they stand here; cleaning asks the date finder for
 * the header zone, because it has the last word on what is the date line and what the clock of the
 * page.
 */
public final class Stages {
  private static final String ENGLISH = "en";
  private static final int PERCENT = 100;

  private Stages() {}

  /**
   * Blocks, metadata, language and clocks.
   *
   * @param dayOrder how undecided numeric dates are to be read; null for auto
   */
  public static AnnotatedDocument clean(
      AnnotatedDocument document,
      CleanMode mode,
      SiteEvidence evidence,
      @Nullable DayOrder dayOrder) {
    SourceDocument source = document.source();
    var page =
        PageContext.of(source.docId())
            .withUrl(source.url())
            .withSiteLines(evidence.lines())
            .withMarkup(source.markup(), source.page());
    DayOrder vote = vote(source.text(), page, evidence);
    Cleaning cleaning = Cleaner.standard().clean(source.text(), page, mode);
    LanguageGuess language =
        LanguageDetector.standard().detect(keptText(source.text(), cleaning.blocks()));
    HeaderReading read =
        DateFinder.standard()
            .readHeader(
                source.text(),
                cleaning.blocks(),
                new DateOptions(
                    source.fetchedAt(),
                    dayOrder,
                    vote,
                    metadataDates(source),
                    head(source, language)));
    HeaderReading header = cleaning.isIndex() ? read.ofIndex() : read;
    var issues = new ArrayList<>(cleaning.issues());
    issues.addAll(header.issues());
    Issue mojibake = Mojibake.find(source.text());
    if (mojibake != null) {
      issues.add(mojibake);
    }
    Repeat repeat = evidence.duplicates().of(source.docId());
    if (repeat != null) {
      issues.add(nearDuplicate(repeat));
    }
    return document
        .withCleaning(
            corrected(cleaning.blocks(), header, mode),
            metadata(
                source,
                cleaning.metadata().withLanguage(language),
                articleStart(cleaning.blocks())),
            cleaning.score(),
            header)
        .withIssues(issues);
  }

  /** What the page or the record says of itself; of plain text also a printed byline. */
  private static ArticleMetadata metadata(
      SourceDocument source, ArticleMetadata cleaned, int articleStart) {
    if (source.markup() != null) {
      return cleaned.with(source.page());
    }
    String byline = PrintedByline.of(source.text().toString(), cleaned.title(), articleStart);
    return cleaned.withAuthor(byline).with(source.page());
  }

  /** Where the first paragraph begins; -1 where there is none. */
  private static int articleStart(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.role() == BlockRole.LEDE || b.role() == BlockRole.BODY)
        .filter(Block::kept)
        .mapToInt(b -> b.span().start())
        .findFirst()
        .orElse(-1);
  }

  private static @Nullable DayOrder vote(SourceText text, PageContext page, SiteEvidence evidence) {
    if (evidence.dayOrders().isEmpty()) {
      return null;
    }
    String site = Cleaner.site(text, page);
    return site == null ? null : evidence.dayOrders().get(site);
  }

  private static DateOptions.Head head(SourceDocument source, @Nullable LanguageGuess language) {
    return new DateOptions.Head(
        source.page().first(PageMetadata.Field.TITLE).map(Candidate::value).orElse(null),
        language == null ? null : language.code(),
        source.markup());
  }

  private static Issue nearDuplicate(Repeat repeat) {
    long percent = Math.round(PERCENT * repeat.likeness());
    String what = "prints the article of " + repeat.original() + "; about " + percent;
    return Issue.info("near_duplicate_of", what + " % of their prose is the same");
  }

  private static List<MetadataDate> metadataDates(SourceDocument source) {
    return Stream.of(PageMetadata.Field.PUBLISHED, PageMetadata.Field.MODIFIED)
        .flatMap(source.page()::all)
        .map(
            date ->
                new MetadataDate(date.iso() == null ? date.value() : date.iso(), date.evidence()))
        .toList();
  }

  private static List<Block> corrected(List<Block> blocks, HeaderReading header, CleanMode mode) {
    var corrected = new ArrayList<>(blocks);
    for (HeaderReading.RoleChange change : header.roles()) {
      Block block = corrected.get(change.block());
      Block changed = block.withRole(change.role(), change.ruleId());
      corrected.set(
          change.block(), mode == CleanMode.NONE ? changed.withKept(block.kept()) : changed);
    }
    return List.copyOf(corrected);
  }

  /** The kept text, as far as its language is asked of it. */
  private static String keptText(SourceText text, List<Block> blocks) {
    var kept = new StringBuilder();
    for (Block block : blocks) {
      if (block.kept() && kept.length() < LanguageDetector.CHARACTERS) {
        kept.append(text, block.span().start(), block.span().end()).append('\n');
      }
    }
    return kept.toString();
  }

  public static AnnotatedDocument sentences(AnnotatedDocument document) {
    return WorkBudget.withSentences(
        document,
        SentenceSplitter.standard()
            .split(document.text(), document.blocks(), document.metadata().language()));
  }

  /** Dates of the sentences and of the header; of a text of another language only the header's. */
  public static AnnotatedDocument dates(AnnotatedDocument document) {
    HeaderReading header = Objects.requireNonNull(document.header(), "dates before cleaning");
    List<Sentence> sentences =
        isForeign(document) ? List.of() : WorkBudget.read(document.sentences());
    return withLanguageNote(document)
        .withDates(
            DateFinder.standard().find(document.text(), document.blocks(), sentences, header));
  }

  /** Mentions of people, places and organizations; none in a text of another language. */
  public static AnnotatedDocument entities(AnnotatedDocument document) {
    AnnotatedDocument noted = withLanguageNote(document);
    return isForeign(document)
        ? noted
        : noted.withMentions(
            EntityFinder.standard()
                .find(
                    document.text(),
                    document.blocks(),
                    WorkBudget.read(document.sentences()),
                    document.syntax()));
  }

  private static boolean isForeign(AnnotatedDocument document) {
    String language = document.metadata().language();
    return language != null && !language.equals(ENGLISH);
  }

  /** Says once that extraction does not cover the language of the text. */
  private static AnnotatedDocument withLanguageNote(AnnotatedDocument document) {
    boolean said = document.issues().stream().anyMatch(i -> i.code().equals("not_english"));
    if (said || !isForeign(document)) {
      return document;
    }
    String note =
        "the text is in " + document.metadata().language() + "; extraction covers English only";
    return document.withIssues(List.of(Issue.info("not_english", note)));
  }

  /** Figures; none in a text of another language. */
  public static AnnotatedDocument figures(AnnotatedDocument document) {
    if (isForeign(document)) {
      return withLanguageNote(document);
    }
    FigureFinder.Found found =
        FigureFinder.standard()
            .search(
                document.text(),
                WorkBudget.read(document.sentences()),
                document.dates(),
                money(document),
                document.syntax());
    return document.withFigures(found.figures()).withIssues(found.issues());
  }

  private static MoneyEvidence money(AnnotatedDocument document) {
    var countries = new ArrayList<MoneyEvidence.Country>();
    String place = document.metadata().datelinePlace();
    String dateline = null;
    for (Mention mention : document.mentions()) {
      if (mention.country() != null) {
        countries.add(new MoneyEvidence.Country(mention.span(), mention.country()));
        String name = document.text().slice(mention.span());
        boolean here = place != null && startsWithName(place, name);
        dateline = here && dateline == null ? mention.country() : dateline;
      }
    }
    if (dateline == null && place != null) {
      dateline = EntityFinder.standard().datelineCountry(place);
    }
    return new MoneyEvidence(document.metadata().site(), dateline, countries);
  }

  /** {@code BERLIN, Germany} starts with Berlin, {@code NIGERIA} not with Niger. */
  private static boolean startsWithName(String place, String name) {
    return place.regionMatches(true, 0, name, 0, name.length())
        && (place.length() == name.length() || !Character.isLetter(place.charAt(name.length())));
  }

  /** Events; none in a text of another language. */
  public static AnnotatedDocument events(AnnotatedDocument document) {
    if (isForeign(document)) {
      return withLanguageNote(document);
    }
    EventFinder.Found found =
        EventFinder.standard()
            .search(
                document.text(),
                WorkBudget.read(document.sentences()),
                document.dates(),
                document.mentions(),
                document.clocks(),
                document.syntax());
    return document.withEvents(found.events()).withSayings(found.sayings());
  }

  /** What people said; nothing in a text of another language. */
  public static AnnotatedDocument statements(AnnotatedDocument document) {
    if (isForeign(document)) {
      return withLanguageNote(document);
    }
    return document.withStatements(
        StatementFinder.standard()
            .find(
                document.text(),
                document.blocks(),
                WorkBudget.read(document.sentences()),
                document.mentions(),
                document.events(),
                document.accounts().sayings()));
  }

  /** Casualties; none in a text of another language. */
  public static AnnotatedDocument casualties(AnnotatedDocument document) {
    if (isForeign(document)) {
      return withLanguageNote(document);
    }
    return document.withCasualties(
        CasualtyFinder.standard()
            .find(
                document.text(),
                WorkBudget.read(document.sentences()),
                document.figures(),
                document.events(),
                document.clocks().publishedOn(),
                document.syntax()));
  }
}
