package org.ipfund.performance.problem;

import java.util.UUID;

/** What the audit record keeps of a problem; its text stands in itself. */
record ProblemAudit(ProblemStatus status, UUID taskId, UUID bodyId, UUID raisedToId) {

  static ProblemAudit of(TaskProblem problem) {
    return new ProblemAudit(
        problem.status(), problem.taskId(), problem.bodyId(), problem.raisedToId());
  }
}
