// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

/** What the program tells its caller. */
public final class ExitCode {
  public static final int OK = 0;

  /** A run failed, or {@code verify} found a broken invariant. */
  public static final int FAILED = 1;

  /** What was asked for cannot be done; nothing was written. */
  public static final int USAGE = 2;

  /** With {@code --strict}: published, but a document could not be read whole. */
  public static final int STRICT = 3;

  private ExitCode() {}
}
