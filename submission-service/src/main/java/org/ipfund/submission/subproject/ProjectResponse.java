package org.ipfund.submission.subproject;

import java.time.Instant;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sub-project as clients see it. One that a city established within what it received has no
 * demand, line, package, round and form.
 *
 * @param amount as approved, yuan
 * @param fundedAmount its share of what issued notices give the fund project, yuan
 * @param route who decided on it
 */
@NamesBeside
public record ProjectResponse(
    UUID id,
    String name,
    ProjectStatus status,
    String statusLabel,
    @Nullable UUID demandId,
    @Nullable Integer lineNo,
    @Nullable UUID consolidationId,
    @Nullable UUID roundId,
    UUID unitId,
    String unitName,
    String regionCode,
    int budgetYear,
    @Nullable String formCode,
    Money amount,
    Money fundedAmount,
    UUID fundProjectId,
    Route route,
    String routeLabel,
    Instant establishedAt,
    long version)
    implements Identified {}
