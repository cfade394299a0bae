package org.ipfund.catalog.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipfund.catalog.unit.UnitFacts;
import org.ipfund.platform.access.Identity;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Ids;

/**
 * A person of a unit, or the invitation to become one. A member is suspended, never taken away:
 * what it did stays told of.
 */
@Entity
public class Member {

  private static final Wording WORDS = Wording.of(Member.class);

  @Id private UUID id;
  private UUID unitId;
  private String regionCode;
  private String subject;
  private String displayName;
  private String[] roles;

  @Enumerated(EnumType.STRING)
  private MemberStatus status;

  private Instant invitedAt;
  private Instant joinedAt;
  private String codeHash;
  private Instant codeExpiresAt;

  @Enumerated(EnumType.STRING)
  private PendingGrant pending;

  private String preparedBy;
  private String reason;
  private String scope;
  @Version private long version;

  protected Member() {}

  private Member(UnitFacts unit, List<Role> roles, MemberStatus status, Instant now) {
    this.id = Ids.next();
    this.unitId = unit.id();
    this.regionCode = unit.regionCode();
    this.roles = Role.names(roles);
    this.status = status;
    this.invitedAt = now;
    this.scope = unit.scope();
  }

  /** An invitation whose code counts at once. */
  public static Member invited(UnitFacts unit, List<Role> roles, Instant now, String by) {
    Member member = new Member(unit, roles, MemberStatus.INVITED, now);
    member.preparedBy = by;
    return member;
  }

  /** A person who joins without an invitation. */
  public static Member joined(
      UnitFacts unit, String subject, String name, List<Role> roles, Instant now) {
    Member member = new Member(unit, roles, MemberStatus.ACTIVE, now);
    member.subject = subject;
    member.displayName = name;
    member.joinedAt = now;
    return member;
  }

  /** The invitation is accepted by who shows this code. */
  public void give(String hash, Instant expiry) {
    codeHash = hash;
    codeExpiresAt = expiry;
  }

  /** The invitation does not count before a second administrator has approved it. */
  public void prepareInvitation() {
    status = MemberStatus.PREPARED;
    pending = PendingGrant.INVITATION;
  }

  /** The person becomes the member that was invited; the code counts once. */
  public void accept(Identity person, Instant now) {
    subject = person.subject();
    displayName = person.name();
    status = MemberStatus.ACTIVE;
    joinedAt = now;
    codeHash = null;
  }

  /**
   * @throws ProblemException 409 when it is suspended already
   */
  public void requireNotSuspended() {
    if (status == MemberStatus.SUSPENDED) {
      throw conflict();
    }
  }

  private void requireSuspended() {
    if (status != MemberStatus.SUSPENDED) {
      throw conflict();
    }
  }

  /**
   * Nothing waits any more.
   *
   * @throws ProblemException 409 when it is suspended already
   */
  public void suspend() {
    requireNotSuspended();
    become(MemberStatus.SUSPENDED);
  }

  /**
   * @throws ProblemException 409 when it is not suspended
   */
  public void resume() {
    requireSuspended();
    become(subject == null ? MemberStatus.INVITED : MemberStatus.ACTIVE);
  }

  /**
   * From now on it waits for a second administrator.
   *
   * @throws ProblemException 409 when something waits already, or it is not suspended
   */
  public void prepareResumption(String by) {
    requireSuspended();
    await(PendingGrant.RESUMPTION, by);
  }

  /**
   * From now on it waits for a second administrator, whatever waited before; it goes on meanwhile.
   *
   * @throws ProblemException 409 when it is suspended, or that waits already
   */
  public void prepareSuspension(String by) {
    requireNotSuspended();
    if (pending == PendingGrant.SUSPENSION) {
      throw waitsAlready();
    }
    pending = null;
    await(PendingGrant.SUSPENSION, by);
  }

  /**
   * From now on it waits for a second administrator to make it the unit's administrator.
   *
   * @throws ProblemException 409 when something waits already
   */
  public void prepareHandover(String by) {
    await(PendingGrant.HANDOVER, by);
  }

  private void await(PendingGrant grant, String by) {
    if (pending != null) {
      throw waitsAlready();
    }
    pending = grant;
    preparedBy = by;
    reason = null;
  }

  private static ProblemException waitsAlready() {
    return WORDS.conflict("member-waits");
  }

  /**
   * What waited has been approved.
   *
   * @param expiry until when the code of an invitation counts now
   */
  public void approve(Instant expiry) {
    switch (pending) {
      case INVITATION -> {
        become(MemberStatus.INVITED);
        codeExpiresAt = expiry;
      }
      case RESUMPTION -> resume();
      case HANDOVER -> give(Role.UNIT_ADMIN);
      case SUSPENSION -> suspend();
    }
  }

  /** What waited is not done; an invitation is withdrawn. */
  public void reject(String why) {
    become(status == MemberStatus.PREPARED ? MemberStatus.SUSPENDED : status);
    reason = why;
  }

  public void give(Role role) {
    List<Role> more = new ArrayList<>(Role.named(roles));
    if (!more.contains(role)) {
      more.add(role);
      roles = Role.names(more);
    }
    become(status);
  }

  public void take(Role role) {
    roles = Role.names(Role.named(roles).stream().filter(had -> had != role).toList());
    become(status);
  }

  private ProblemException conflict() {
    return WORDS.conflict("member-state", status.label().zh(), status);
  }

  private void become(MemberStatus next) {
    status = next;
    pending = null;
    reason = null;
  }

  /** As it is now. */
  public MemberFacts facts() {
    return new MemberFacts(
        id,
        unitId,
        regionCode,
        subject,
        displayName,
        Role.named(roles),
        status,
        invitedAt,
        joinedAt,
        codeExpiresAt,
        pending,
        preparedBy,
        reason,
        scope,
        version);
  }
}
