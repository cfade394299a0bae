package org.ipfund.performance.progress;

/** What the audit record keeps of a report; its text stands in itself. */
record ReportAudit(ReportStatus status, ReportState state, boolean late, String reason) {

  static ReportAudit of(ProgressReport report) {
    return new ReportAudit(report.status(), report.state(), report.isLate(), report.returnReason());
  }
}
