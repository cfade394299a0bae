package org.ipfund.allocation.notice;

/** What a printed row of an annex is. */
public enum RowKind {
  TOTAL("合计"),
  GROUP_TOTAL("分类合计"),
  CITY_SUBTOTAL("市小计"),
  ALLOCATION("分配");

  private final String label;

  RowKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
