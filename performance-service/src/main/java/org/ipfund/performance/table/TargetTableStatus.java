package org.ipfund.performance.table;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/**
 * Where a table stands; a frozen one says what a notice posted (C12), and only an adjustment
 * changes it.
 */
public enum TargetTableStatus implements Labelled {
  DRAFT("草稿", "Draft"),
  APPROVED("已审核", "Approved"),
  FROZEN("已随文下达", "Issued with a notice");

  private final Text label;

  TargetTableStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
