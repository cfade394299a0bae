package org.ipfund.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipfund.platform.paging.QueryValues;
import org.ipfund.platform.sql.Select;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries an auditor asks for; a parameter that is not given excludes none. */
public class AuditFilter {

  @RestQuery
  @Parameter(description = "The first instant, ISO 8601 with offset")
  String from;

  @RestQuery
  @Parameter(description = "The first instant that is too late, ISO 8601 with offset")
  String to;

  @RestQuery
  @Parameter(description = "Who did or tried it: the token's sub")
  String actor;

  @RestQuery
  @Parameter(description = "An operationId of this contract, or the name of background work")
  String operation;

  @RestQuery
  @Parameter(description = "What kind of thing it concerns")
  String subjectType;

  @RestQuery
  @Parameter(description = "Which thing it concerns")
  String subjectId;

  @RestQuery
  @Parameter(description = "DONE or REFUSED")
  String outcome;

  @RestQuery
  @Parameter(description = "The actor's unit")
  String unitId;

  /**
   * Adds what is asked for to a query of the entries {@code e}.
   *
   * @throws org.ipfund.platform.problem.ProblemException 400 when a parameter is not usable
   */
  Select narrow(Select entries) {
    Instant first = QueryValues.instant("from", from);
    Instant end = QueryValues.instant("to", to);
    UUID unit = QueryValues.id("unitId", unitId);
    AuditOutcome wanted = QueryValues.constant("outcome", outcome, AuditOutcome.class);
    if (wanted != null) {
      // written out, because the index of refusals serves no placeholder
      entries.where(wanted == AuditOutcome.DONE ? "e.outcome = 'DONE'" : "e.outcome = 'REFUSED'");
    }
    return entries
        .filter("e.happened_at >= ?", first)
        .filter("e.happened_at < ?", end)
        .filter("e.actor = ?", actor)
        .filter("e.operation = ?", operation)
        .filter("e.subject_type = ?", subjectType)
        .filter("e.subject_id = ?", subjectId)
        .filter("e.unit_id = ?", unit);
  }
}
