package org.ipfund.catalog.policy;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** To whom a document is disclosed (公开方式, {@code C16}), as it prints it at its end. */
public enum Disclosure implements Labelled {
  /** Everyone. */
  PUBLIC(new Text("主动公开", "public")),
  /** Whoever reads for a place: bureaus, finance, the province. */
  ON_REQUEST(new Text("依申请公开", "on request")),
  /** The province only. */
  NONE(new Text("不予公开", "not disclosed"));

  private final Text label;

  Disclosure(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
