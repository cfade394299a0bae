package org.ipfund.performance.board;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** By what a status board counts. */
public enum BoardGrouping implements Labelled {
  UNIT("按参与单位", "By unit that takes part"),
  LEAD("按责任单位", "By unit that answers"),
  CHAPTER("按章节", "By chapter");

  private final Text label;

  BoardGrouping(String zh, String en) {
    label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
