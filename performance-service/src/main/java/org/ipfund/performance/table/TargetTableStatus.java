package org.ipfund.performance.table;

import java.util.List;

/** Where a table stands; a frozen one is what the notice issued (C12) and never changes. */
public enum TargetTableStatus {
  DRAFT("草稿", List.of("approval")),
  APPROVED("已审核", List.of()),
  FROZEN("已随文下达", List.of());

  private final String label;
  private final List<String> actions;

  TargetTableStatus(String label, List<String> actions) {
    this.label = label;
    this.actions = actions;
  }

  public String label() {
    return label;
  }

  /** What may be done next, as names of sub-resources. */
  public List<String> allowedActions() {
    return actions;
  }
}
