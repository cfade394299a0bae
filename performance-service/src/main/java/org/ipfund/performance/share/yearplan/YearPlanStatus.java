package org.ipfund.performance.share.yearplan;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a body's plan of a year stands; what is filed stays as it is. */
public enum YearPlanStatus implements Labelled {
  DRAFT("草稿", "Draft"),
  FILED("已报送", "Filed");

  private final Text label;

  YearPlanStatus(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
