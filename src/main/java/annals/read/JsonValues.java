// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.read;

import annals.text.Issue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of JSON that stand one after another in some bytes, up to the first that is broken.
 * Bytes that are no UTF-8 are decoded as a text's are.
 *
 * @param values each value
 * @param ends the byte behind each
 * @param wrong why what follows them is no JSON; null where nothing follows
 */
record JsonValues(
    List<JsonNode> values, List<Integer> ends, @Nullable String wrong, List<Issue> issues) {
  /** What the parser says of where it stands, which is not the file. */
  private static final Pattern PLACE = Pattern.compile(" \\(start marker at \\[[^\\]]*\\]\\)");

  /** A record of an article has some hundred names and values; those of a line are held at once. */
  private static final long MOST_TOKENS = 500_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxTokenCount(MOST_TOKENS)
                          .build())
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  static JsonValues of(byte[] bytes) {
    var issues = new ArrayList<Issue>();
    var values = new ArrayList<JsonNode>();
    var ends = new ArrayList<Integer>();
    String wrong = null;
    try (JsonParser parser = parser(bytes, issues)) {
      for (JsonNode value = next(parser); value != null; value = next(parser)) {
        values.add(value);
        ends.add((int) parser.currentLocation().getByteOffset());
      }
    } catch (JsonProcessingException e) {
      wrong = PLACE.matcher(e.getOriginalMessage()).replaceAll("");
    } catch (IOException e) {
      wrong = e.getMessage();
    }
    return new JsonValues(values, ends, wrong, issues);
  }

  private static JsonParser parser(byte[] bytes, List<Issue> issues) throws IOException {
    return Utf8.isStrict(bytes)
        ? MAPPER.createParser(bytes)
        : MAPPER.createParser(TextDecoder.decode(bytes, null, /* tags= */ false, issues).text());
  }

  private static @Nullable JsonNode next(JsonParser parser) throws IOException {
    return parser.nextToken() == null ? null : MAPPER.readTree(parser);
  }
}
