// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The annals developers
package annals.report;

import annals.rule.Resource;
import annals.rule.Sha256;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** The templates of the pages, with the style and the script that each page holds. */
final class Templates {
  static final Mustache INDEX = compiled("report/index.mustache");
  static final Mustache LIST = compiled("report/list.mustache");
  static final Mustache DOCUMENT = compiled("report/document.mustache");

  private Templates() {}

  private static Mustache compiled(String name) {
    String script = Resource.load("report/script.js").text();
    String template =
        Resource.load(name)
            .text()
            .replace("{{{head}}}", Resource.load("report/head.mustache").text())
            .replace("{{{documentRows}}}", Resource.load("report/rows.mustache").text())
            .replace("{{{style}}}", Resource.load("report/style.css").text())
            .replace("{{{script}}}", script)
            .replace("{{{scriptHash}}}", hash(script));
    return new DefaultMustacheFactory().compile(new StringReader(template), name);
  }

  /** The script as the security policy of the page names it, so that no other one runs. */
  private static String hash(String script) {
    MessageDigest digest = Sha256.start();
    digest.update(script.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest.digest());
  }

  static byte[] fill(Mustache template, Object view) throws IOException {
    var out = new StringWriter();
    template.execute(out, view).flush();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
