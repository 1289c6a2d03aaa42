// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of a JSON file with keys that must be there: whatever is missing or of another kind
 * throws {@link IllegalArgumentException} with its name. Example: {@code
 * manifest.object("generated").objects("tables").get(0).text("name")}.
 */
public record JsonObject(Map<?, ?> map) {

  /** Reads a file; throws {@link IOException} where it is no JSON object. */
  public static JsonObject read(Path file) throws IOException {
    return new JsonObject(Json.read(Files.readAllBytes(file)));
  }

  public boolean has(String key) {
    return map.containsKey(key);
  }

  public JsonObject object(String key) {
    if (map.get(key) instanceof Map<?, ?> object) {
      return new JsonObject(object);
    }
    throw new IllegalArgumentException("no object " + key);
  }

  /** The objects of a list; what else is in it is passed over. */
  public List<JsonObject> objects(String key) {
    if (map.get(key) instanceof List<?> list) {
      var objects = new ArrayList<JsonObject>();
      for (Object item : list) {
        if (item instanceof Map<?, ?> object) {
          objects.add(new JsonObject(object));
        }
      }
      return objects;
    }
    throw new IllegalArgumentException("no list " + key);
  }

  public List<String> texts(String key) {
    if (map.get(key) instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    throw new IllegalArgumentException("no list " + key);
  }

  public String text(String key) {
    return optionalText(key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
  }

  public Optional<String> optionalText(String key) {
    return map.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  public long number(String key) {
    if (map.get(key) instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("no number " + key);
  }
}
