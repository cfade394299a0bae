package org.ipfund.platform.operation;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Where a long work stands. */
public enum OperationStatus implements Labelled {
  RUNNING(new Text("进行中", "running")),
  SUCCEEDED(new Text("已完成", "succeeded")),
  FAILED(new Text("失败", "failed"));

  private final Text label;

  OperationStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
