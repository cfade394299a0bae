package org.ipfund.catalog.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.platform.http.ProblemException;
import org.ipfund.platform.value.Ids;

/**
 * A person of a unit, or the invitation to become one. A member is suspended, never taken away:
 * what it did stays told of.
 *
 * @param subject {@code sub} of the person's tokens, null until the invitation is accepted
 * @param displayName the name under which the person was signed in then
 * @param codeExpiresAt the first instant at which the invitation's code counts no more
 */
record Member(
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
    String scope,
    long version) {

  static Member invited(UnitFacts unit, List<Role> roles, Instant now, Instant expiry) {
    return new Member(
        Ids.next(),
        unit.id(),
        unit.regionCode(),
        null,
        null,
        roles,
        MemberStatus.INVITED,
        now,
        null,
        expiry,
        unit.scope(),
        0);
  }

  static Member joined(UnitFacts unit, String subject, String name, List<Role> roles, Instant now) {
    return new Member(
        Ids.next(),
        unit.id(),
        unit.regionCode(),
        subject,
        name,
        roles,
        MemberStatus.ACTIVE,
        now,
        now,
        null,
        unit.scope(),
        0);
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  boolean isActive() {
    return status == MemberStatus.ACTIVE;
  }

  /**
   * @throws ProblemException 409 when it is suspended already
   */
  Member suspended() {
    if (status == MemberStatus.SUSPENDED) {
      throw conflict();
    }
    return become(roles, MemberStatus.SUSPENDED);
  }

  /**
   * @throws ProblemException 409 when it is not suspended
   */
  Member resumed() {
    if (status != MemberStatus.SUSPENDED) {
      throw conflict();
    }
    return become(roles, subject == null ? MemberStatus.INVITED : MemberStatus.ACTIVE);
  }

  Member with(Role role) {
    if (is(role)) {
      return become(roles, status);
    }
    List<Role> more = new ArrayList<>(roles);
    more.add(role);
    return become(List.copyOf(more), status);
  }

  Member without(Role role) {
    return become(roles.stream().filter(r -> r != role).toList(), status);
  }

  private ProblemException conflict() {
    return ProblemException.conflict("该成员当前为“" + status.label() + "”", "The member is " + status);
  }

  private Member become(List<Role> newRoles, MemberStatus newStatus) {
    return new Member(
        id,
        unitId,
        regionCode,
        subject,
        displayName,
        newRoles,
        newStatus,
        invitedAt,
        joinedAt,
        codeExpiresAt,
        scope,
        version + 1);
  }
}
