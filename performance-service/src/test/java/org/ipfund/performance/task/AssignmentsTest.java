package org.ipfund.performance.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ipfund.performance.body.KnownBodies;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.testing.Rule;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

  private static final UUID POLICE = new UUID(0, 1);
  private static final KnownBodies KNOWN = new KnownBodies(Map.of("市公安局", POLICE));
  private static final TaskOwner OWNER =
      new TaskOwner(
          new UUID(0, 2),
          "/440000/440100/",
          0,
          LocalDate.of(2024, 1, 1),
          LocalDate.of(2024, 12, 31),
          Map.of("一", new UUID(0, 3)));

  private static TaskRequest task(int number, String clause, ResponsibilityRequest said) {
    return new TaskRequest(number, null, "任务", "任务", clause, said, null, null, null);
  }

  private static ResponsibilityRequest said(
      List<String> leads, List<String> cooperating, List<String> sharing) {
    return new ResponsibilityRequest(leads, cooperating, null, sharing, null);
  }

  private static Assignment read(TaskRequest task) {
    return new Assignments(KNOWN, false).of(task);
  }

  private static List<String> rules(TaskRequest... tasks) {
    List<TaskRequest> all = List.of(tasks);
    Assignments reading = new Assignments(KNOWN, false);
    return TaskRules.faults(all, all.stream().map(reading::of).toList(), OWNER, Set.of()).stream()
        .map(Violation::rule)
        .toList();
  }

  @Test
  void of_aClause_findsTheBodiesOfTheDirectory() {
    Assignment read = read(task(1, "（市公安局牵头，市新设局配合）", null));
    assertEquals(TaskForm.LEAD_AND_COOPERATE, read.form());
    assertEquals(POLICE, read.parties().get(0).bodyId());
    assertNull(read.parties().get(1).bodyId());
    assertEquals(Set.of(PersonNeed.BODY), read.needs());
  }

  @Test
  void of_aTaskWithoutAClause_needsAPerson() {
    assertEquals(Set.of(PersonNeed.RESPONSIBILITY), read(task(1, null, null)).needs());
  }

  @Test
  void of_whatAPersonSays_countsBeforeTheClause() {
    Assignment read = read(task(1, "（市新设局负责）", said(List.of("市公安局"), null, null)));
    assertEquals(Set.of(), read.needs());
    assertEquals(PartyRole.LEAD, read.parties().get(0).role());
  }

  @Test
  @Rule("SB-001")
  void faults_whenTwoFormsMeet_refuse() {
    assertEquals(
        List.of("SB-001"), rules(task(1, null, said(List.of("市公安局"), null, List.of("市司法局")))));
  }

  @Test
  @Rule("SB-073")
  void faults_whenNobodyLeads_refuse() {
    assertEquals(List.of("SB-073"), rules(task(1, null, said(null, List.of("市公安局"), null))));
  }

  @Test
  @Rule("SB-074")
  void faults_whenANumberStandsTwice_refuse() {
    assertEquals(List.of("SB-074"), rules(task(1, "（市公安局负责）", null), task(1, "（市公安局负责）", null)));
  }

  @Test
  @Rule("SB-018")
  void faults_whenItIsDueOutsideThePeriod_refuse() {
    TaskRequest late =
        new TaskRequest(1, "二", "任务", "任务", "（市公安局负责）", null, LocalDate.of(2025, 1, 1), null, null);
    assertEquals(List.of("plan-part", "SB-018"), rules(late));
  }
}
