// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.text.Issue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps what one document breaks from its neighbours: whatever is done with a document runs in
 * here, and a failure becomes an issue {@code stage_failed} that names the stage. Failures of the
 * machine (no memory, a full disk) are not the document's and go through.
 */
public final class Guard {
  static final String CODE = "stage_failed";
  private static final int LONGEST_MESSAGE = 200;

  private Guard() {}

  /**
   * What the work gives; where it fails, what {@code otherwise} makes of the issue.
   *
   * @param stage the step, or what else was done: {@code FindDates}
   */
  public static <T> T run(String stage, Supplier<T> work, Function<Issue, T> otherwise) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      return otherwise.apply(failed(stage, e));
    }
  }

  private static Issue failed(String stage, Throwable e) {
    String said = e.getMessage() == null ? "" : ": " + e.getMessage().replaceAll("\\s+", " ");
    String shown = said.length() > LONGEST_MESSAGE ? said.substring(0, LONGEST_MESSAGE) : said;
    return Issue.error(CODE, stage + " failed: " + e.getClass().getSimpleName() + shown);
  }
}
