package org.ipfund.performance.progress;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a report stands; a draft and what came back are written anew. */
public enum ReportStatus implements Labelled {
  DRAFT("草稿", "Draft"),
  FILED("已填报", "Filed"),
  RETURNED("已退回", "Returned");

  private final Text label;

  ReportStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
