package org.ipfund.performance.supervision;

import java.util.UUID;

/** What the audit record keeps of a finding; its text stands in itself. */
record SupervisionAudit(SupervisionStatus status, UUID taskId, UUID bodyId) {

  static SupervisionAudit of(SupervisionFinding finding) {
    return new SupervisionAudit(finding.status(), finding.taskId(), finding.bodyId());
  }
}
