package org.ipfund.platform.audit;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.platform.sql.Select;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries an auditor asks for; a parameter that is not given excludes none. */
public record AuditFilter(
    @Parameter(description = "The first instant") @RestQuery OffsetDateTime from,
    @Parameter(description = "The first instant that is too late") @RestQuery OffsetDateTime to,
    @Parameter(description = "Who did or tried it: the token's sub") @RestQuery String actor,
    @Parameter(description = "An operationId of this contract, or the name of background work")
        @RestQuery
        String operation,
    @Parameter(description = "What kind of thing it concerns") @RestQuery String subjectType,
    @Parameter(description = "Which thing it concerns") @RestQuery String subjectId,
    @Parameter(description = "Whether it was done") @RestQuery AuditOutcome outcome,
    @Parameter(description = "The actor's unit") @RestQuery UUID unitId) {

  /** Adds what is asked for to a query of the entries {@code e}. */
  Select narrow(Select entries) {
    if (outcome != null) {
      // written out, because the index of refusals serves no placeholder
      entries.where(outcome == AuditOutcome.DONE ? "e.outcome = 'DONE'" : "e.outcome = 'REFUSED'");
    }
    return entries
        .filter("e.happened_at >= ?", from)
        .filter("e.happened_at < ?", to)
        .filter("e.actor = ?", actor)
        .filter("e.operation = ?", operation)
        .filter("e.subject_type = ?", subjectType)
        .filter("e.subject_id = ?", subjectId)
        .filter("e.unit_id = ?", unitId);
  }
}
