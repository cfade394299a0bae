package org.ipfund.platform.document.checked;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows active content by the name of its part, its content type or the type of the relationship to
 * it. One of the three is enough: a program that opens the file may go by any of them.
 */
final class ForbiddenPart {

  private static final Map<String, DocumentRule> BY_WORD = new LinkedHashMap<>();

  static {
    put(DocumentRule.MACRO, "vbaproject", "vbadata", "macroenabled", "macrosheet", "dialogsheet");
    put(DocumentRule.MACRO, "customui", "ui/extensibility", "attachedtoolbars");
    put(
        DocumentRule.EXTERNAL,
        "externallink",
        "attachedtemplate",
        "webextension",
        "mailmergesource");
    put(DocumentRule.CONNECTION, "xl/connections", "relationships/connections");
    put(DocumentRule.CONNECTION, "spreadsheetml.connections", "querytable", "volatiledependencies");
    put(DocumentRule.CONNECTION, "xl/model/", "powerpivot");
    put(DocumentRule.EMBEDDED, "embeddings/", "oleobject", "activex", "afchunk");
    put(DocumentRule.EMBEDDED, "relationships/package", "relationships/control");
  }

  private ForbiddenPart() {}

  private static void put(DocumentRule rule, String... words) {
    for (String word : words) {
      BY_WORD.put(word, rule);
    }
  }

  /** The rule that refuses a part with such a name or type. */
  static Optional<DocumentRule> ruleOf(String nameOrType) {
    String lower = nameOrType.toLowerCase(Locale.ROOT);
    return BY_WORD.entrySet().stream()
        .filter(word -> lower.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
