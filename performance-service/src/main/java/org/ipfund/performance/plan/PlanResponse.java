package org.ipfund.performance.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipfund.performance.plan.content.PlanBoxResponse;
import org.ipfund.performance.plan.content.PlanGoalResponse;
import org.ipfund.performance.plan.content.PlanPartResponse;
import org.ipfund.performance.plan.revision.PlanRevisionResponse;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A document with its headings, goals and boxes; its indicators and tasks are lists of their own.
 *
 * @param needsPersonCount tasks of which a person must look at something
 * @param revisions what changed since it was published, and why
 */
public record PlanResponse(
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
    int indicatorCount,
    int needsPersonCount,
    List<PlanPartResponse> parts,
    List<PlanGoalResponse> goals,
    List<PlanBoxResponse> boxes,
    List<PlanRevisionResponse> revisions,
    @Nullable Instant publishedAt,
    @Nullable Instant closedAt,
    @Nullable String closingNote,
    boolean sample,
    List<PlanAction> allowedActions,
    long version)
    implements Identified {}
