package org.ipfund.performance.finding;

import org.ipfund.performance.content.Indicator;
import org.ipfund.platform.value.Text;

/**
 * Something a rule found in a table; it stands and does not block.
 *
 * @param indicatorSeq the indicator it concerns, null when it concerns the table
 * @param pointer JSON pointer into the table ({@code /indicators/0/targetText})
 */
public record Finding(ContentRule rule, Integer indicatorSeq, String pointer, Text message) {

  static Finding ofTable(ContentRule rule, String field, Text message) {
    return new Finding(rule, null, "/" + field, message);
  }

  static Finding of(ContentRule rule, Indicator indicator, String field, Text message) {
    String pointer = "/indicators/%d/%s".formatted(indicator.seq() - 1, field);
    return new Finding(rule, indicator.seq(), pointer, message);
  }
}
