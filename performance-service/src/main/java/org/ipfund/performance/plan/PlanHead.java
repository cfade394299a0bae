package org.ipfund.performance.plan;

import java.time.LocalDate;
import java.util.UUID;

/** What the head of a document says. */
record PlanHead(
    PlanKind kind,
    String title,
    String documentNumber,
    UUID issuingBodyId,
    LocalDate issuedOn,
    LocalDate periodStart,
    LocalDate periodEnd,
    Disclosure disclosure,
    boolean firstIsLead,
    UUID derivedFromId,
    boolean sample) {}
