// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.syntax.SharedSyntax;
import annals.text.SourceText;
import annals.text.Span;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The features of words as the model of names has learned them, as a checksum of each word that can
 * be in a name. A feature that is off by one fails nothing, it only makes the model a little worse,
 * and shows here. Whoever trains anew writes these anew.
 */
final class NameFeaturesTest {
  private static final NameModel MODEL = NameModel.load();
  private static final LexiconFlags FLAGS = LexiconFlags.load();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/entity/features.tsv", delimiter = '\t', numLinesToSkip = 1)
  void areThoseThatWereLearned(String sentence, String checksums) {
    assertEquals(checksums, checksums(sentence));
  }

  static String checksums(String sentence) {
    SourceText text = SourceText.of(sentence);
    NameTokens words = new NameTokens().scan(text, 0, text.length());
    var features = new NameFeatures(FLAGS, MODEL.common(), NameModel.BUCKETS);
    features.look(words, new DocumentCase());
    var tags = new WordTags();
    tags.read(new SharedSyntax().tagged(text, Span.of(0, text.length())), words);
    features.read(tags);
    var sums = new StringJoiner(" ");
    for (int i = 0; i < words.size(); i++) {
      if (features.isCandidate(i)) {
        int[] rows = features.rows(i);
        int sum = 1;
        for (int row = 0; row < features.count(); row++) {
          sum = 31 * sum + rows[row];
        }
        sums.add(text.subSequence(words.start(i), words.end(i)) + "=" + Integer.toHexString(sum));
      }
    }
    return sums.toString();
  }
}
