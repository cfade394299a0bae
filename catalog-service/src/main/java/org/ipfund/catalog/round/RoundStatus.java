package org.ipfund.catalog.round;

import java.util.List;

/** Where a round stands, and what may be done with it there. */
public enum RoundStatus {
  DRAFT("草稿", "projects", "publication"),
  PUBLISHED("征集中", "extensions"),
  CLOSED("已截止");

  private final String label;
  private final List<String> allowedActions;

  RoundStatus(String label, String... allowedActions) {
    this.label = label;
    this.allowedActions = List.of(allowedActions);
  }

  public String label() {
    return label;
  }

  /** Names of the sub-resources that take a POST now. */
  public List<String> allowedActions() {
    return allowedActions;
  }
}
