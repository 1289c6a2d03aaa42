// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import annals.read.SourceDocument;
import annals.rule.Rule;
import annals.text.Block;
import annals.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Judges the examples of the cleaning rules: each is tried at its place in a small page. */
public final class CleanRules {
  private static final String[] BODY = {
    "The storm closed the harbour for three days, and nobody could leave or reach the islands.",
    "By Sunday night the wind had dropped, the waves were lower, and the first boats went out.",
    "Engineers said that the pier was damaged, but that it would carry passengers by the summer.",
    "Food and medicine were flown in, and the school in the north was used as a shelter.",
    "The mayor thanked the crews, who had worked day and night, and promised a new breakwater."
  };

  private CleanRules() {}

  /** Whether the block that holds the text, at the rule's place in a page, was decided by it. */
  public static boolean decidesRole(Rule rule, String text) {
    String where = rule.attributes().getOrDefault("where", "inside");
    if (where.equals("html")) {
      return decidesMarkup(rule, text);
    }
    String page = page(where, text);
    int at = where.equals("copy") ? page.lastIndexOf(text) : page.indexOf(text);
    var context = PageContext.of("example");
    if (where.equals("site") && rule.matches().contains(text)) {
      context = context.withUrl("https://coast.example/1").withSiteLines(everywhere(text));
    }
    CleanMode mode = where.equals("none") ? CleanMode.NONE : CleanMode.TEXT;
    Cleaning cleaning = Cleaner.standard().clean(SourceText.of(page), context, mode);
    return cleaning.blocks().stream()
        .filter(block -> block.span().start() < at + text.length() && block.span().end() > at)
        .map(Block::ruleId)
        .anyMatch(rule.id()::equals);
  }

  /** The same for a piece of markup in the middle of an article. */
  private static boolean decidesMarkup(Rule rule, String markup) {
    String page =
        "<html><body><article><h1>Harbours reopen after the long storm</h1><p>"
            + String.join("</p><p>", BODY[0], BODY[1], BODY[2])
            + "</p>"
            + markup
            + "<p>"
            + String.join("</p><p>", BODY[3], BODY[4])
            + "</p></article></body></html>";
    SourceDocument read = HtmlPages.read(page);
    List<Block> blocks =
        Cleaner.standard().clean(read.text(), HtmlPages.context(read), CleanMode.HTML).blocks();
    return blocks.stream().map(Block::ruleId).anyMatch(rule.id()::equals);
  }

  private static SiteLines everywhere(String text) {
    var keys = LongStream.of(LineKeys.of("coast.example", SourceText.of(text))).boxed();
    return SiteLines.of(
        keys.collect(Collectors.toMap(key -> key, key -> 10)), Map.of("coast.example", 10));
  }

  private static String page(String where, String text) {
    String body = String.join("\n\n", BODY);
    String title = "Harbours reopen after the long storm";
    String date = "Monday, 7 January 2019";
    return switch (where) {
      case "title" -> text + "\n\n" + date + "\n\n" + body;
      case "head", "site" -> text + "\n\n" + title + "\n\n" + date + "\n\n" + body;
      case "clock" -> text + "\n\n" + title + "\n\n" + date + "\n\n" + body;
      case "top" -> title + "\n\n" + text + "\n\n" + body;
      case "first" -> title + "\n\n" + date + "\n\n" + text + "\n\n" + body;
      case "inside" ->
          title + "\n\n" + date + "\n\n" + BODY[0] + "\n\n" + BODY[1] + "\n\n" + BODY[2] + "\n\n"
              + text + "\n\n" + BODY[3] + "\n\n" + BODY[4];
      case "copy" ->
          title + "\n\n" + date + "\n\n" + BODY[0] + "\n\n" + text + "\n\n" + BODY[1] + "\n\n"
              + BODY[2] + "\n\n" + text + "\n\n" + BODY[3];
      case "entries" ->
          title
              + "\n\n"
              + date
              + "\n\n18:10\n\n"
              + BODY[0]
              + "\n\n17:30\n\n"
              + BODY[1]
              + "\n\n"
              + text
              + "\n\n"
              + BODY[2]
              + "\n\n13:05\n\n"
              + BODY[3];
      case "end" -> title + "\n\n" + date + "\n\n" + body + "\n\n" + text;
      case "shares" -> title + "\n\n" + body + "\n\n• Facebook\n• Twitter\n" + text + "\n• Weibo";
      default -> text;
    };
  }

  /** Whether the pattern of the rule is the one that reads the text. */
  public static boolean decidesInline(Rule rule, String text) {
    return Credits.readBy(text).equals(rule.id());
  }
}
