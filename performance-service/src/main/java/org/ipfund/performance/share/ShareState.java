package org.ipfund.performance.share;

import java.util.UUID;

/** What the audit record keeps of a share; its text stands in itself. */
record ShareState(ShareStatus status, UUID taskId, UUID bodyId, int year, String reason) {

  static ShareState of(TaskShare share) {
    return new ShareState(
        share.status(), share.taskId(), share.bodyId(), share.year(), share.reason());
  }
}
