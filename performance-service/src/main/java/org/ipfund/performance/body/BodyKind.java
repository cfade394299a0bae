package org.ipfund.performance.body;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What a body is. */
public enum BodyKind implements Labelled {
  GOVERNMENT("人民政府", "Government"),
  DEPARTMENT("部门", "Department"),
  PARTY("党委部门", "Party organ"),
  LEGISLATURE("人大", "People's congress"),
  COURT("法院", "Court"),
  PROCURATORATE("检察院", "Procuratorate"),
  CENTRAL("中央驻粤单位", "Central organ in the province"),
  INSTITUTION("事业单位", "Institution"),
  COLLECTIVE("单位集合", "Collective"),
  OTHER("其他", "Other");

  private final Text label;

  BodyKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
