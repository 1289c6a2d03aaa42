// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.annotate;

import annals.annotate.Step.Stage;
import annals.text.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document on its way through the steps of a pipeline, in their order. A step that fails on it
 * leaves an issue in place of its part, and the document goes on.
 */
public final class Annotation {
  private record Named(String name, Stage stage) {}

  private final List<Named> stages = new ArrayList<>();

  private Annotation() {}

  /** No steps yet. */
  public static Annotation of() {
    return new Annotation();
  }

  /** With one step more; a step about the whole corpus adds nothing. */
  public Annotation then(String step, Map<String, String> options) {
    Steps.named(step).stage(options).ifPresent(stage -> stages.add(new Named(step, stage)));
    return this;
  }

  /** Applies all steps. */
  public AnnotatedDocument apply(AnnotatedDocument document, SiteEvidence evidence) {
    String failure = evidence.failures().get(document.source().docId());
    AnnotatedDocument done =
        failure == null ? document : document.withIssues(List.of(Issue.error(Guard.CODE, failure)));
    for (Named step : stages) {
      AnnotatedDocument before = done;
      done =
          Guard.run(
              step.name(),
              () -> step.stage().apply(before, evidence),
              issue -> before.withIssues(List.of(issue)));
    }
    return done;
  }
}
