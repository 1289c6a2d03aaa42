// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.Serializable;

/**
 * The folder where a run keeps its sorted runs until the tables are written; the driver sweeps it.
 */
record WorkFolder(String path) implements Serializable {
  /** Pseudo tables of late keys: what the whole corpus decides, by batch. */
  static final String LATE_ENTITY_IDS = "late-entity-id";

  static final String LATE_TIMELINE_IDS = "late-timeline-id";
  static final String LATE_INCIDENT_IDS = "late-incident-id";

  RunWriter run(String table, long part) {
    return new RunWriter(path, table, part);
  }

  String result() {
    return path + "/result";
  }
}
