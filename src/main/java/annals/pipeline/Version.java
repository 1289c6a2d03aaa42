// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

/** The versions that go into manifests, data packages and Parquet footers. */
public final class Version {
  public static final String ANNALS = "0.1.0";

  /** Of the published tables: major where a column goes, minor where one comes, else patch. */
  static final String DATA = "0.1.0";

  private Version() {}
}
