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
import org.ipfund.platform.problem.Wording;

/** What must hold of the rows of a catalogue import together with the rows already there. */
final class ProjectRules {

  private static final Wording WORDS = Wording.of(ProjectRules.class);

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
      fault("seq", "project-seq");
    }
    if (project.extensionSlot()) {
      checkSlot(project);
    } else if (project.name() == null) {
      fault("name", "project-name");
    }
    if (project.projectNo() != null) {
      Integer earlier = seqByNumber.putIfAbsent(Number.of(project), project.seq());
      if (earlier != null) {
        fault("projectNo", "project-number", earlier);
      }
    }
  }

  private void checkSlot(ProjectRow slot) {
    if (slot.slotLabel() == null) {
      fault("slotLabel", "project-slot.unlabelled");
    }
    if (slot.name() != null) {
      fault("name", "project-slot.named");
    }
  }

  private void fault(String field, String key, Object... args) {
    faults.add(new RowFault(row, field, Wording.rule(key), WORDS.text(key, args)));
  }
}
