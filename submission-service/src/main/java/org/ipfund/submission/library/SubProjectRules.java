package org.ipfund.submission.library;

import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Money;
import org.ipfund.platform.value.Text;

/** What must hold of a sub-project that a city establishes within what it received (N23-56). */
final class SubProjectRules {

  private static final String RULE = "N23-56";

  private SubProjectRules() {}

  /**
   * @param position what the fund project has by all notices
   * @param unitKnown whether the undertaking unit is one the caller sees
   */
  static List<Violation> check(
      SubProjectRequest request, Money position, List<SubProject> all, boolean unitKnown) {
    List<Violation> faults = new ArrayList<>();
    Money left = CityShare.most(position, all).orElseThrow().minus(CityShare.decided(all));
    if (!request.amount().isPositive()) {
      faults.add(
          new Violation(
              "/amount",
              RULE,
              new Text("子项目金额须大于零", "a sub-project has an amount above zero"),
              new Text("请填写金额", "give its amount")));
    } else if (request.amount().compareTo(left) > 0) {
      faults.add(
          new Violation(
              "/amount",
              RULE,
              Text.of(
                  "超过已下达资金中尚未立项的 %s 元",
                  "more than the %s yuan received that no sub-project has yet", left),
              Text.of("请填写不超过 %s 元的金额", "give %s yuan or less", left)));
    }
    if (!unitKnown) {
      faults.add(
          new Violation(
              "/unitId",
              "unit-known",
              new Text("单位不存在", "there is no such unit"),
              new Text("请使用本地区已登记单位的标识", "use the id of a known unit of the region")));
    }
    return faults;
  }
}
