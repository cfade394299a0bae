package org.ipfund.catalog.member;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipfund.platform.event.Event;
import org.ipfund.platform.event.Link;

/**
 * What a person may be, as of now; it wins over what the person's token says.
 *
 * @param subject {@code sub} of the person's tokens
 * @param suspended may do nothing for the time being
 */
public record AccountChanged(
    String subject,
    UUID unitId,
    String regionCode,
    List<Role> roles,
    boolean suspended,
    List<Link> links)
    implements Event {

  static AccountChanged of(
      String subject, UUID unitId, String regionCode, Collection<Role> roles, boolean suspended) {
    return new AccountChanged(
        subject,
        unitId,
        regionCode,
        List.copyOf(roles),
        suspended,
        List.of(Link.to("unit", unitId), Link.to("region", regionCode)));
  }

  @Override
  public String type() {
    return "org.ipfund.catalog.account-changed.v1";
  }
}
