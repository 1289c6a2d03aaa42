// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.command;

import java.util.Properties;
import java.util.regex.Pattern;

/**
 * How the user speaks to the program, so that it answers alike: {@code annals verify
 * --output=FOLDER}, or {@code -Dpipeline=verify -Doutput=FOLDER} where Maven runs it. Messages are
 * written in the first form.
 */
public enum Dialect {
  WORDS,
  MAVEN;

  private static final Pattern FLAG = Pattern.compile("--([a-z][A-Za-z_]+)(?=[=),;: ]|$)");
  private static final Pattern COMMAND =
      Pattern.compile("\\bannals (list|help|verify|diff|explain|run|rehydrate)\\b");

  /** Maven gives no arguments, and is known by a property of its own. */
  public static Dialect of(String[] args, Properties properties) {
    boolean maven = properties.containsKey("maven.home") || properties.containsKey("pipeline");
    return args.length == 0 && maven ? MAVEN : WORDS;
  }

  /** A message in this dialect: {@code --output=FOLDER} is {@code -Doutput=FOLDER} for Maven. */
  public String say(String message) {
    if (this == WORDS) {
      return message;
    }
    String flags = FLAG.matcher(message).replaceAll("-D$1");
    return COMMAND
        .matcher(flags)
        .replaceAll(m -> "-Dpipeline=" + (m.group(1).equals("run") ? "dataset" : m.group(1)));
  }
}
