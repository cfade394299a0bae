package org.ipfund.submission.library;

/** Where a project of the library stands. */
public enum ProjectStatus {
  ESTABLISHED("已立项"),
  FUNDED("已下达");

  private final String label;

  ProjectStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
