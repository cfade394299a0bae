package org.ipfund.platform.held;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** Why an operator's wish is refused, and what to do instead. */
final class HeldRefusals {

  private static final Text SKIP = new Text("如不再需要，请跳过该事件", "skip it when it is not needed");

  private HeldRefusals() {}

  static ProblemException notHeld(UUID id) {
    return ProblemException.notFound("滞留事件", "held event", id);
  }

  static ProblemException heldTwice(HeldEvent held) {
    return conflict(
        "held",
        new Text("同一事件已有一条滞留记录", "event %s is held already".formatted(held.eventId())),
        new Text("请处理另一条记录", "decide on the other entry"));
  }

  static ProblemException behind(String front) {
    return conflict(
        "order",
        new Text("该事件排在 " + front + " 之后", "the event waits behind " + front),
        new Text("请先处理前一事件", "retry or skip that one first"));
  }

  /** For what was taken over by a later event, and for what is no event at all. */
  static ProblemException hopeless(HeldEvent held) {
    Text message =
        held.state() == HeldState.LATE
            ? new Text("同一对象较新的事件已生效", "a later event of its subject was taken")
            : new Text("该记录不是 CloudEvent", "the record is no CloudEvent");
    return conflict("state", message, SKIP);
  }

  static ProblemException stillRefused(HeldEvent held, String fault) {
    return conflict(
        "authority",
        new Text("按现行配置仍被拒绝：" + fault, "it would be refused again: " + fault),
        remedy(held));
  }

  private static Text remedy(HeldEvent held) {
    return switch (held.state()) {
      case UNKNOWN ->
          new Text("请先部署能处理该类型的版本，或跳过该事件", "deploy a version that handles its type, or skip it");
      case UNSIGNED ->
          new Text(
              "请检查 EVENT_PUBLIC_KEYS_FILE 中的公钥，或跳过该事件",
              "check the keys of EVENT_PUBLIC_KEYS_FILE, or skip it");
      default ->
          new Text(
              "请检查主题的来源与类型配置以及谁可写入该主题，或跳过该事件",
              "check the topic's source and types and who may write to it, or skip it");
    };
  }

  static ProblemException replaying() {
    return conflict(
        "replay",
        new Text("已有一次重放正在进行", "a replay is running"),
        new Text("请等待其结束后再试", "wait until it has ended and try again"));
  }

  private static ProblemException conflict(String rule, Text message, Text remedy) {
    return new ProblemException(
        ProblemKind.STATE_CONFLICT, message, List.of(new Violation("", rule, message, remedy)));
  }
}
