package org.ipfund.catalog.extension;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;

/**
 * A later deadline of one unit; it is never taken back.
 *
 * @param approvedBy who granted it: the name under which the person was signed in
 */
@NamesBeside
public record ExtensionResponse(
    UUID id,
    UUID roundId,
    UUID unitId,
    Instant until,
    @Schema(
            description =
                "Who granted it, as signed in; left out for readers whose role does not include it")
        String approvedBy,
    String reason,
    Instant grantedAt,
    long version)
    implements Identified {}
