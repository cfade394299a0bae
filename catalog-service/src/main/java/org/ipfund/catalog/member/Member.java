package org.ipfund.catalog.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.value.Ids;

/**
 * A person of a unit, or the invitation to become one. A member is suspended, never taken away:
 * what it did stays told of.
 *
 * @param subject {@code sub} of the person's tokens, null until the invitation is accepted
 * @param displayName the name under which the person was signed in then
 * @param codeExpiresAt the first instant at which the invitation's code counts no more
 * @param pending what waits for a second administrator, or null
 * @param preparedBy who asked for it last, and may not approve it
 * @param reason why it was refused, or null
 */
public record Member(
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

  /** An invitation whose code counts at once. */
  static Member invited(
      UnitFacts unit, List<Role> roles, Instant now, Instant expiry, String preparedBy) {
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
        null,
        preparedBy,
        null,
        unit.scope(),
        0);
  }

  /** The same before it counts: it waits for a second administrator. */
  Member invitationPrepared() {
    return become(
        roles, MemberStatus.PREPARED, codeExpiresAt, PendingGrant.INVITATION, preparedBy, version);
  }

  public static Member joined(
      UnitFacts unit, String subject, String name, List<Role> roles, Instant now) {
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
        null,
        null,
        null,
        unit.scope(),
        0);
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isActive() {
    return status == MemberStatus.ACTIVE;
  }

  /**
   * The same, with nothing waiting any more.
   *
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

  /**
   * The same, waiting for a second administrator.
   *
   * @throws ProblemException 409 when something waits already, or it is not suspended
   */
  Member resumptionPrepared(String by) {
    resumed();
    return waiting(PendingGrant.RESUMPTION, by);
  }

  /**
   * The same, waiting for a second administrator, whatever waited before; it goes on meanwhile.
   *
   * @throws ProblemException 409 when it is suspended, or that waits already
   */
  Member suspensionPrepared(String by) {
    suspended();
    if (pending == PendingGrant.SUSPENSION) {
      throw waitsAlready();
    }
    return become(roles, status, codeExpiresAt, PendingGrant.SUSPENSION, by, version + 1);
  }

  /**
   * The same, waiting for a second administrator to make it the unit's administrator.
   *
   * @throws ProblemException 409 when something waits already
   */
  Member handoverPrepared(String by) {
    return waiting(PendingGrant.HANDOVER, by);
  }

  private Member waiting(PendingGrant grant, String by) {
    if (pending != null) {
      throw waitsAlready();
    }
    return become(roles, status, codeExpiresAt, grant, by, version + 1);
  }

  private static ProblemException waitsAlready() {
    return ProblemException.conflict("该成员已有待复核的事项", "Something waits for a second person here");
  }

  /**
   * What waited has been approved.
   *
   * @param expiry until when the code of an invitation counts now
   */
  Member approved(Instant expiry) {
    return switch (pending) {
      case INVITATION -> become(roles, MemberStatus.INVITED, expiry, null, preparedBy, version + 1);
      case RESUMPTION -> resumed();
      case HANDOVER -> with(Role.UNIT_ADMIN);
      case SUSPENSION -> suspended();
    };
  }

  /** What waited is not done; an invitation is withdrawn. */
  Member rejected(String why) {
    boolean withdrawn = status == MemberStatus.PREPARED;
    return become(roles, withdrawn ? MemberStatus.SUSPENDED : status).because(why);
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
    return ProblemException.conflict(
        "该成员当前为“" + status.label().zh() + "”", "The member is " + status);
  }

  private Member become(List<Role> newRoles, MemberStatus newStatus) {
    return become(newRoles, newStatus, codeExpiresAt, null, preparedBy, version + 1);
  }

  private Member because(String why) {
    return new Member(
        id,
        unitId,
        regionCode,
        subject,
        displayName,
        roles,
        status,
        invitedAt,
        joinedAt,
        codeExpiresAt,
        pending,
        preparedBy,
        why,
        scope,
        version);
  }

  private Member become(
      List<Role> newRoles,
      MemberStatus newStatus,
      Instant expiry,
      PendingGrant grant,
      String by,
      long nextVersion) {
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
        expiry,
        grant,
        by,
        null,
        scope,
        nextVersion);
  }
}
