package org.ipfund.platform.sheet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows active content by the name of its part, its content type or the type of the relationship to
 * it. One of the three is enough: a program that opens the file may go by any of them.
 */
final class ForbiddenPart {

  private static final Map<String, SheetRule> BY_WORD = new LinkedHashMap<>();

  static {
    put(SheetRule.MACRO, "vbaproject", "vbadata", "macroenabled", "macrosheet", "dialogsheet");
    put(SheetRule.MACRO, "customui", "ui/extensibility", "attachedtoolbars");
    put(SheetRule.EXTERNAL, "externallink", "attachedtemplate", "webextension", "mailmergesource");
    put(SheetRule.CONNECTION, "xl/connections", "relationships/connections");
    put(SheetRule.CONNECTION, "spreadsheetml.connections", "querytable", "volatiledependencies");
    put(SheetRule.CONNECTION, "xl/model/", "powerpivot");
    put(SheetRule.EMBEDDED, "embeddings/", "oleobject", "activex", "afchunk");
    put(SheetRule.EMBEDDED, "relationships/package", "relationships/control");
  }

  private ForbiddenPart() {}

  private static void put(SheetRule rule, String... words) {
    for (String word : words) {
      BY_WORD.put(word, rule);
    }
  }

  /** The rule that refuses a part with such a name or type. */
  static Optional<SheetRule> ruleOf(String nameOrType) {
    String lower = nameOrType.toLowerCase(Locale.ROOT);
    return BY_WORD.entrySet().stream()
        .filter(word -> lower.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
