// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Markup;
import annals.text.PageMetadata.Candidate;
import annals.text.PageMetadata.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article, by the lines around the headline: under {@code "Flood warning for the
 * delta"} the line {@code "By Lan Anh | Published March 24, 2026"} gives an author with evidence
 * {@code text by}.
 */
final class HeaderZone {
  private static final int BEFORE = 4;

  /** How many lines above the first paragraph a byline may stand, far from the headline. */
  private static final int ABOVE_ARTICLE = 8;

  private static final int AFTER = 14;
  private static final int LONGEST = 160;
  private static final int PARAGRAPH = 250;
  private static final int SHORT = 20;
  private static final int CLOSE = 5;
  private static final int NEAR = 2;
  private static final double SAME = 0.8;

  private static final Pattern BY_INSIDE = BylineRules.pattern("read.byline.inside");
  private static final Pattern LABEL = BylineRules.pattern("read.byline.label");
  private static final Pattern LABEL_OF_NAMES = BylineRules.pattern("read.byline.label_of_names");
  private static final Pattern SIGNED = BylineRules.pattern("read.byline.signed");
  private static final Pattern READ_TIME = BylineRules.pattern("read.date.read_time");

  private static final Pattern MONTH_AND_YEAR = BylineRules.pattern("read.date.month_and_year");

  private static final Pattern SHAPE_OF_TIME = BylineRules.pattern("read.date.shape");

  /** Fewer signs do not make a line of bare names a byline. */
  private static final int LEAST_SIGNS = 3;

  private static final int LONGEST_DATE = 80;

  private static final Pattern FILLER = BylineRules.pattern("read.date.filler");

  /** With which letters a line can begin that one of the patterns of signatures looks for. */
  static final String FIRST_OF_SIGNATURE = "abpstw";

  /** A label and the names below it, a line each. */
  private static final int MOST_LISTED = 4;

  /** A line that is not blank: its place among those, its line, its text. */
  private record Row(int index, int line, String text) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Boolean> dates = new HashMap<>();
  private final List<Candidate> found = new ArrayList<>();
  private final @Nullable Markup markup;
  private List<Row> zone = List.of();
  private int headline = -1;

  /** The row of the first paragraph; -1 where it is not known. */
  private int article = -1;

  private HeaderZone(String text, @Nullable Markup markup, int articleStart) {
    this.markup = markup;
    int start = 0;
    for (int i = 0; start < text.length(); i++) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      if (!line.isBlank() && (markup == null || !markup.element(i).hidden())) {
        article = start <= articleStart ? rows.size() : article;
        rows.add(new Row(rows.size(), i, line));
      }
      start += line.length() + 1;
    }
  }

  /**
   * Looks for bylines.
   *
   * @param title of the article; null where it is not known
   * @param article where in the text the first paragraph begins; -1 where it is not known
   */
  static HeaderZone read(
      String text, @Nullable Markup markup, @Nullable String title, int article) {
    HeaderZone zone = new HeaderZone(text, markup, article);
    zone.headline = title == null ? -1 : zone.find(title);
    zone.zone = zone.around();
    zone.bylines();
    zone.signatures();
    return zone;
  }

  /** Candidates for the author, the clearest first. */
  List<Candidate> candidates() {
    return found;
  }

  /** Whether a byline's first name is printed near the headline; true where there is none. */
  boolean holds(String names) {
    String first = names.split("; ")[0];
    return headline < 0 || zone.stream().anyMatch(row -> row.text().contains(first));
  }

  private int find(String title) {
    int best = -1;
    int most = 0;
    WordBag words = WordBag.of(title);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int length = row.text().length();
      boolean like =
          2 * length > title.length()
              && length < 2 * title.length() + SHORT
              && (markup == null
                  ? holdsIgnoringCase(row.text(), title)
                  : WordBag.of(row.text()).likeness(words) >= SAME);
      int rank = !like ? 0 : markup == null ? 1 + signsBelow(row) : headingRank(row);
      if (rank > most) {
        most = rank;
        best = i;
      }
    }
    return best;
  }

  private static boolean holdsIgnoringCase(String line, String title) {
    for (int i = 0; i + title.length() <= line.length(); i++) {
      if (line.regionMatches(true, i, title, 0, title.length())) {
        return true;
      }
    }
    return false;
  }

  private int headingRank(Row row) {
    int level = headingLevel(row);
    return level == 1 ? 3 : level > 1 ? 2 : 1;
  }

  /**
   * How many bylines and dates follow at once: plain text repeats its headline at the top of the
   * page, in paths and under "share", and only one of them is followed by these.
   */
  private int signsBelow(Row row) {
    int signs = 0;
    for (int i = row.index() + 1; i < rows.size() && i <= row.index() + CLOSE; i++) {
      Row below = rows.get(i);
      boolean sign =
          below.text().length() < LONGEST && (Bylines.starts(below.text()) || isDated(below));
      signs += sign ? 1 : 0;
    }
    return signs;
  }

  /**
   * Rows of the zone by their distance from the headline, those below it first; then those above
   * the first paragraph: a page may print its headline at its top, and again a long way down.
   */
  private List<Row> around() {
    var zone = new ArrayList<Row>();
    if (headline >= 0) {
      aroundHeadline(zone);
    }
    for (int i = Math.max(0, article - ABOVE_ARTICLE); i < article; i++) {
      if (!zone.contains(rows.get(i))) {
        zone.add(rows.get(i));
      }
    }
    return zone;
  }

  private void aroundHeadline(List<Row> zone) {
    int paragraphs = 0;
    for (int i = headline + 1; i < rows.size() && i <= headline + AFTER && paragraphs < NEAR; i++) {
      zone.add(rows.get(i));
      paragraphs += rows.get(i).text().length() > PARAGRAPH ? 1 : 0;
    }
    for (int i = headline - 1; i >= 0 && i >= headline - BEFORE; i--) {
      zone.add(rows.get(i));
    }
  }

  /** The level of a heading; 0 for what is none, as all lines of plain text are. */
  private int headingLevel(Row row) {
    return markup == null ? 0 : markup.lines().get(row.line()).headingLevel();
  }

  private void bylines() {
    Row bare = null;
    int most = LEAST_SIGNS - 1;
    for (Row row : zone) {
      String text = row.text();
      if (text.length() > LONGEST) {
        continue;
      }
      Matcher by = BY_INSIDE.matcher(text);
      if (isLabel(row)) {
        printed(listed(row.index() + 1), "text by");
      } else if (Bylines.starts(text)) {
        printed(text, "text by");
      } else if (by.find() && saysNothing(text.substring(0, by.start()))) {
        printed(text.substring(by.end()), "text by");
      } else if (headingLevel(row) == 0) {
        int signs = signs(row);
        bare = signs > most ? row : bare;
        most = Math.max(most, signs);
      }
    }
    if (bare != null) {
      names(BareByline.names(bare.text()), "text name");
    }
  }

  /** The names on the lines below a label, a line each, as one byline. */
  private String listed(int from) {
    StringBuilder names = new StringBuilder(rows.get(from).text());
    for (int i = from + 1; i < Math.min(rows.size(), from + MOST_LISTED); i++) {
      String more = rows.get(i).text().strip();
      boolean listed = i != headline && BareByline.isName(more);
      if (!listed || !BareByline.isName(rows.get(i - 1).text().strip())) {
        break;
      }
      names.append("; ").append(more);
    }
    return names.toString();
  }

  /**
   * How much speaks for a line of bare names being the byline: a time on it or beside it, a given
   * name, a place right at the headline, the name on a line of its own elsewhere.
   */
  private int signs(Row row) {
    List<String> names = BareByline.names(row.text());
    if (names.isEmpty() || isPictured(row)) {
      return 0;
    }
    int away = row.index() - headline;
    boolean given = names.stream().anyMatch(BareByline::isGiven);
    boolean unlike = away > 0 && besideDate(row) && isOnlyName(row);
    boolean below = headline >= 0 && away > 0 && away <= CLOSE;
    boolean above = row.index() < article && article - row.index() <= CLOSE && (given || unlike);
    int signs = isDated(row) || unlike ? 2 : nearDate(row) ? 1 : 0;
    signs += given ? 2 : 0;
    signs += below || above ? 1 : 0;
    String first = names.get(0);
    boolean again =
        rows.stream().anyMatch(r -> r.index() != row.index() && r.text().contains(first));
    signs += BareByline.isQualified(row.text()) ? 1 : 0;
    return signs + (again ? 1 : 0);
  }

  /** Whether only dates, times and words of publishing stand before a byline. */
  private static boolean saysNothing(String before) {
    String rest = before.toLowerCase(Locale.ROOT);
    List<IsoDates.Found> dates = IsoDates.inText(rest);
    for (int i = dates.size() - 1; i >= 0; i--) {
      rest = rest.substring(0, dates.get(i).start()) + rest.substring(dates.get(i).end());
    }
    return FILLER.matcher(rest).replaceAll("").isBlank();
  }

  /** Whether a line says what the line right below it is; a headline is no name. */
  private boolean isLabel(Row row) {
    int below = row.index() + 1;
    String next = below < rows.size() && below != headline ? rows.get(below).text().strip() : "";
    return !next.isEmpty()
        && (LABEL.matcher(row.text()).lookingAt()
            || (LABEL_OF_NAMES.matcher(row.text()).lookingAt() && BareByline.isName(next)));
  }

  /** Whether the page has the words of a line nowhere but in that line, as it has no nouns. */
  private boolean isOnlyName(Row row) {
    String line = row.text().strip();
    String name = BareByline.names(line).get(0);
    for (String word : name.split(" ")) {
      for (Row other : rows) {
        int at = indexIgnoringCase(other.text(), word, 0);
        while (at >= 0) {
          int from = Math.max(0, at - line.length());
          int to = Math.min(other.text().length(), at + line.length());
          String around = other.text().substring(from, to);
          if (!around.contains(name)) {
            return false;
          }
          at = indexIgnoringCase(other.text(), word, at + 1);
        }
      }
    }
    return true;
  }

  private static int indexIgnoringCase(String text, String word, int from) {
    for (int i = from; i + word.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line says next who took the picture that a name may stand under. */
  private boolean isPictured(Row row) {
    int next = row.index() + 1;
    return next < rows.size() && BareByline.PICTURE.matcher(rows.get(next).text()).lookingAt();
  }

  /** Whether a line of a day and little more stands right above or below. */
  private boolean besideDate(Row row) {
    for (int i : new int[] {row.index() - 1, row.index() + 1}) {
      boolean other = i >= 0 && i < rows.size() && i != headline;
      if (other && rows.get(i).text().length() <= LONGEST_DATE && isDated(rows.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean nearDate(Row row) {
    int from = row.index();
    for (int i = Math.max(0, from - NEAR); i <= from + NEAR && i < rows.size(); i++) {
      if (i != headline && isDated(rows.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated(Row row) {
    return dates.computeIfAbsent(
        row.index(), i -> row.text().length() < LONGEST && dated(row.text()));
  }

  private static boolean dated(String text) {
    return IsoDates.holdsDigit(text)
        && (READ_TIME.matcher(text).find()
            || MONTH_AND_YEAR.matcher(text).find()
            || SHAPE_OF_TIME.matcher(text).find()
            || !IsoDates.inText(text.toLowerCase(Locale.ROOT)).isEmpty());
  }

  /** Anywhere on the page: a line that says who wrote it. */
  private void signatures() {
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).text();
      if (text.length() > LONGEST) {
        continue;
      }
      if (FIRST_OF_SIGNATURE.indexOf(text.charAt(0) | ' ') >= 0) {
        signature(text, i + 1 < rows.size() ? rows.get(i + 1).text() : "");
      }
    }
  }

  private void signature(String text, String next) {
    if (SIGNED.matcher(text).lookingAt()) {
      Matcher by = BY_INSIDE.matcher(text);
      printed(by.find() ? text.substring(by.end()) : text, "text signed");
    } else if (LABEL.matcher(text).lookingAt() && BareByline.isName(next)) {
      printed(next, "text signed");
    }
  }

  /** Names as they are printed: every word with a capital, or in a script without them. */
  private void printed(String byline, String evidence) {
    names(Bylines.names(byline).stream().filter(HeaderZone::isCapital).toList(), evidence);
  }

  private static boolean isCapital(String name) {
    if (BylineRules.holds(name, "agency")) {
      return true;
    }
    for (String word : name.split("[ -]")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (small && !BylineRules.holds(word, "particle")) {
        return false;
      }
    }
    return true;
  }

  private void names(List<String> names, String evidence) {
    if (!names.isEmpty()) {
      found.add(new Candidate(Field.AUTHOR, String.join("; ", names), evidence, null));
    }
  }
}
