package org.ipfund.catalog.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.member.Role;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/**
 * Roles lent for an absence, or the earlier end of that.
 *
 * @param from {@code sub} of whose roles they are
 * @param to {@code sub} of who has them meanwhile
 * @param endsAt the first instant at which they count no more
 */
public record DelegationChanged(
    UUID delegationId,
    String from,
    String to,
    List<Role> roles,
    Instant startsAt,
    Instant endsAt,
    List<Link> links)
    implements Event {

  static DelegationChanged of(LentRolesFacts delegation) {
    return new DelegationChanged(
        delegation.id(),
        delegation.lender(),
        delegation.borrower(),
        delegation.roles(),
        delegation.startsAt(),
        delegation.endsAt(),
        List.of(
            Link.to("delegation", delegation.id()),
            Link.to("member", delegation.memberId()),
            Link.to("unit", delegation.unitId())));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.delegation-changed.v1";
  }

  @Override
  public String subject() {
    return delegationId.toString();
  }
}
