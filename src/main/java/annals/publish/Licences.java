// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import annals.rule.Resource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two statements, never one: what annals made is under the licence that its publisher gives it; the
 * words it quotes belong to others. A licence that nobody gave is never claimed.
 */
public final class Licences {
  public static final String SOURCE_TEXT =
      "The source text that these tables quote is (c) its publishers. No licence to it is granted;"
          + " it is quoted so that every row can be traced to the words it came from.";

  /** What a dataset says where its publisher gave it no licence. */
  private static final String NONE = "no licence was given";

  private static final String LIST = "publish/licences.tsv";
  private static final String HEADER = "id\t";

  private Licences() {}

  /** The licence with an SPDX id, in any case, or at a web address; empty for anything else. */
  public static Optional<Licence> of(String said) {
    for (Licence licence : known()) {
      if (said.equalsIgnoreCase(licence.id())) {
        return Optional.of(licence);
      }
    }
    return isAddress(said) ? Optional.of(new Licence(null, null, said, said)) : Optional.empty();
  }

  /** The SPDX ids that are known. */
  public static List<String> ids() {
    return known().stream().map(Licence::id).toList();
  }

  /** A line for those who may use the tables. */
  public static String line(@Nullable Licence licence) {
    return licence == null ? NONE : licence.line();
  }

  private static List<Licence> known() {
    var known = new ArrayList<Licence>();
    for (String line : Resource.load(LIST).text().lines().toList()) {
      if (!line.startsWith("#") && !line.startsWith(HEADER)) {
        String[] cells = line.split("\t", -1);
        known.add(new Licence(cells[0], cells[1].isEmpty() ? null : cells[1], cells[2], cells[3]));
      }
    }
    return known;
  }

  private static boolean isAddress(String said) {
    try {
      URI address = URI.create(said);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.matches("https?") && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
