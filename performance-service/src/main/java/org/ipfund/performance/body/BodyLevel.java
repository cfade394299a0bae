package org.ipfund.performance.body;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** At which level a body stands. */
public enum BodyLevel implements Labelled {
  NATION("国家级", "National"),
  PROVINCE("省级", "Province"),
  CITY("市级", "City"),
  COUNTY("县级", "County"),
  OTHER("其他", "Other");

  private final Text label;

  BodyLevel(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
