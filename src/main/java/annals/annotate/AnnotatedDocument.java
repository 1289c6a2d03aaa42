// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.casualty.Casualty;
import annals.clean.ArticleMetadata;
import annals.entity.Mention;
import annals.event.Event;
import annals.event.Saying;
import annals.figure.Figure;
import annals.read.SourceDocument;
import annals.statement.Statement;
import annals.syntax.SharedSyntax;
import annals.text.Block;
import annals.text.Issue;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.time.DocumentClocks;
import annals.time.HeaderReading;
import annals.time.Timex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way through the stages: its source and what each stage found so far. A stage
 * adds its part with a {@code with} method; nothing is ever taken away.
 *
 * @param syntax what the stages have read of its sentences
 */
public record AnnotatedDocument(
    SourceDocument source,
    Cleaned cleaned,
    Layers layers,
    List<Issue> issues,
    SharedSyntax syntax) {

  /**
   * What cleaning found.
   *
   * @param header what the date finder read in the header zone; null before cleaning
   */
  public record Cleaned(
      List<Block> blocks,
      ArticleMetadata metadata,
      @Nullable Double score,
      @Nullable HeaderReading header) {
    static final Cleaned NOTHING = new Cleaned(List.of(), ArticleMetadata.unknown(), null, null);
  }

  /** What the stages after cleaning found in the text, each sorted by span. */
  public record Layers(
      List<Sentence> sentences,
      List<Timex> dates,
      List<Mention> mentions,
      List<Figure> figures,
      List<Event> events,
      Accounts accounts) {
    static final Layers NOTHING =
        new Layers(List.of(), List.of(), List.of(), List.of(), List.of(), Accounts.NONE);
  }

  public static AnnotatedDocument of(SourceDocument source) {
    return new AnnotatedDocument(
        source, Cleaned.NOTHING, Layers.NOTHING, source.issues(), new SharedSyntax());
  }

  public SourceText text() {
    return source.text();
  }

  public List<Block> blocks() {
    return cleaned.blocks();
  }

  public ArticleMetadata metadata() {
    return cleaned.metadata();
  }

  public @Nullable HeaderReading header() {
    return cleaned.header();
  }

  /** The clocks, all unknown before the header is read. */
  public DocumentClocks clocks() {
    HeaderReading header = cleaned.header();
    return header == null ? DocumentClocks.unknown() : header.clocks();
  }

  public List<Sentence> sentences() {
    return layers.sentences();
  }

  public List<Timex> dates() {
    return layers.dates();
  }

  public List<Mention> mentions() {
    return layers.mentions();
  }

  public List<Figure> figures() {
    return layers.figures();
  }

  public List<Event> events() {
    return layers.events();
  }

  public Accounts accounts() {
    return layers.accounts();
  }

  public AnnotatedDocument withSource(SourceDocument newSource) {
    return new AnnotatedDocument(newSource, cleaned, layers, issues, syntax);
  }

  public AnnotatedDocument withCleaning(
      List<Block> blocks, ArticleMetadata metadata, @Nullable Double score, HeaderReading header) {
    return new AnnotatedDocument(
        source, new Cleaned(blocks, metadata, score, header), layers, issues, syntax);
  }

  public AnnotatedDocument withSentences(List<Sentence> found) {
    return with(new Layers(found, dates(), mentions(), figures(), events(), accounts()));
  }

  public AnnotatedDocument withDates(List<Timex> found) {
    return with(new Layers(sentences(), found, mentions(), figures(), events(), accounts()));
  }

  public AnnotatedDocument withMentions(List<Mention> found) {
    return with(new Layers(sentences(), dates(), found, figures(), events(), accounts()));
  }

  public AnnotatedDocument withFigures(List<Figure> found) {
    return with(new Layers(sentences(), dates(), mentions(), found, events(), accounts()));
  }

  public AnnotatedDocument withEvents(List<Event> found) {
    return with(new Layers(sentences(), dates(), mentions(), figures(), found, accounts()));
  }

  public AnnotatedDocument withCasualties(List<Casualty> found) {
    return with(new Accounts(found, accounts().sayings(), accounts().statements()));
  }

  public AnnotatedDocument withSayings(List<Saying> found) {
    return with(new Accounts(accounts().casualties(), found, accounts().statements()));
  }

  public AnnotatedDocument withStatements(List<Statement> found) {
    return with(new Accounts(accounts().casualties(), accounts().sayings(), found));
  }

  private AnnotatedDocument with(Accounts found) {
    return with(new Layers(sentences(), dates(), mentions(), figures(), events(), found));
  }

  private AnnotatedDocument with(Layers found) {
    return new AnnotatedDocument(source, cleaned, found, issues, syntax);
  }

  public AnnotatedDocument withIssues(List<Issue> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(issues);
    all.addAll(more);
    return new AnnotatedDocument(source, cleaned, layers, List.copyOf(all), syntax);
  }
}
