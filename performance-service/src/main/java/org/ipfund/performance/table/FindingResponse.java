package org.ipfund.performance.table;

import java.util.Locale;
import java.util.UUID;

/**
 * A finding as its reader sees it, in the reader's language.
 *
 * @param indicatorSeq the indicator it concerns, null when it concerns the table
 * @param pointer JSON pointer into the table
 */
public record FindingResponse(
    UUID tableId,
    int ordinal,
    String regionCode,
    String unitName,
    ContentRule rule,
    Effect effect,
    String effectLabel,
    Integer indicatorSeq,
    String pointer,
    String message,
    String remedy) {

  static FindingResponse of(TargetTable table, int ordinal, Finding finding, Locale language) {
    ContentRule rule = finding.rule();
    return new FindingResponse(
        table.id(),
        ordinal,
        table.regionCode(),
        table.unitName(),
        rule,
        rule.effect(),
        rule.effect().label().in(language),
        finding.indicatorSeq(),
        finding.pointer(),
        finding.message().in(language),
        rule.remedy().in(language));
  }

  /** Its place in the list of all findings. */
  String key() {
    return tableId + "/" + ordinal;
  }
}
