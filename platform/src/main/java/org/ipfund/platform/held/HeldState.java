package org.ipfund.platform.held;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Why an event is held, and what an operator may do about it. */
public enum HeldState implements Labelled {
  /** It names something that is not known here yet. */
  WAITING(Kind.HOLDING, true, new Text("等待所引用的内容", "waits for what it names")),
  /** It is tried again; one that goes out is handed to the relay again. */
  RETRYING(Kind.HOLDING, true, new Text("正在重试", "being tried again")),
  /** The event itself is to blame. */
  POISON(Kind.HOLDING, true, new Text("事件有误", "the event is at fault")),
  /** An earlier event of its subject is held. */
  BEHIND(Kind.HOLDING, false, new Text("等待同一对象的前一事件", "behind an earlier event")),
  /** A later event of its subject was taken before it came. */
  LATE(Kind.KEPT, false, new Text("晚于同一对象的后一事件", "later than a newer event")),
  /** Its type was none this service knew. */
  UNKNOWN(Kind.JUDGED_AGAIN, true, new Text("类型未知", "of an unknown type")),
  /** Its type or source was not the topic's to tell. */
  FOREIGN(Kind.JUDGED_AGAIN, true, new Text("主题或来源不符", "not that topic's to tell")),
  /** Rights travel by it, and its signature was missing or wrong. */
  UNSIGNED(Kind.JUDGED_AGAIN, true, new Text("签名缺失或无效", "without a valid signature")),
  /** It is no CloudEvent. */
  MALFORMED(Kind.KEPT, false, new Text("不是 CloudEvents 事件", "no CloudEvent")),
  /** It goes out, and the broker does not take it. */
  UNSENDABLE(Kind.UNSENT, true, new Text("无法发出", "cannot be sent"));

  private enum Kind {
    HOLDING,
    KEPT,
    JUDGED_AGAIN,
    UNSENT
  }

  private final Kind kind;
  private final boolean retriable;
  private final Text label;

  HeldState(Kind kind, boolean retriable, Text label) {
    this.label = label;
    this.kind = kind;
    this.retriable = retriable;
  }

  @Override
  public Text label() {
    return label;
  }

  /** Whether it came in and later events of its subject wait. */
  boolean holdsSubject() {
    return kind == Kind.HOLDING;
  }

  /** Whether the present settings decide if it can be taken now. */
  boolean isJudgedAgain() {
    return kind == Kind.JUDGED_AGAIN;
  }

  /**
   * What may be tried.
   *
   * @param comesFirst whether no event of its subject is held in front of it
   */
  List<HeldAction> actions(boolean comesFirst) {
    List<HeldAction> actions = new ArrayList<>();
    if (retriable || this == BEHIND && comesFirst) {
      actions.add(HeldAction.RETRY);
    }
    if (comesFirst || !holdsSubject()) {
      actions.add(HeldAction.SKIP);
    }
    return actions;
  }
}
