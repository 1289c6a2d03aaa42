// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;

/** A list of 64-bit hashes that nobody changes: eight bytes each, unlike a list of objects. */
public final class Hashes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long[] values;

  private Hashes(long[] values) {
    this.values = values;
  }

  public static Hashes of(long... values) {
    return new Hashes(values.clone());
  }

  public int size() {
    return values.length;
  }

  public long get(int i) {
    return values[i];
  }

  public LongStream stream() {
    return Arrays.stream(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hashes that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
