package org.ipfund.performance.table;

/**
 * An indicator as it was filled in: its place in the tree, its name and its printed target text. A
 * missing place is null, a missing name or text is empty (C32 finds both).
 */
public record IndicatorLine(Level1 level1, Level2 level2, String name, String targetText) {

  public IndicatorLine {
    name = name == null ? "" : name;
    targetText = targetText == null ? "" : targetText;
  }

  /** The block whose points it shares; what has no place in the tree counts as output. */
  Level1 block() {
    if (level1 != null) {
      return level1;
    }
    return level2 == null ? Level1.OUTPUT : level2.parent();
  }
}
