package org.ipfund.performance.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as a list shows it.
 *
 * @param revision counts from 1, the publication; 0 for a draft
 * @param sample made up to show how it works
 */
public record PlanItem(
    UUID id,
    PlanKind kind,
    String kindLabel,
    String title,
    @Nullable String documentNumber,
    UUID issuingBodyId,
    String issuingBodyName,
    String regionCode,
    @Nullable LocalDate issuedOn,
    LocalDate periodStart,
    LocalDate periodEnd,
    Disclosure disclosure,
    String disclosureLabel,
    boolean firstIsLead,
    @Nullable UUID derivedFromId,
    PlanStatus status,
    String statusLabel,
    int revision,
    int taskCount,
    boolean sample,
    List<PlanAction> allowedActions,
    long version) {}
