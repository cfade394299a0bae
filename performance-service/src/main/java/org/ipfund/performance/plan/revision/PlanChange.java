package org.ipfund.performance.plan.revision;

/** What a revision did with one task. */
public record PlanChange(PlanChangeKind kind, int taskNumber) {}
