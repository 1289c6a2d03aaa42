// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.publish.DatasetFacts;
import annals.publish.Json;
import annals.publish.Licence;
import annals.publish.Licences;
import annals.publish.TableSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The dataset in the words of schema.org, which search engines for datasets read. */
final class DatasetDescription {

  private DatasetDescription() {}

  /** JSON-LD that may stand in a script element: no tag can end it early. */
  static String jsonLd(DatasetFacts dataset, List<TableSummary> tables) throws IOException {
    var files = new ArrayList<Map<String, Object>>();
    for (TableSummary table : tables) {
      table
          .files()
          .forEach(
              file ->
                  files.add(
                      Json.object(
                          "@type",
                          "DataDownload",
                          "name",
                          file.path(),
                          "encodingFormat",
                          file.format().mediaType(),
                          "contentUrl",
                          "../" + file.path(),
                          "contentSize",
                          file.bytes() + " B",
                          "sha256",
                          file.sha256())));
    }
    Licence licence = dataset.credit().licence();
    byte[] json =
        Json.write(
            Json.object(
                "@context",
                "https://schema.org/",
                "@type",
                "Dataset",
                "name",
                dataset.title(),
                "description",
                dataset.description(),
                "version",
                dataset.version(),
                "datePublished",
                dataset.created(),
                "license",
                licence == null ? null : licence.url(),
                "isAccessibleForFree",
                true,
                "creditText",
                Licences.SOURCE_TEXT,
                "creator",
                dataset.credit().ofSchema(""),
                "keywords",
                List.of("news", "events", "timeline", "text mining"),
                "variableMeasured",
                tables.stream().map(table -> table.table().title()).toList(),
                "distribution",
                files));
    return new String(json, StandardCharsets.UTF_8)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
