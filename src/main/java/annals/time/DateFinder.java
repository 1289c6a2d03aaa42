// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.rule.RulePack;
import annals.text.Block;
import annals.text.Sentence;
import annals.text.SourceText;
import annals.text.Span;
import annals.time.HeaderReading.HeaderDate;
import annals.time.Timex.DateRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of a document and gives each a value, as exact as the text and no
 * more. {@link #readHeader} runs right after cleaning and settles the document's clocks; {@link
 * #find} runs on the sentences. In the second seed {@code 20:13 | 09/01/2019} is 9 January: 1
 * September would lie after the page was fetched.
 */
public final class DateFinder {
  private DateFinder() {}

  public static DateFinder standard() {
    return new DateFinder();
  }

  /** The rules that a date can carry as its {@code rule_id}. */
  public static List<RulePack> packs() {
    return List.of(RulePack.load("time/dates"), RulePack.load("time/header"));
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
    for (Span region : regions(sentences, header)) {
      findIn(text, region, header, resolver, found);
    }
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
      SourceText text, Span region, HeaderReading header, Resolver resolver, List<Timex> found) {
    TimeTokens t = TimeTokens.of(text, region);
    List<Expression> expressions = Grammar.parse(t);
    int ranges = ranges(found);
    for (int i = 0; i < expressions.size(); i++) {
      Expression e = expressions.get(i);
      Clause clause = Clause.of(t, e, nextDay(t, expressions, i, resolver));
      Span span = t.span(e.from(), e.to());
      DateRole role = role(span, header);
      Timex timex =
          resolver.resolve(e.range() == 0 ? e : e.inRange(ranges + e.range()), span, clause);
      if (timex != null) {
        found.add(role == DateRole.CONTENT ? timex : timex.withRole(role));
      }
    }
  }

  private static @Nullable CalendarValue nextDay(
      TimeTokens t, List<Expression> expressions, int i, Resolver resolver) {
    if (i + 1 >= expressions.size() || !isTime(expressions.get(i))) {
      return null;
    }
    Expression next = expressions.get(i + 1);
    return resolver.dayOf(next, Clause.of(t, next, null));
  }

  private static boolean isTime(Expression e) {
    return e.meaning() instanceof Meaning.Point point && point.isTimeOnly();
  }

  private static DateRole role(Span span, HeaderReading header) {
    for (HeaderDate date : header.dates()) {
      if (date.span().overlaps(span)) {
        return date.role();
      }
    }
    return DateRole.CONTENT;
  }

  /** How many ranges the document has so far. */
  private static int ranges(List<Timex> found) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Integer range = found.get(i).range();
      if (range != null) {
        return range;
      }
    }
    return 0;
  }
}
