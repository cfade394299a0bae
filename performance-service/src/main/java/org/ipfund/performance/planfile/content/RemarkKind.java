package org.ipfund.performance.planfile.content;

import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Why a person has to look at something in a file. */
public enum RemarkKind implements Labelled {
  TITLE_MISSING("未找到文件标题", "no title was found"),
  TASK_WITHOUT_CLAUSE("任务未写明责任单位", "the task names nobody responsible"),
  CLAUSE_WITHOUT_TASK("段落写明了责任单位但没有任务编号", "names who is responsible but has no task number"),
  CLAUSE_WITHOUT_ROLE(
      "责任分工未写明牵头、配合或负责", "the clause does not say who leads, helps or is responsible"),
  CLAUSE_UNREADABLE("责任分工的括号不完整", "the brackets of the clause do not match"),
  SEVERAL_CLAUSES("一项任务有多处责任分工", "the task has several clauses"),
  NUMBER_MISSING("缺少任务编号", "a task number is missing"),
  NUMBER_TWICE("任务编号重复", "the task number stands twice"),
  NUMBER_OUT_OF_ORDER("任务编号次序有误", "the task number is out of order"),
  INDICATOR_WITHOUT_BASELINE("指标没有基期值", "the indicator has no baseline"),
  INDICATOR_WITHOUT_TARGET("指标没有目标值", "the indicator has no target"),
  BOX_WITHOUT_TEXT("专栏没有内容", "the box has no text"),
  TABLE_UNKNOWN("无法识别的表格，已按原文保留", "an unknown table, kept as it is printed"),
  PARAGRAPH_UNPLACED("段落不属于任何任务，已按原文保留", "the paragraph belongs to no task, kept as it is printed");

  private final Text label;

  RemarkKind(String zh, String en) {
    this.label = new Text(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
