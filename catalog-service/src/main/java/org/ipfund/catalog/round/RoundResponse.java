package org.ipfund.catalog.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.catalog.policy.DocumentNumber;
import org.ipfund.platform.answer.Identified;
import org.jspecify.annotations.Nullable;

/**
 * A round as clients see it; its forms and projects are resources of their own.
 *
 * @param deadlineAt the first instant at which nothing is accepted any more
 */
public record RoundResponse(
    UUID id,
    int revision,
    int budgetYear,
    String fundCode,
    @Nullable DocumentNumber documentNumber,
    String title,
    LocalDate openedOn,
    LocalDate printedDeadline,
    boolean deadlineDayIncluded,
    Instant deadlineAt,
    String deadlineRule,
    boolean history,
    int returnDays,
    RoundStatus status,
    String statusLabel,
    int projectCount,
    int slotCount,
    @Schema(description = "Left out for readers whose role does not include it")
        Integer extensionCount,
    @Nullable Instant publishedAt,
    @Nullable Instant closedAt,
    List<RoundAction> allowedActions,
    long version)
    implements Identified {

  static RoundResponse from(Round round, RoundActions actions) {
    return new RoundResponse(
        round.id(),
        round.revision(),
        round.budgetYear(),
        round.fundCode(),
        round.documentNumber() == null ? null : new DocumentNumber(round.documentNumber()),
        round.title(),
        round.openedOn(),
        round.printedDeadline(),
        round.deadlineDayIncluded(),
        round.deadlineAt(),
        round.deadlineRule(),
        round.history(),
        round.returnDays(),
        round.status(),
        actions.label(RoundStanding.of(round)),
        round.projectCount(),
        round.slotCount(),
        round.extensionCount(),
        round.publishedAt(),
        round.closedAt(),
        actions.of(RoundStanding.of(round)),
        round.version());
  }
}
