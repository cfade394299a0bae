package org.ipfund.allocation.reconciliation;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a printed row of an annex is. */
public enum RowKind implements Labelled {
  TOTAL(new Text("合计", "total")),
  GROUP_TOTAL(new Text("分类合计", "total of a group")),
  CITY_SUBTOTAL(new Text("市小计", "subtotal of a city")),
  ALLOCATION(new Text("分配", "allocation"));

  private final Text label;

  RowKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
