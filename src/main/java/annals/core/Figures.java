// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.core;

import annals.annotate.AnnotatedDocument;
import annals.figure.Figure;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The quantities of a text.
 *
 * <pre>
 * Figures.in("Nearly three million people fled.").get(0).max()     // 3000000.0
 * </pre>
 */
public final class Figures {

  /**
   * A quantity.
   *
   * @param start its first character in the text, from 0
   * @param end after its last character
   * @param text modifier, number and unit as written: {@code nearly three million}
   * @param kind {@code count}, {@code money}, {@code percent}, {@code duration} and others
   * @param min the value or the lower end of a range; null for {@code several}
   * @param max the value or the upper end
   * @param unit as UCUM or ISO 4217 has it; null without one
   * @param counted the words of what is counted, {@code people}; null where nothing is
   */
  public record Found(
      int start,
      int end,
      String text,
      String kind,
      @Nullable Double min,
      @Nullable Double max,
      @Nullable String unit,
      @Nullable String counted) {}

  private Figures() {}

  /** The quantities of English prose, by place; parts of dates are none. */
  public static List<Found> in(String text) {
    AnnotatedDocument read = Prose.figures(text, null);
    return read.figures().stream().map(figure -> found(read, figure)).toList();
  }

  private static Found found(AnnotatedDocument read, Figure figure) {
    return new Found(
        figure.span().start(),
        figure.span().end(),
        read.text().slice(figure.span()),
        figure.kind().name().toLowerCase(Locale.ROOT),
        figure.value().min(),
        figure.value().max(),
        figure.unit() == null ? null : figure.unit().code(),
        figure.counted().words() == null ? null : read.text().slice(figure.counted().words()));
  }
}
