package org.ipfund.performance.share.yearplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body's plan of a year must be. */
class YearPlanRulesTest {

  private static YearPlanOwner owner(boolean takesPart) {
    return new YearPlanOwner(new UUID(0, 1), "/440000/", 2021, 2025, takesPart);
  }

  private static YearPlanRequest plan(int year, String post, String office) {
    return new YearPlanRequest(new UUID(0, 2), year, "分季度推进", "经费保障", "专项资金办法", post, office, null);
  }

  private static List<String> told(List<Violation> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.rule()).toList();
  }

  @Test
  @Rule({"SB-009", "SB-086", "SB-087"})
  void plan_thatFits_isTaken() {
    assertEquals(List.of(), YearPlanRules.faults(plan(2024, "分管副局长", "知识产权保护处"), owner(true)));
  }

  @Test
  @Rule("SB-086")
  void plan_ofAnotherBodyOrYear_isRefused() {
    assertEquals(
        List.of("/bodyId SB-086", "/year SB-086"),
        told(YearPlanRules.faults(plan(2026, "局长", "综合处"), owner(false))));
  }

  @Test
  @Rule({"SB-009", "SB-087"})
  void plan_thatNamesPersons_isRefused() {
    assertEquals(
        List.of("/postInCharge SB-009", "/office SB-087"),
        told(YearPlanRules.faults(plan(2024, "李明", "王小红"), owner(true))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "局长",
        "副局长",
        "分管副局长",
        "黄埔区副区长",
        "广州市人民政府副市长",
        "党组书记",
        "办公室主任",
        "二级巡视员",
        "主要负责人",
        "分管领导"
      })
  @Rule("SB-009")
  void post_isAPost(String post) {
    assertTrue(PostNames.isPost(post));
  }

  @ParameterizedTest
  @ValueSource(strings = {"李明", "张局长", "李明副局长", "副局长李明", "局长：王强", "陈主任", "长"})
  @Rule("SB-009")
  void post_withAPersonsName_isNone(String post) {
    assertFalse(PostNames.isPost(post));
  }

  @Test
  @Rule("SB-010")
  void filing_whenSomethingIsNotThere_saysAllOfIt() {
    YearPlanRequest empty =
        new YearPlanRequest(new UUID(0, 2), 2024, null, " ", null, null, null, null);
    BodyYearPlan plan =
        new BodyYearPlan(new UUID(0, 3), owner(true), empty, new String[0], "clerk");
    assertEquals(
        List.of(
            "/progressPlan SB-010",
            "/safeguards SB-010",
            "/policies SB-010",
            "/postInCharge SB-009",
            "/office SB-087"),
        told(YearPlanRules.missing(plan)));
    plan.write(plan(2024, "副局长", "综合处"), "clerk");
    assertEquals(List.of(), YearPlanRules.missing(plan));
  }
}
