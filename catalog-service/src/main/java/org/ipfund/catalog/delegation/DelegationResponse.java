package org.ipfund.catalog.delegation;

import static org.ipfund.platform.problem.ReaderLanguage.says;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.answer.Identified;
import org.ipfund.platform.naming.NamesBeside;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as clients see it.
 *
 * @param memberId the member who has the roles meanwhile
 */
@NamesBeside
public record DelegationResponse(
    UUID id,
    UUID unitId,
    @Schema(description = "The name under which the lender was signed in") @Nullable String lender,
    UUID memberId,
    List<Role> roles,
    List<String> roleLabels,
    Instant startsAt,
    Instant endsAt,
    @Schema(description = "Whether it was ended before its time") boolean ended,
    List<DelegationAction> allowedActions,
    long version)
    implements Identified {

  static DelegationResponse of(LentRolesFacts delegation, List<DelegationAction> actions) {
    return new DelegationResponse(
        delegation.id(),
        delegation.unitId(),
        delegation.lenderName(),
        delegation.memberId(),
        delegation.roles(),
        delegation.roles().stream().map(role -> says(role.label())).toList(),
        delegation.startsAt(),
        delegation.endsAt(),
        delegation.ended(),
        actions,
        delegation.version());
  }
}
