// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.figure;

import annals.rule.Lexicon;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code dollar}, {@code $}, {@code pound} and other names that several countries share mean
 * on a site of one of them, by its top-level domain: {@code $5} is Australian on {@code
 * abc.net.au}.
 */
final class LocalCurrencies {
  private static final Map<String, String> LOCAL =
      Lexicon.load("figure/local_currencies").entries().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> key(row.get("domain"), row.get("assumed")), row -> row.get("local")));

  private final String domain;

  private LocalCurrencies(String domain) {
    this.domain = domain;
  }

  /** The currencies of a site; the defaults of the lexicon where it is null or of no country. */
  static LocalCurrencies of(@Nullable String site) {
    String host = site == null ? "" : site.toLowerCase(Locale.ROOT);
    return new LocalCurrencies(host.substring(host.lastIndexOf('.') + 1));
  }

  /** The code that an assumed currency has here. */
  String code(String assumed) {
    return LOCAL.getOrDefault(key(domain, assumed), assumed);
  }

  private static String key(String domain, String assumed) {
    return domain + " " + assumed;
  }
}
