// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

/** The names of the counters that tell how far a run is, in the namespace of this class. */
final class RunProgress {
  static final String READ = "read";
  static final String BYTES_READ = "bytes-read";
  static final String SURVEYED = "surveyed";
  static final String ANNOTATED = "annotated";
  static final String BYTES_ANNOTATED = "bytes-annotated";

  private RunProgress() {}
}
