// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legal forms that end the names of companies: {@code Ltd}, {@code GmbH}, {@code S.A.}. */
final class CompanyForms {
  private static final Set<String> FORMS = ContextWords.of("company", NameFolding::squeeze);

  private CompanyForms() {}

  /** A company's name without its form; null where it has none. */
  static @Nullable String withoutForm(String name) {
    int space = name.lastIndexOf(' ');
    if (space <= 0 || !FORMS.contains(NameFolding.squeeze(name.substring(space + 1)))) {
      return null;
    }
    String stem = name.substring(0, space);
    return stem.endsWith(",") ? stem.substring(0, stem.length() - 1) : stem;
  }
}
