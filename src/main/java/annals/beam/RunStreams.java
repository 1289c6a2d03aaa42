// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of run files: packed, as the runs of a corpus are ten times the text that it holds and
 * each record repeats words of the one before.
 */
final class RunStreams {
  /** The quickest level that is not much larger than the next. */
  private static final int LEVEL = 1;

  /**
   * Bits of the distance at which words are found again. Both sides hold a window outside the heap:
   * with 19, which the level has of its own, a reader holds twice as much and runs are 2 % shorter.
   */
  private static final int WINDOW_BITS = 17;

  private static final int BUFFER = 1 << 15;

  private RunStreams() {}

  static DataOutputStream create(String path) throws IOException {
    var packed = new ZstdOutputStreamNoFinalizer(Files.create(path), LEVEL);
    packed.setWindowLog(WINDOW_BITS);
    return new DataOutputStream(new BufferedOutputStream(packed, BUFFER));
  }

  static InputStream open(String path) throws IOException {
    var unpacked = new ZstdInputStreamNoFinalizer(Files.open(path));
    return new BufferedInputStream(unpacked, BUFFER);
  }
}
