package org.ipfund.allocation.refund;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.audit.Audit;

/** Keeps what became of a refund in the record. */
@ApplicationScoped
class RefundChanges {

  private final Audit audit;
  private final RefundViews views;

  RefundChanges(Audit audit, RefundViews views) {
    this.audit = audit;
    this.views = views;
  }

  /** The refund as it is before it changes. */
  RefundResponse before(Refund refund) {
    return views.of(refund.facts());
  }

  /**
   * @param action a verb in the past tense
   * @param now written
   * @param before null for a new one
   */
  RefundResponse of(String action, Refund now, RefundResponse before) {
    RefundResponse answer = views.of(now.facts());
    audit.record(action, "refund", now.id(), before, answer);
    return answer;
  }
}
