package org.ipfund.performance.share.money;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Whose money is put into a task: a government's or other (SB-011). */
public enum MoneySource implements Labelled {
  CENTRAL("中央财政", "Central budget"),
  PROVINCE("省级财政", "Budget of the province"),
  CITY("市级财政", "Budget of the city"),
  COUNTY("县区财政", "Budget of the county"),
  OTHER("其他资金", "Other money");

  private final Text label;

  MoneySource(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
