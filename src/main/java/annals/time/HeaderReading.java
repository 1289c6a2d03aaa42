// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.time;

import annals.text.BlockRole;
import annals.text.Issue;
import annals.text.Span;
import annals.time.Timex.DateRole;
import java.util.List;

/**
 * What the date finder learned before the sentences are known: the clocks of the document, which
 * lines are its date line or the page's clock, and what to tell the reader.
 *
 * @param roles blocks whose role the date finder changes
 * @param dates the expressions that have a role other than content
 * @param order how undecided numeric dates are read, and why
 */
public record HeaderReading(
    DocumentClocks clocks,
    List<RoleChange> roles,
    List<HeaderDate> dates,
    DayOrderDecision order,
    List<Issue> issues) {

  /**
   * The same of a page that lists others, whose printed days are those of its cards: only what its
   * metadata state is its own.
   */
  public HeaderReading ofIndex() {
    if (clocks.published().trust() == PublishedDay.Trust.METADATA) {
      return this;
    }
    var own =
        new DocumentClocks(
            PublishedDay.NONE,
            null,
            clocks.crawledAt(),
            clocks.dayOrder(),
            clocks.dayOrderEvidence(),
            clocks.genre());
    List<HeaderDate> clock =
        dates.stream().filter(date -> date.role() == DateRole.PAGE_CLOCK).toList();
    return new HeaderReading(own, roles, clock, order, issues);
  }

  /** The date finder has the last word on the role of the block with this index. */
  public record RoleChange(int block, BlockRole role, String ruleId) {}

  /**
   * An expression of the header with its role, and how it was read.
   *
   * @param rule that read it
   */
  record HeaderDate(Span span, DateRole role, Meaning meaning, String rule) {}
}
