package org.ipfund.allocation.notice;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** To whom a notice is disclosed (C16). */
public enum Disclosure implements Labelled {
  ON_REQUEST(new Text("依申请公开", "disclosed on request")),
  PUBLIC(new Text("主动公开", "disclosed to everybody"));

  private final Text label;

  Disclosure(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
