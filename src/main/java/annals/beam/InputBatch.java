// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import annals.read.DocIds;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;

/** Consecutive inputs, by the order of their document ids, that are read and annotated together. */
@DefaultCoder(RecordCoder.class)
public record InputBatch(int index, List<DocIds.Named> inputs) {

  /** A batch of files, each named after its file name, in the order of those names. */
  public static InputBatch of(int index, List<String> paths) {
    List<DocIds.Input> inputs =
        paths.stream().map(path -> new DocIds.Input(path, DocIds.literalPrefix(path))).toList();
    return new InputBatch(index, DocIds.of(inputs));
  }

  /**
   * Cuts inputs into batches: a new one starts where the bytes or the number of inputs would go
   * over the limit. Neither changes the output.
   */
  static List<InputBatch> cut(List<Inputs.Sized> inputs, long bytesPerBatch, int inputsPerBatch) {
    var batches = new ArrayList<InputBatch>();
    var open = new ArrayList<DocIds.Named>();
    long bytes = 0;
    for (Inputs.Sized input : inputs) {
      boolean full = bytes + input.bytes() > bytesPerBatch || open.size() >= inputsPerBatch;
      if (full && !open.isEmpty()) {
        batches.add(new InputBatch(batches.size(), List.copyOf(open)));
        open.clear();
        bytes = 0;
      }
      open.add(input.named());
      bytes += input.bytes();
    }
    if (!open.isEmpty()) {
      batches.add(new InputBatch(batches.size(), List.copyOf(open)));
    }
    return batches;
  }
}
