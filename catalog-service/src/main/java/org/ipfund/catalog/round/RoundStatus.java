package org.ipfund.catalog.round;

import java.util.List;

/** Where a round stands, and what may be done with it there. */
public enum RoundStatus {
  DRAFT("草稿", RoundAction.PROJECTS, RoundAction.PUBLICATION),
  PUBLISHED("征集中", RoundAction.EXTENSIONS),
  CLOSED("已截止");

  private final String label;
  private final List<RoundAction> actions;

  RoundStatus(String label, RoundAction... actions) {
    this.label = label;
    this.actions = List.of(actions);
  }

  public String label() {
    return label;
  }

  /** What can be done now, by whoever may. */
  List<RoundAction> actions() {
    return actions;
  }
}
