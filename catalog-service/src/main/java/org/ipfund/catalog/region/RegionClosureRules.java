package org.ipfund.catalog.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.value.Text;

/** What must hold before a region ends. */
final class RegionClosureRules {

  private static final Text NO_SUCCESSOR =
      new Text("承接地区不存在或已撤销", "there is no such region, or it has ended too");
  private static final Text NAME_OTHER =
      new Text("请使用 /v1/regions 中有效的行政区划代码", "use the code of a region of /v1/regions that stands");
  private static final Text ITSELF =
      new Text("不能由本地区或其下级承接", "a region is not succeeded by itself or by one that lies in it");
  private static final Text PROVINCE = new Text("省不能撤销", "a province does not end");

  private RegionClosureRules() {}

  /**
   * @param successor null when there is none
   * @param below codes of the regions that lie in it or receive from it and have not ended
   */
  static List<Violation> check(
      Region region,
      Region successor,
      List<String> below,
      RegionClosureRequest closure,
      LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    RegionFacts facts = region.facts();
    if (facts.level() == RegionLevel.PROVINCE) {
      violations.add(new Violation("", "region-closure", PROVINCE, NAME_OTHER));
    }
    if (closure.successor().equals(facts.code()) || successor != null && lies(successor, region)) {
      violations.add(violation("/successor", ITSELF, NAME_OTHER));
    } else if (successor == null || hasEnded(successor, today)) {
      violations.add(violation("/successor", NO_SUCCESSOR, NAME_OTHER));
    }
    if (closure.validTo().isBefore(facts.validFrom()) || closure.validTo().isAfter(today)) {
      violations.add(period(facts.validFrom(), today));
    }
    if (!below.isEmpty()) {
      violations.add(inhabited(below));
    }
    return violations;
  }

  private static boolean lies(Region one, Region other) {
    return (one.path() + "/").startsWith(other.path() + "/");
  }

  private static boolean hasEnded(Region region, LocalDate today) {
    LocalDate validTo = region.facts().validTo();
    return region.successor() != null || validTo != null && !today.isBefore(validTo);
  }

  private static Violation period(LocalDate from, LocalDate today) {
    return violation(
        "/validTo",
        Text.of("撤销日期应在 %1$s 至今天 %2$s 之间", "it ends between %1$s and today, %2$s", from, today),
        new Text("撤销即时生效，请填写已到的日期", "it takes effect at once: give a day that has come"));
  }

  private static Violation inhabited(List<String> below) {
    return violation(
        "",
        Text.of("下级行政区划 %1$s 尚未划转", "the regions %1$s still lie in it", String.join(", ", below)),
        new Text(
            "请先通过 /v1/regions/{code}/moves 将其划归其他上级，或先行撤销",
            "put them under another region by /v1/regions/{code}/moves, or close them first"));
  }

  private static Violation violation(String pointer, Text message, Text remedy) {
    return new Violation(pointer, "region-closure", message, remedy);
  }
}
