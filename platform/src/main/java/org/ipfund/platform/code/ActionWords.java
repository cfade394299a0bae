package org.ipfund.platform.code;

import java.util.Map;
import org.ipfund.platform.value.Text;

/** What buttons say: the actions that things of all services have, and those a service adds. */
public final class ActionWords {

  private static final Map<String, Text> COMMON =
      Map.ofEntries(
          Map.entry("ADJUST", new Text("调整", "adjust")),
          Map.entry("APPROVE", new Text("批准", "approve")),
          Map.entry("CANCEL", new Text("取消", "cancel")),
          Map.entry("CHANGE", new Text("修改", "change")),
          Map.entry("CLOSE", new Text("撤销", "close")),
          Map.entry("CONFIRM", new Text("确认", "confirm")),
          Map.entry("DELETE", new Text("删除", "delete")),
          Map.entry("END", new Text("提前结束", "end")),
          Map.entry("EXTEND", new Text("延期", "extend")),
          Map.entry("ISSUE", new Text("下达", "issue")),
          Map.entry("MOVE", new Text("调整隶属", "move")),
          Map.entry("PUBLISH", new Text("发布", "publish")),
          Map.entry("REJECT", new Text("不批准", "reject")),
          Map.entry("REPORT", new Text("上报", "report")),
          Map.entry("RETRY", new Text("重试", "retry")),
          Map.entry("RETURN", new Text("退回", "return")),
          Map.entry("SKIP", new Text("跳过", "skip")),
          Map.entry("SUBMIT", new Text("提交", "submit")),
          Map.entry("SUSPEND", new Text("停用", "suspend")),
          Map.entry("WITHDRAW", new Text("撤回", "withdraw")));

  private ActionWords() {}

  /**
   * What an action is called.
   *
   * @throws IllegalStateException when nobody has a word for it
   */
  public static Text of(Enum<?> action, CodeSource source) {
    Text word = source.words().getOrDefault(action.name(), COMMON.get(action.name()));
    if (word == null) {
      throw new IllegalStateException("no word for " + action.getDeclaringClass() + " " + action);
    }
    return word;
  }
}
