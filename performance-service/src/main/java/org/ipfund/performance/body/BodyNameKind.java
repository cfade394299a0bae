package org.ipfund.performance.body;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What kind of name of a body it is. */
public enum BodyNameKind implements Labelled {
  FULL("全称", "Full name"),
  SHORT("简称", "Short name"),
  FORMER("曾用名", "Former name"),
  AS_PRINTED("文件所印名称", "As printed");

  private final Text label;

  BodyNameKind(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
