package org.ipfund.catalog.form;

/** Who approves what a form asks for ({@code N23-74}). */
public enum ApprovalRoute {
  PROVINCE("省局审批"),
  CITY("地市审批");

  private final String label;

  ApprovalRoute(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
