// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset says of itself, whatever is in it.
 *
 * @param name short, lower case: {@code dataset}
 * @param version of the data, not of annals
 * @param created see {@link #created(LocalDate, String)}
 * @param sources where its documents come from, one line each: {@code seeds/*.txt}
 * @param credit what its publisher says of it; its title, where it gives one, is that of the
 *     dataset
 */
public record DatasetFacts(
    String name,
    String title,
    String description,
    String version,
    @Nullable Instant created,
    List<String> sources,
    Credit credit) {

  /**
   * When a dataset counts as made: the seconds of {@code SOURCE_DATE_EPOCH} where that is given,
   * else midnight UTC of the newest day on which one of its documents was published or fetched,
   * else never. No clock is read, so the same inputs give the same bytes.
   *
   * @param sourceDateEpoch the environment variable; throws {@link NumberFormatException} where it
   *     is no number
   */
  public static @Nullable Instant created(
      @Nullable LocalDate newestDay, @Nullable String sourceDateEpoch) {
    if (sourceDateEpoch != null && !sourceDateEpoch.isBlank()) {
      return Instant.ofEpochSecond(Long.parseLong(sourceDateEpoch.strip()));
    }
    return newestDay == null ? null : newestDay.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
