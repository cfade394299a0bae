package org.ipfund.catalog.regiondecision;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipfund.platform.audit.Audit;

/** Leaves the audit entry of a decision that changed; of its effect the region tells. */
@ApplicationScoped
class RegionDecisionChanges {

  private final Audit audit;
  private final RegionDecisionView view;

  RegionDecisionChanges(Audit audit, RegionDecisionView view) {
    this.audit = audit;
    this.view = view;
  }

  /**
   * @param action a verb in the past tense
   * @param before null for a new one
   */
  RegionDecisionResponse of(String action, RegionDecisionFacts now, RegionDecisionFacts before) {
    RegionDecisionResponse told = view.of(now);
    audit.record(
        action, "region-decision", now.id(), before == null ? null : view.of(before), told);
    return told;
  }
}
