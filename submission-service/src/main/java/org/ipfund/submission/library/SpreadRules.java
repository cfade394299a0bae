package org.ipfund.submission.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/** What must hold of a spread: its own sub-projects, each once, and no more than there is. */
final class SpreadRules {

  private static final Text NAME_OWN =
      new Text(
          "请使用 /v1/projects?fundProjectId= 列出的子项目，每项一次",
          "name each sub-project of /v1/projects?fundProjectId= once");

  private SpreadRules() {}

  static List<Violation> check(
      List<SpreadRequest.Item> items, List<SubProject> projects, Money position) {
    Set<UUID> own = projects.stream().map(SubProject::id).collect(Collectors.toSet());
    Set<UUID> named = new HashSet<>();
    List<Violation> faults = new ArrayList<>();
    Money sum = Money.ZERO;
    for (int i = 0; i < items.size(); i++) {
      SpreadRequest.Item item = items.get(i);
      sum = sum.plus(item.amount());
      if (!own.contains(item.projectId()) || !named.add(item.projectId())) {
        faults.add(
            new Violation(
                "/items/" + i + "/projectId",
                "spread-project",
                new Text("不是该二级项目的子项目，或重复", "no sub-project of this one, or named twice"),
                NAME_OWN));
      }
      if (item.amount().isNegative()) {
        faults.add(
            new Violation(
                "/items/" + i + "/amount",
                "spread-amount",
                new Text("金额不得为负", "an amount is not below zero"),
                new Text("请填写不小于 0.00 的金额", "give 0.00 or more")));
      }
    }
    if (sum.compareTo(position) > 0) {
      faults.add(tooMuch(sum, position));
    }
    return faults;
  }

  private static Violation tooMuch(Money sum, Money position) {
    return new Violation(
        "/items",
        "spread-sum",
        Text.of(
            "分配合计 %s 元，超过已下达的 %s 元",
            "%s yuan are spread, more than the %s yuan received", sum, position),
        Text.of("请核减 %s 元以上", "spread %s yuan less, or more than that", sum.minus(position)));
  }
}
