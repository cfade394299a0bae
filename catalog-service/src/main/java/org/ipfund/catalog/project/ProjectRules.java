package org.ipfund.catalog.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipfund.platform.operation.RowFault;
import org.ipfund.platform.value.Text;

/** What must hold of the rows of a catalogue import together with the rows already there. */
final class ProjectRules {

  private record Number(String category, String policy, String project) {

    static Number of(ProjectRow row) {
      return new Number(row.categoryCode(), row.policyKey(), row.projectNo());
    }
  }

  private final Map<Number, Integer> seqByNumber = new HashMap<>();
  private final Set<Integer> seqs = new HashSet<>();
  private final List<RowFault> faults = new ArrayList<>();
  private int row;

  private ProjectRules() {}

  /** All faults of all rows; a row replaces the known one at its position. */
  static List<RowFault> check(List<ProjectRow> rows, Collection<ProjectRow> known) {
    ProjectRules rules = new ProjectRules();
    Set<Integer> replaced = rows.stream().map(ProjectRow::seq).collect(Collectors.toSet());
    known.stream()
        .filter(r -> r.projectNo() != null && !replaced.contains(r.seq()))
        .forEach(r -> rules.seqByNumber.put(Number.of(r), r.seq()));
    rows.forEach(rules::checkRow);
    return rules.faults;
  }

  private void checkRow(ProjectRow project) {
    row++;
    if (!seqs.add(project.seq())) {
      fault("seq", "project-seq", Text.of("序号重复", "the position stands in an earlier row too"));
    }
    if (project.extensionSlot()) {
      checkSlot(project);
    } else if (project.name() == null) {
      fault("name", "project-name", Text.of("项目须有名称", "a project needs a name"));
    }
    if (project.projectNo() != null) {
      Integer earlier = seqByNumber.putIfAbsent(Number.of(project), project.seq());
      if (earlier != null) {
        fault(
            "projectNo",
            "project-number",
            Text.of(
                "项目编号在该政策中已由序号 %d 使用",
                "the project at position %d has this number in the policy", earlier));
      }
    }
  }

  private void checkSlot(ProjectRow slot) {
    if (slot.slotLabel() == null) {
      fault("slotLabel", "project-slot", Text.of("可加行须有标签", "an extension slot needs a label"));
    }
    if (slot.name() != null) {
      fault("name", "project-slot", Text.of("可加行不得有项目名称", "an extension slot has no name"));
    }
  }

  private void fault(String field, String rule, Text message) {
    faults.add(new RowFault(row, field, rule, message));
  }
}
