// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.beam;

import java.io.IOException;
import java.io.Serializable;
import org.apache.beam.sdk.transforms.DoFn;

/**
 * The one {@code DoFn} of annals: hands each element to a body. Beam generates byte code for every
 * DoFn class that a pipeline uses, a tenth of a second each in a fresh JVM, so that a dozen small
 * classes would cost a small run more than its documents.
 */
final class Each<I, O> extends DoFn<I, O> {
  private static final long serialVersionUID = 1L;

  /** What is done with an element; a cluster may do it twice. */
  @FunctionalInterface
  interface Body<I, O> extends Serializable {
    void process(DoFn<I, O>.ProcessContext context) throws IOException;
  }

  private final Body<I, O> body;

  private Each(Body<I, O> body) {
    this.body = body;
  }

  static <I, O> Each<I, O> of(Body<I, O> body) {
    return new Each<>(body);
  }

  @ProcessElement
  public void process(ProcessContext context) throws IOException {
    body.process(context);
  }
}
