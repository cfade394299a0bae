package org.ipfund.submission.library;

/** Who decided that a sub-project is done (N23-74), and so whether it adds to the fund project. */
public enum Route {
  PROVINCE("省局审批"),
  CITY("地市审批");

  private final String label;

  Route(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
