// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.PageMetadata.Candidate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the site of a page is called: by its own name, its publisher's, and its host. {@code The
 * Daily}, {@code the daily} and {@code thedaily.example} are one name.
 */
final class SiteNames {
  private static final int SHORTEST = 3;
  private static final String WWW = "www.";
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)[\\w-]+\\.(?:com|org|net|co|io|gov|edu|info|news)(?:\\.\\w\\w)?");

  private static final Pattern TAIL = Pattern.compile("\\s+[|–—-]\\s+([^|]{3,40})");

  private final Set<String> letters = new LinkedHashSet<>();

  private SiteNames() {}

  static SiteNames of(List<Candidate> candidates, @Nullable String url) {
    SiteNames names = new SiteNames();
    for (Candidate candidate : candidates) {
      switch (candidate.field()) {
        case SITE_NAME, PUBLISHER -> names.add(candidate.value());
        case URL -> names.addHost(candidate.value());
        default -> {}
      }
    }
    if (url != null) {
      names.addHost(url);
    }
    return names;
  }

  /** Adds what the page's title has behind its heading: {@code Ferry sails | Shore Post}. */
  SiteNames behind(List<String> headings, List<String> titles) {
    for (String title : titles) {
      for (String heading : headings) {
        Matcher tail = TAIL.matcher(title.substring(Math.min(heading.length(), title.length())));
        if (title.startsWith(heading) && tail.matches()) {
          add(tail.group(1));
        }
      }
    }
    return this;
  }

  private void add(String name) {
    String bare = letters(name);
    if (!bare.isEmpty()) {
      letters.add(bare);
    }
  }

  /** The host and the names in it: {@code bbc} of {@code www.bbc.co.uk}, {@code forum.bbc.com}. */
  private void addHost(String url) {
    try {
      String host = new URI(url).getHost();
      if (host != null) {
        String bare = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
        add(bare);
        add(bare.substring(0, (bare + ".").indexOf('.')));
        String[] labels = bare.split("\\.");
        for (int i = 1; i < labels.length - 1; i++) {
          if (labels[i].length() > SHORTEST) {
            add(labels[i]);
          }
        }
      }
    } catch (URISyntaxException e) {
      return; // a page may state any nonsense as its address
    }
  }

  /** Whether a text is just a name of the site, or any domain. */
  boolean hold(String text) {
    return DOMAIN.matcher(text.strip()).matches() || letters.contains(letters(text));
  }

  /** Whether a text names the site, or begins as its name does, or is any domain. */
  boolean include(String text) {
    String bare = letters(text);
    return DOMAIN.matcher(text.strip()).matches()
        || letters.stream().anyMatch(site -> isSame(site, bare));
  }

  private static boolean isSame(String site, String part) {
    if (site.length() <= SHORTEST || part.length() <= SHORTEST) {
      return site.equals(part);
    }
    return site.startsWith(part) || part.startsWith(site);
  }

  /** Letters and digits in lower case, nothing else. */
  static String letters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
