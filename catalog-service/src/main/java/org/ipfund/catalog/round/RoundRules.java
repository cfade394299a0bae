package org.ipfund.catalog.round;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.catalog.form.FormRules;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.BusinessClock;
import org.ipfund.platform.value.Text;

/** What must hold of a new round beyond the shape of its request. */
final class RoundRules {

  private RoundRules() {}

  /**
   * A round is published before its deadline, so that somebody can still answer; one that is
   * history after it.
   */
  static List<Violation> publishable(RoundStanding round, Instant now) {
    if (round.isTimely(now)) {
      return List.of();
    }
    OffsetDateTime deadline = round.deadlineAt().atZone(BusinessClock.ZONE).toOffsetDateTime();
    return List.of(
        round.history()
            ? new Violation(
                "/history",
                "round-history",
                Text.of(
                    "历史批次的截止时间 %s 尚未到来", "the deadline %s of what is history lies ahead", deadline),
                new Text(
                    "请修改草稿：改为非历史批次，或更正截止日期",
                    "change the draft: no history, or an earlier deadline"))
            : new Violation(
                "/printedDeadline",
                "round-deadline",
                Text.of(
                    "截止时间 %s 已过，不能发布", "the deadline %s is over, nobody could answer", deadline),
                new Text(
                    "请修改草稿的截止日期，或将其记为历史批次",
                    "change the draft: a later deadline, or history when it is over")));
  }

  static List<Violation> check(RoundRequest round) {
    List<Violation> violations = new ArrayList<>();
    if (round.printedDeadline().isBefore(round.openedOn())) {
      violations.add(
          new Violation(
              "/printedDeadline",
              "round-period",
              new Text("截止日期早于开始日期", "the deadline lies before the opening"),
              new Text("请核对通知中的日期", "compare both days with the solicitation")));
    }
    violations.addAll(FormRules.check(round.forms()));
    return violations;
  }
}
