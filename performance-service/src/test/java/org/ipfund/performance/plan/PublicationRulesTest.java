package org.ipfund.performance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.plan.content.PlanContent;
import org.ipfund.performance.plan.content.PlanContentRules;
import org.ipfund.performance.plan.content.PlanIndicatorRequest;
import org.ipfund.performance.plan.publication.PublicationFacts;
import org.ipfund.performance.plan.publication.PublicationRules;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class PublicationRulesTest {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private static List<String> rules(List<Violation> faults) {
    return faults.stream().map(Violation::rule).toList();
  }

  private static PlanHead head(PlanKind kind, LocalDate from, LocalDate to, Disclosure disclosure) {
    return new PlanHead(
        kind, "标题", null, new UUID(0, 1), null, from, to, disclosure, false, new UUID(0, 2), false);
  }

  private static PublicationFacts facts(int tasks, int last, List<String> collectives) {
    return new PublicationFacts(true, tasks, last, 0, List.of(), List.of(), collectives, List.of());
  }

  @Test
  void faults_ofASoundProgramme_areNone() {
    assertEquals(List.of(), PublicationRules.faults(facts(3, 3, List.of())));
  }

  @Test
  @Rule("SB-002")
  void faults_whenACollectiveHasNoMembers_refuse() {
    assertEquals(List.of("SB-002"), rules(PublicationRules.faults(facts(3, 3, List.of("成员单位")))));
  }

  @Test
  @Rule({"SB-074", "SB-079"})
  void faults_whenNumbersHaveGapsOrNothingIsThere_refuse() {
    assertEquals(List.of("SB-074"), rules(PublicationRules.faults(facts(3, 4, List.of()))));
    assertEquals(List.of("SB-079"), rules(PublicationRules.faults(facts(0, 0, List.of()))));
  }

  @Test
  @Rule("SB-003")
  void faults_whenASupplierIsNotKnown_refuse() {
    PublicationFacts facts =
        new PublicationFacts(false, 1, 1, 1, List.of(), List.of(), List.of(), List.of("满意度"));
    assertEquals(List.of("SB-003"), rules(PublicationRules.faults(facts)));
    PlanIndicatorRequest bare =
        new PlanIndicatorRequest(
            "满意度", null, null, null, 2025, "83", null, null, null, null, null, null, null);
    assertEquals(
        List.of("SB-003", "SB-003", "SB-003"),
        rules(PlanContentRules.faults(new PlanContent(null, List.of(bare), null, null))));
  }

  @Test
  @Rule("SB-072")
  void faults_withoutAWayOfDisclosure_refuse() {
    PlanSource source = new PlanSource(PlanKind.PLAN, PlanStatus.PUBLISHED, FIRST, LAST);
    assertEquals(
        List.of("SB-072"), rules(PlanRules.faults(head(PlanKind.PLAN, FIRST, LAST, null), source)));
  }

  @Test
  @Rule({"SB-074", "SB-085"})
  void faults_whenAYearIsNotOneOrOutsideItsPlan_refuse() {
    PlanSource source = new PlanSource(PlanKind.PLAN, PlanStatus.PUBLISHED, FIRST, LAST);
    PlanHead years = head(PlanKind.WORK_PROGRAMME, FIRST, LAST, Disclosure.PROACTIVE);
    assertEquals(List.of("SB-074"), rules(PlanRules.faults(years, source)));
    LocalDate later = LocalDate.of(2026, 1, 1);
    PlanHead outside = head(PlanKind.WORK_PROGRAMME, later, later, Disclosure.PROACTIVE);
    assertEquals(List.of("SB-085"), rules(PlanRules.faults(outside, source)));
    PlanHead inside = head(PlanKind.WORK_PROGRAMME, FIRST, FIRST, Disclosure.PROACTIVE);
    assertEquals(List.of(), PlanRules.faults(inside, source));
    PlanSource draft = new PlanSource(PlanKind.PLAN, PlanStatus.DRAFT, FIRST, LAST);
    assertEquals(List.of("SB-085"), rules(PlanRules.faults(inside, draft)));
  }
}
