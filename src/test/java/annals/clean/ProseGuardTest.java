// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annals.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the guard of prose adds to an article and takes from it. A letter a line: {@code p} a
 * paragraph, {@code s} a short sentence, {@code w} words without a mark, {@code h} a share line,
 * {@code r} a pointer to another story, {@code k} a line of a comment form, {@code c} a caption.
 */
final class ProseGuardTest {
  private static final double[] LEVELS = {-9, -1.6, -1.4, -0.6, -0.4, 0.4, 0.6, 1.4, 1.6, 9};

  @ParameterizedTest(name = "{0}, kept {1}, levels {2}: {3}")
  @CsvSource({
    // the article goes on below its end
    "wwwppppw, ---xxx--, 00099940, ---xxxx-",
    "wwwppppw, ---xxx--, 00099930, ---xxx--",
    "wwwpppsw, ---xxx--, 00099940, ---xxxx-",
    "wwwpppsw, ---xxx--, 00099930, ---xxx--",
    "wwwpppww, ---xxx--, 00099990, ---xxx--",
    // and behind lines that are no part of it
    "wwwppphpw, ---xxx---, 000999080, ---xxx-x-",
    "wwwppphpw, ---xxx---, 000999030, ---xxx-x-",
    "wwwppphpw, ---xxx---, 000999020, ---xxx---",
    "wwwpppwwpw, ---xxx----, 0009990070, ---xxx----",
    "wwwppphhpw, ---xxx----, 0009990030, ---xxx--x-",
    "wwwppphhhpw, ---xxx-----, 00099900030, ---xxx---x-",
    "wwwppphhhpw, ---xxx-----, 00099900020, ---xxx-----",
    // the last sentences before such a line, also between two of them
    "wwwpppshw, ---xxx---, 000999100, ---xxxx--",
    "wwwpppshw, ---xxx---, 000999000, ---xxx---",
    "wwwpppsshw, ---xxx----, 0009991100, ---xxxxx--",
    "wwwpppssshw, ---xxx-----, 00099911100, ---xxx-----",
    "wwwpppsw, ---xxx--, 00099910, ---xxx--",
    "wwwppphshw, ---xxx----, 0009990100, ---xxx-x--",
    // the last entry of a live blog
    "wwwtptptphw, ---xxxx----, 00099991100, ---xxxx-x--",
    "wwwtptphw, ---xx----, 000991100, ---xx----",
    "wwwppprpw, ---xxx---, 000999080, ---xxx-x-",
    "wwwpppcpw, ---xxx---, 000999080, ---xxx-x-",
    "wwwpppkpw, ---xxx---, 000999080, ---xxx---",
    "wwwppphsw, ---xxx---, 000999090, ---xxx---",
    "wwwppphpsw, ---xxx----, 0009990840, ---xxx-xx-",
    "wwwpppwwpw, ---xxx----, 0009990080, ---xxx--x-",
    // above its beginning
    "wwwppppw, ----xxx-, 00049990, ---xxxx-",
    "wwwphpppw, -----xxx-, 000809990, ---x-xxx-",
    "wwwwhpppw, -----xxx-, 000909990, -----xxx-",
    // inside it
    "wwwpppppw, ---xx-xx-, 000992990, ---xxxxx-",
    "wwwpppppw, ---xx-xx-, 000991990, ---xx-xx-",
    "wwwpphppw, ---xxxxx-, 000996990, ---xxxxx-",
    "wwwpphppw, ---xxxxx-, 000995990, ---xx-xx-",
    "wwwppcppw, ---xxxxx-, 000990990, ---xxxxx-",
    // nothing but sentences up to the end, or from the beginning
    "wwwpppps, ---xxx--, 00099900, ---xxxxx",
    "wwwpppphp, ---xxx---, 000999000, ---xxx---",
    "wwpppp, ---xxx, 000999, --xxxx",
    "wwwpppp, ----xxx, 0000999, ----xxx",
    // nothing to begin with
    "wwwpppw, -------, 0009990, -------"
  })
  void proseThatTouchesTheArticleStays(String lines, String kept, String levels, String stays) {
    Page page =
        Page.of(
            SourceText.of(
                IntStream.range(0, lines.length())
                    .mapToObj(i -> line(lines.charAt(i), i))
                    .collect(Collectors.joining("\n\n"))));
    var scores = new double[Head.count()][];
    for (int h = 0; h < scores.length; h++) {
      scores[h] = levels.chars().mapToDouble(level -> LEVELS[level - '0']).toArray();
    }
    var keeps = new boolean[lines.length()];
    for (int i = 0; i < keeps.length; i++) {
      keeps[i] = kept.charAt(i) == 'x';
    }
    ProseGuard.apply(page, scores, keeps);
    List<String> found = new ArrayList<>();
    for (boolean keep : keeps) {
      found.add(keep ? "x" : "-");
    }
    assertEquals(stays, String.join("", found));
  }

  private static String line(char kind, int number) {
    return switch (kind) {
      case 'p' -> "Ferry " + number + " sailed at noon with mail, bread and two doctors on board.";
      case 's' -> "The case number " + number + " continues.";
      case 'w' -> "Harbour number " + number;
      case 'h' -> "Share this story";
      case 'r' -> "SEE ALSO: Harbour plans number " + number + " shelved";
      case 'k' -> "Leave a comment";
      case 't' -> "12:3" + number % 10;
      case 'c' -> "Photo: Ann Reed";
      default -> throw new IllegalArgumentException("no such line: " + kind);
    };
  }
}
