// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.publish.Credit;
import annals.publish.Licences;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What users and pipeline files say of a dataset, checked. */
public final class AskedCredit {
  private static final String OTHER = " (an SPDX id of the list, or a web address)";

  private AskedCredit() {}

  /** Throws {@link UsageError} in one line where a value is none that may stand in a dataset. */
  public static Credit of(
      @Nullable String title, @Nullable String licence, @Nullable List<String> creators) {
    if (licence != null && Licences.of(licence.strip()).isEmpty()) {
      throw new UsageError(
          "unknown licence " + licence + Nearest.hint(licence, Licences.ids()) + OTHER);
    }
    try {
      return Credit.of(title, licence, creators);
    } catch (IllegalArgumentException e) {
      throw new UsageError(e.getMessage());
    }
  }

  /** A title as a short name without blanks: {@code my_pages}, {@code fires-of-2024}. */
  static String name(String title, String otherwise) {
    String name =
        title
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._]+", "-")
            .replaceAll("^[-._]+|-+$", "");
    return name.isEmpty() ? otherwise : name;
  }
}
