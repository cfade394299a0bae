package org.ipfund.catalog.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A member as it is told of.
 *
 * @param subject {@code sub} of the person's tokens, null until the invitation is accepted
 * @param displayName the name under which the person was signed in then
 * @param codeExpiresAt the first instant at which the invitation's code counts no more
 * @param pending what waits for a second administrator, or null
 * @param preparedBy who asked for it last, and may not approve it
 * @param reason why it was refused, or null
 */
public record MemberFacts(
    UUID id,
    UUID unitId,
    String regionCode,
    String subject,
    String displayName,
    List<Role> roles,
    MemberStatus status,
    Instant invitedAt,
    Instant joinedAt,
    Instant codeExpiresAt,
    PendingGrant pending,
    String preparedBy,
    String reason,
    String scope,
    long version) {

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isActive() {
    return status == MemberStatus.ACTIVE;
  }
}
