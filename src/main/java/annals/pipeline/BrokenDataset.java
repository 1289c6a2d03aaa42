// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

/**
 * A dataset that fails a check. The message is one line: which check and the first row that breaks
 * it.
 */
public final class BrokenDataset extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BrokenDataset(String message) {
    super(message);
  }
}
