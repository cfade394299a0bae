package org.ipfund.performance.plan;

import java.time.LocalDate;

/** A document that another one is derived from. */
record PlanSource(PlanKind kind, PlanStatus status, LocalDate periodStart, LocalDate periodEnd) {}
