package org.ipfund.catalog.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.audit.Audit;
import org.ipfund.platform.event.Outbox;
import org.ipfund.platform.guard.SuspensionState;
import org.ipfund.platform.guard.Suspensions;

/**
 * Tells of a suspension that changed: the audit entry, and where it begins, is confirmed or ends
 * the event by which every service learns it; this one keeps it in the same transaction.
 */
@ApplicationScoped
class SuspensionChanges {

  private final Suspensions suspensions;
  private final Outbox outbox;
  private final Audit audit;
  private final SuspensionView view;

  SuspensionChanges(Suspensions suspensions, Outbox outbox, Audit audit, SuspensionView view) {
    this.suspensions = suspensions;
    this.outbox = outbox;
    this.audit = audit;
    this.view = view;
  }

  /**
   * @param action a verb in the past tense
   * @param before null for a new one
   */
  SuspensionResponse of(String action, SuspensionFacts now, SuspensionFacts before) {
    SuspensionResponse told = view.of(now);
    audit.record(action, "suspension", now.id(), before == null ? null : view.of(before), told);
    if (before == null || now.isLifted() || now.confirmed() != before.confirmed()) {
      suspensions.keep(now.subject(), new SuspensionState(!now.isLifted(), now.confirmed()));
      outbox.append(SuspensionChanged.of(now));
    }
    return told;
  }
}
