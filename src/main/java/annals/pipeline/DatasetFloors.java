// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

import annals.check.RowCount;
import annals.publish.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The row counts that a dataset must keep to: the floors of its pipeline file, as long as that file
 * is unchanged and the dataset was made from the pipeline's own input.
 */
public final class DatasetFloors {

  private DatasetFloors() {}

  /** Floors by table; none where they do not apply. */
  public static Map<String, RowCount> of(Path dataset, Path workingDirectory) throws IOException {
    Path file = dataset.resolve(Manifest.PATH);
    PipelineCatalog catalog = PipelineCatalog.in(workingDirectory);
    if (!Files.exists(file)) {
      return Map.of();
    }
    JsonNode manifest = new ObjectMapper().readTree(file.toFile());
    JsonNode made = manifest.path("wasAssociatedWith").path("pipeline");
    String name = made.path("name").asText();
    if (!catalog.names().contains(name)) {
      return Map.of();
    }
    PipelineFile pipeline = catalog.find(name, List.of());
    boolean same = pipeline.sha256().equals(made.path("sha256").asText());
    return same && ownInput(pipeline, manifest.path("used")) ? rowCounts(pipeline) : Map.of();
  }

  static Map<String, RowCount> rowCounts(PipelineFile pipeline) {
    var counts = new LinkedHashMap<String, RowCount>();
    pipeline
        .floors()
        .forEach((table, bounds) -> counts.put(table, new RowCount(bounds.least(), bounds.most())));
    return counts;
  }

  private static boolean ownInput(PipelineFile pipeline, JsonNode used) {
    for (JsonNode input : used) {
      Path path = Path.of(input.path("path").asText());
      boolean matches =
          pipeline.inputs().stream()
              .anyMatch(
                  glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(path));
      if (!matches) {
        return false;
      }
    }
    return true;
  }
}
