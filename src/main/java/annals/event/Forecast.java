// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.event;

import annals.clause.Tree;
import annals.event.Event.EventDate;
import annals.time.DatePrecision;
import annals.time.DocumentClocks;
import annals.time.Timex;
import java.time.LocalDate;

/** What lies ahead of the day of publication: what is to come, and what was set for a later day. */
final class Forecast {
  /** Days of a week by whose names news tell of what is to come. */
  private static final int WEEK = 7;

  private final Tree tree;
  private final DocumentClocks clocks;

  Forecast(Tree tree, DocumentClocks clocks) {
    this.tree = tree;
    this.clocks = clocks;
  }

  /**
   * Whether a date lies after the day of publication; only what is told in the present is to come.
   * {@code opens on Monday} is to come too, whichever Monday the date was taken for.
   */
  boolean isToCome(int token, EventDate date) {
    LocalDate today = clocks.publishedOn();
    LocalDate start = date.start();
    if (today == null || start == null) {
      return false;
    }
    boolean near = start.isAfter(today.minusDays(WEEK)) && !start.equals(today);
    boolean scheduled = near && date.precision() == DatePrecision.DAY && !tree.isHeadline();
    return start.isAfter(today)
        ? isPresent(token) || tree.isNoun(token)
        : scheduled && tree.xpos(token).equals("VBZ") && tree.child(token, "aux") == Tree.NONE;
  }

  /** {@code set the vote on 12 May} before that day: what is told as past was not on it. */
  boolean isPlanned(int token, Timex date) {
    LocalDate today = clocks.publishedOn();
    LocalDate start = date.start();
    boolean past = tree.xpos(token).equals("VBD") || tree.xpos(token).equals("VBN");
    boolean said = tree.child(token, "aux") != Tree.NONE;
    return today != null && start != null && start.isAfter(today) && past && !said;
  }

  private boolean isPresent(int token) {
    String xpos = tree.xpos(token);
    return xpos.equals("VBZ") || xpos.equals("VBP") || xpos.equals("VB");
  }
}
