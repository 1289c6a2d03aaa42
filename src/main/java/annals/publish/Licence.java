// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody allows others to do with the tables of a dataset: {@code CC-BY-4.0}. It says
 * nothing of the words that the tables quote.
 *
 * @param id of SPDX; null for a licence that is known by its address alone
 * @param hub what the Hugging Face Hub calls it; null where it does not know it
 * @param url of its text
 */
public record Licence(@Nullable String id, @Nullable String hub, String url, String name) {
  private static final String COVERS =
      " (annotations, tables and codebook; not the quoted source text)";

  /** In a line: {@code CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/}. */
  public String line() {
    return id == null ? url : id + ", " + url;
  }

  /** For a link: its id, or where it is. */
  public String label() {
    return id == null ? url : id;
  }

  Map<String, Object> ofDataPackage() {
    return Json.object("name", id, "title", name + COVERS, "path", url);
  }
}
