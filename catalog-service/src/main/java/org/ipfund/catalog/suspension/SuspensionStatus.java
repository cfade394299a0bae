package org.ipfund.catalog.suspension;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a suspension stands; it holds until it is lifted. */
public enum SuspensionStatus implements Labelled {
  SUSPENDED(new Text("已停用", "suspended")),
  LIFTING(new Text("恢复待复核", "lifting waits for approval")),
  LIFTED(new Text("已恢复", "lifted"));

  private final Text label;

  SuspensionStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
