package org.ipfund.catalog.imports;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** What the rows of an import are. */
public enum ImportKind implements Labelled {
  REGIONS(new Text("行政区划", "regions")),
  UNITS(new Text("单位", "units"));

  private final Text label;

  ImportKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
