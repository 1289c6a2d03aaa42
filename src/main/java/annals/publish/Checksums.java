// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code SHA256SUMS}: the hash of every file of a dataset folder but itself and the manifest, in
 * the format of {@code sha256sum -c}, sorted by name. A name with a line break or a backslash is
 * escaped as GNU does, with a backslash before the hash.
 */
public final class Checksums {
  public static final String PATH = "SHA256SUMS";

  private static final int HASH = 64;

  private Checksums() {}

  static byte[] write(SortedMap<String, String> hashByPath) {
    var lines = new StringBuilder();
    hashByPath.forEach(
        (path, hash) -> {
          String escaped = path.replace("\\", "\\\\").replace("\n", "\\n");
          lines.append(escaped.equals(path) ? "" : "\\");
          lines.append(hash).append("  ").append(escaped).append('\n');
        });
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Path to hash; throws {@link IllegalArgumentException} naming a line that is none. */
  public static Map<String, String> read(byte[] file) {
    var hashByPath = new TreeMap<String, String>();
    for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
      boolean escaped = line.startsWith("\\");
      String rest = escaped ? line.substring(1) : line;
      if (rest.length() < HASH + 3 || !rest.startsWith("  ", HASH)) {
        throw new IllegalArgumentException("not a checksum: " + line);
      }
      String path = rest.substring(HASH + 2);
      hashByPath.put(escaped ? unescape(path) : path, rest.substring(0, HASH));
    }
    return hashByPath;
  }

  private static String unescape(String path) {
    var plain = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' && i + 1 < path.length()) {
        c = path.charAt(++i) == 'n' ? '\n' : path.charAt(i);
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
