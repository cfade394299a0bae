package org.ipfund.catalog.suspension;

/** Where a suspension stands; it holds until it is lifted. */
public enum SuspensionStatus {
  SUSPENDED("已停用"),
  LIFTING("恢复待复核"),
  LIFTED("已恢复");

  private final String label;

  SuspensionStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
