// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.pipeline;

/**
 * Something the user asked for that cannot be done: an unknown name, a bad pipeline file, no input,
 * an output that cannot be written. The message is one line: what, where, what to do. Exit code 2.
 */
public final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageError(String message) {
    super(message);
  }
}
