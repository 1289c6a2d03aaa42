// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The output folder cannot be used; the message is one line for the person who named it. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1;

  /** Whether the disk was full, whatever the system's words. */
  public static boolean isFull(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }

  OutputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** A failure while a dataset was written: what, where, and that the last one is untouched. */
  public static OutputException whileWriting(Path output, Throwable e) {
    return new OutputException(
        "cannot write to %s: %s; the last dataset there is untouched".formatted(output, reason(e)),
        e);
  }

  /** What the file system said, in a few words. */
  static String reason(Throwable e) {
    if (isFull(e)) {
      return "no space left on its disk (a run needs some thirty times the size of its input"
          + " there)";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException problem && problem.getReason() != null) {
      return problem.getReason();
    }
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }
}
