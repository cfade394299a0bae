package org.ipfund.performance.planfile.chart;

import org.ipfund.platform.value.Text;

/** How a task stands, with a colour and a sign of its own. */
public enum TaskState {
  NOT_BEGUN("未开始", "not begun", "#e4e9ee", Sign.RING, "#1f2933"),
  UNDER_WAY("进行中", "under way", "#cfe3f7", Sign.RING + Sign.HALF, "#1f2933"),
  DONE("已完成", "done", "#1d7a4c", "M-5 0l4 4l7 -8", "#ffffff"),
  BEHIND("滞后", "behind", "#f6d186", "M0 -5l6 10h-12z", "#1f2933"),
  OVERDUE("逾期", "overdue", "#b3261e", "M-5 -5l10 10M5 -5l-10 10", "#ffffff");

  private static final class Sign {
    private static final String RING = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0";
    private static final String HALF = "M0 -5v10M1.5 -4v8M3 -3v6";
  }

  private final Text label;
  final String fill;
  final String sign;
  final String ink;

  TaskState(String zh, String en, String fill, String sign, String ink) {
    this.label = new Text(zh, en);
    this.fill = fill;
    this.sign = sign;
    this.ink = ink;
  }

  /** Its word. */
  public Text label() {
    return label;
  }
}
