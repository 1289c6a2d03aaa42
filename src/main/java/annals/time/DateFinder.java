// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.RulePack;
import annals.text.Block;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.HeaderReading.HeaderDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of a document and gives each a value, as exact as the text and no
 * more. {@link #readHeader} runs right after cleaning and settles the document's clocks; {@link
 * #find} runs on the sentences. In the second seed {@code 20:13 | 09/01/2019} is 9 January: 1
 * September would lie after the page was fetched.
 */
public final class DateFinder {
  private DateFinder() {}

  /** A sentence with what its words say, before anything outside them is asked. */
  private record Parsed(Span region, TimeTokens tokens, List<Expression> expressions) {
    static final Parsed NONE =
        new Parsed(Span.of(0, 0), TimeTokens.of("", Span.of(0, 0)), List.of());

    static Parsed of(SourceText text, List<Span> regions, int i) {
      if (i >= regions.size()) {
        return NONE;
      }
      Span region = regions.get(i);
      TimeTokens tokens = TimeTokens.of(text, region);
      return new Parsed(region, tokens, Grammar.parse(tokens));
    }

    /** Whether it tells nothing, or of the document's own time. */
    boolean isOfNow() {
      return tokens.size() == 0 || lastOfNow(expressions) >= 0 || Manner.of(tokens).isOfNow();
    }
  }

  public static DateFinder standard() {
    return new DateFinder();
  }

  /** The rules that a date can carry as its {@code rule_id}. */
  public static List<RulePack> packs() {
    return List.of(RulePack.load("time/dates"), RulePack.load("time/header"), HeaderMonths.PACK);
  }

  /** The clocks of a document, from its header and the short lines that hold dates. */
  public HeaderReading readHeader(SourceText text, List<Block> blocks, DateOptions options) {
    return HeaderReader.read(text, blocks, options);
  }

  /** All expressions inside sentences and those of the header that have a role, by place. */
  public List<Timex> find(
      SourceText text, List<Block> blocks, List<Sentence> sentences, HeaderReading header) {
    var frame = new Frame(header.clocks().publishedOn(), header.clocks().genre(), header.order());
    var resolver = new Resolver(frame);
    var found = new ArrayList<Timex>();
    List<Span> regions = regions(sentences, header);
    int paragraph = 0;
    int block = -1;
    int next = 0;
    var here = Parsed.of(text, regions, 0);
    for (int r = 0; r < regions.size(); r++) {
      while (next < sentences.size()
          && sentences.get(next).span().start() <= regions.get(r).start()) {
        paragraph += sentences.get(next).block() == block ? 0 : 1;
        block = sentences.get(next++).block();
      }
      var ahead = Parsed.of(text, regions, r + 1);
      boolean goesOn = next < sentences.size() && sentences.get(next).block() == block;
      var following = goesOn ? ahead : Parsed.NONE;
      resolver.nextSentence(
          paragraph,
          next > 0 && sentences.get(next - 1).quoted(),
          !here.expressions.isEmpty() && following.isOfNow());
      findIn(here, following, header, resolver, found);
      here = ahead;
    }
    found.sort(Comparator.comparing(Timex::span));
    return List.copyOf(found);
  }

  /** The sentences, and the blocks of header dates that hold none. */
  private static List<Span> regions(List<Sentence> sentences, HeaderReading header) {
    var regions = new ArrayList<Span>();
    sentences.forEach(sentence -> regions.add(sentence.span()));
    for (HeaderDate date : header.dates()) {
      boolean covered = regions.stream().anyMatch(region -> region.overlaps(date.span()));
      if (!covered) {
        regions.add(date.span());
      }
    }
    regions.sort(null);
    return regions;
  }

  private static void findIn(
      Parsed here, Parsed following, HeaderReading header, Resolver resolver, List<Timex> found) {
    TimeTokens t = here.tokens;
    Span region = here.region;
    List<Expression> expressions = here.expressions;
    int[] since = expressions.isEmpty() ? new int[0] : Quoted.since(t);
    for (HeaderDate date : header.dates()) {
      if (region.overlaps(date.span())) {
        found.add(ofHeader(date, resolver));
      }
    }
    int now = lastOfNow(expressions);
    int read = region.start();
    for (int i = 0; i < expressions.size(); i++) {
      Expression e = expressions.get(i);
      Span span = t.span(e.from(), e.to());
      if (isHeader(span, header) || span.start() < read) {
        continue;
      }
      Clause clause = clause(t, expressions, i, resolver).comingToNow(i < now);
      resolver.foresee(
          YearsAhead.after(
              expressions, i, following.tokens, following.expressions, clause.manner()));
      int quotation = since[e.from()];
      resolver.listen(
          quotation >= 0,
          quotation >= expressions.get(0).to() && Quoted.isFrame(t, expressions.get(0)),
          quotation >= 0 ? Quoted.saidOn(t, expressions, i) : null);
      Timex timex = resolver.resolve(e, span, clause);
      if (timex != null) {
        found.add(timex);
        read = span.end();
      }
    }
    int open = expressions.isEmpty() ? -1 : since[t.size()];
    if (open >= 0 && open >= expressions.get(0).to() && Quoted.isFrame(t, expressions.get(0))) {
      resolver.listen(true, true, null);
    }
    if (resolver.isTelling()) {
      resolver.hear(Manner.of(t), !expressions.isEmpty());
    }
  }

  private static Clause clause(
      TimeTokens t, List<Expression> expressions, int i, Resolver resolver) {
    Expression e = expressions.get(i);
    return e.isPlaced()
        ? Clause.of(t, e)
            .before(nextDay(t, expressions, i, resolver), rangeEnd(t, expressions, i, resolver))
        : Clause.NONE;
  }

  /** The last expression that is of the document's own time; -1 where none is. */
  private static int lastOfNow(List<Expression> expressions) {
    int last = expressions.size() - 1;
    while (last >= 0 && !Resolver.isOfNow(expressions.get(last))) {
      last--;
    }
    return last;
  }

  private static @Nullable CalendarValue nextDay(
      TimeTokens t, List<Expression> expressions, int i, Resolver resolver) {
    if (i + 1 >= expressions.size() || !isTime(expressions.get(i))) {
      return null;
    }
    Expression next = expressions.get(i + 1);
    return resolver.voice().dayOf(next, Clause.of(t, next));
  }

  private static @Nullable CalendarValue rangeEnd(
      TimeTokens t, List<Expression> expressions, int i, Resolver resolver) {
    int range = expressions.get(i).range();
    boolean starts = range > 0 && (i == 0 || expressions.get(i - 1).range() != range);
    if (!starts || i + 1 >= expressions.size() || expressions.get(i + 1).range() != range) {
      return null;
    }
    Expression end = expressions.get(i + 1);
    return resolver.voice().newsOf(end, Clause.of(t, end));
  }

  private static boolean isTime(Expression e) {
    return e.meaning() instanceof Meaning.Point point && point.isTimeOnly();
  }

  /** A date of the header as the header was read: the rows say what the document says. */
  private static Timex ofHeader(HeaderDate date, Resolver resolver) {
    Expression e = Expression.of(0, 0, date.meaning(), date.rule());
    Timex timex =
        Objects.requireNonNull(
            resolver.resolve(e, date.span(), Clause.NONE.ofHeader()), date.rule());
    return timex.withRole(date.role());
  }

  private static boolean isHeader(Span span, HeaderReading header) {
    return header.dates().stream().anyMatch(date -> date.span().overlaps(span));
  }
}
