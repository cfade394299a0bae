package org.ipfund.submission.library;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.ipfund.platform.value.Money;
import org.ipfund.submission.subproject.ProjectStatus;

/**
 * A fund project as clients see it; its sub-projects are listed by {@code
 * /v1/projects?fundProjectId=}.
 *
 * @param requestedAmount what the province approved, yuan
 * @param fundedAmount what it has by all notices, yuan
 * @param spreadAmount what of that its sub-projects have, yuan
 * @param cityAmount what the city decided within it, yuan
 */
@NamesBeside
public record FundProjectResponse(
    UUID id,
    String name,
    String fundCode,
    String fundName,
    int budgetYear,
    ProjectStatus status,
    String statusLabel,
    String receivingRegionCode,
    String receivingRegionName,
    UUID receivingUnitId,
    String receivingUnitName,
    Money requestedAmount,
    Money fundedAmount,
    Money spreadAmount,
    Money cityAmount,
    int projectCount,
    Instant establishedAt,
    List<FundProjectAction> allowedActions,
    long version)
    implements Identified {}
