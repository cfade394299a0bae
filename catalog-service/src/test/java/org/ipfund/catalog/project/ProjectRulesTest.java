package org.ipfund.catalog.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectRulesTest {

  private static ProjectRow project(int seq, String category, String policy, String number) {
    return new ProjectRow(
        seq, category, "大类", policy, "政策", number, "项目", null, null, false, null, null);
  }

  private static ProjectRow slot(int seq, String name, String label) {
    return new ProjectRow(seq, "1", "大类", "1", "政策", null, name, null, null, true, label, null);
  }

  private static List<String> faults(List<ProjectRow> known, ProjectRow... rows) {
    return ProjectRules.check(List.of(rows), known).stream()
        .map(f -> f.row() + " " + f.field() + " " + f.rule())
        .toList();
  }

  @Test
  void check_whenNumbersDifferOrPoliciesDo_findsNothing() {
    assertEquals(
        List.of(),
        faults(
            List.of(),
            project(1, "1", "1", "1"),
            project(2, "1", "1", "2"),
            project(3, "1", "2", "1"),
            project(4, "2", "1", "1"),
            project(5, "2", "1", null),
            project(6, "2", "1", null),
            slot(7, null, "其他（可加行）")));
  }

  @Test
  void check_whenNumberStandsTwiceInItsPolicy_namesTheLaterRow() {
    assertEquals(
        List.of("2 projectNo project-number"),
        faults(List.of(), project(1, "1", "1", "1"), project(2, "1", "1", "1")));
    assertEquals(
        List.of("1 projectNo project-number"),
        faults(List.of(project(1, "1", "1", "1")), project(2, "1", "1", "1")));
  }

  @Test
  void check_whenRowReplacesTheOneWithItsNumber_findsNothing() {
    assertEquals(
        List.of(),
        faults(
            List.of(project(1, "1", "1", "1"), project(2, "1", "1", "2")),
            project(1, "1", "1", "2"),
            project(2, "1", "1", "1")));
  }

  @Test
  void check_whenUnnumberedPoliciesHaveOneLabel_areOnePolicy() {
    assertEquals(
        List.of("2 projectNo project-number"),
        faults(List.of(), project(1, "2", null, "1"), project(2, "2", "", "1")));
  }

  @Test
  void check_whenSeqStandsTwice_namesTheLaterRow() {
    assertEquals(
        List.of("2 seq project-seq"),
        faults(List.of(), project(1, "1", "1", "1"), project(1, "1", "1", "2")));
  }

  @Test
  void check_whenSlotLooksLikeAProject_namesBothFields() {
    assertEquals(
        List.of("1 slotLabel project-slot", "1 name project-slot"),
        faults(List.of(), slot(1, "项目", " ")));
  }

  @Test
  void check_whenProjectHasNoName_namesTheRow() {
    ProjectRow nameless =
        new ProjectRow(1, "1", "大类", null, null, null, "", null, null, false, null, null);
    assertEquals(List.of("1 name project-name"), faults(List.of(), nameless));
  }
}
