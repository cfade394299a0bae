package org.ipfund.performance.content;

import java.math.BigDecimal;
import org.ipfund.performance.targetvalue.TargetReading;
import org.ipfund.performance.targetvalue.TargetValueReader;

/**
 * An indicator of a table: what was filled in, how its target text reads, and its weight in points.
 *
 * @param seq counts the indicators of a table, from 1
 */
public record Indicator(int seq, IndicatorLine line, TargetReading reading, BigDecimal weight) {

  public static Indicator of(int seq, IndicatorLine line, BigDecimal weight) {
    return new Indicator(seq, line, TargetValueReader.read(line.targetText(), line.name()), weight);
  }
}
