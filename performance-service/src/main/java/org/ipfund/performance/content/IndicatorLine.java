package org.ipfund.performance.content;

import java.util.UUID;

/**
 * An indicator as it was filled in: its place in the tree, its name and its printed target text. A
 * missing place is null, a missing name or text is empty (C32 finds both).
 *
 * @param demandId the demand it came with, null for one that an adjustment wrote
 * @param lineNo the line of that demand, null where it is not known
 */
public record IndicatorLine(
    IndicatorLevel1 level1,
    IndicatorLevel2 level2,
    String name,
    String targetText,
    UUID demandId,
    Integer lineNo) {

  public IndicatorLine {
    name = name == null ? "" : name;
    targetText = targetText == null ? "" : targetText;
  }

  public IndicatorLine(
      IndicatorLevel1 level1, IndicatorLevel2 level2, String name, String targetText) {
    this(level1, level2, name, targetText, null, null);
  }

  /** The block whose points it shares; what has no place in the tree counts as output. */
  public IndicatorLevel1 block() {
    if (level1 != null) {
      return level1;
    }
    return level2 == null ? IndicatorLevel1.OUTPUT : level2.parent();
  }
}
