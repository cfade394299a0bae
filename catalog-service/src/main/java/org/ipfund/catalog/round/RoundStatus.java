package org.ipfund.catalog.round;

import java.util.List;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a round stands, and what may be done with it there. */
public enum RoundStatus implements Labelled {
  DRAFT(
      new Text("草稿", "draft"),
      RoundAction.CHANGE,
      RoundAction.DELETE,
      RoundAction.LOAD_PROJECTS,
      RoundAction.PUBLISH),
  PUBLISHED(new Text("征集中", "published"), RoundAction.EXTEND),
  CLOSED(new Text("已截止", "closed"), RoundAction.EXTEND);

  private final Text label;
  private final List<RoundAction> actions;

  RoundStatus(Text label, RoundAction... actions) {
    this.label = label;
    this.actions = List.of(actions);
  }

  @Override
  public Text label() {
    return label;
  }

  /** What can be done now, by whoever may. */
  List<RoundAction> actions() {
    return actions;
  }
}
